import { checklistItems } from '@zhitong/contracts';
import { failedItems, openItems, reasonsFor, restPassed, suggested, turned, type Judgement } from './judgement.js';

describe('the checklist of the formal check', () => {
  it('turns an item from open to passed to not passed and back', () => {
    const one = turned({}, 'scope');
    const two = turned(one, 'scope');
    expect([one, two, turned(two, 'scope')]).toEqual([{ scope: true }, { scope: false }, {}]);
  });

  it('lets the rest pass without touching what was judged', () => {
    const judged = restPassed({ indicators: false });
    expect(failedItems(judged).map(({ code }) => code)).toEqual(['indicators']);
    expect(openItems(judged)).toEqual([]);
    expect(Object.keys(judged)).toHaveLength(checklistItems.length);
  });

  it('suggests what it speaks for', () => {
    const all = restPassed({});
    expect(suggested({}, true)).toBe('judge');
    expect(suggested({ scope: true }, true)).toBe('judge');
    expect(suggested(all, true)).toBe('accept');
    expect(suggested({ indicators: false }, true)).toBe('return');
    expect(suggested({ indicators: false }, false)).toBe('decide');
  });

  it('begins a return with a reason for each item that did not pass', () => {
    const judgement: Judgement = { indicators: false, identity: false, scope: true };
    expect(reasonsFor(judgement, 'return')).toEqual([
      { code: 'identity-mismatch', field: 'organisation', note: '' },
      { code: 'indicators-untestable', field: 'indicators', note: '' },
    ]);
    expect(reasonsFor({}, 'return')).toEqual([{ code: '', field: '', note: '' }]);
  });
});
