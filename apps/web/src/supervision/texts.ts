import { messages } from '../i18n/index.js';

export const supervisionTexts = messages({
  fulfilTitle: ['登记办结', 'Record as done'],
  resultField: ['办理结果', 'What was done'],
  resultHint: ['批示的领导会读到。4–2000 字', 'The leader reads it. 4 to 2000 characters'],
  proof: ['佐证材料', 'What shows it'],
  proofNone: ['不附文件', 'No file'],
  evidenceFile: ['用哪份文件作佐证', 'Which file shows it'],
  fulfilGo: ['登记办结', 'Record as done'],
});
