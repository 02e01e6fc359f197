import { messages, useTexts } from '../i18n/index.js';

const outcomeTexts = messages({
  approved: ['通过', 'approved'],
  revise: ['退回修改', 'to be revised'],
  declined: ['不通过', 'declined'],
});

/** What a review can lead to, in words. */
export const useOutcomeNames = () => useTexts(outcomeTexts);
