import { messages } from '../i18n/index.js';

export const conflictTexts = messages({
  more: [
    '您改的和别处改的都还在。逐项选定用哪一个，再接着办；只有一方改过的，已替您选好。',
    'What you wrote and what was changed elsewhere are both still here. Choose for each field; where only one side changed it, that is chosen already.',
  ],
  mine: ['您这里的', 'Yours'],
  theirs: ['现在存着的', 'What stands there now'],
  byMe: ['只有您改过', 'only you changed it'],
  byThem: ['只有别处改过', 'it was changed elsewhere only'],
  byBoth: ['两边都改过', 'both changed it'],
  empty: ['（空）', '(empty)'],
  allMine: ['全用您这里的', 'All of yours'],
  allTheirs: ['全用现在存着的', 'All that stands there'],
  go: ['按所选的接着办', 'Go on with these'],
});
