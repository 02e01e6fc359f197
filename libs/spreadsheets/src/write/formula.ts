/** What spreadsheet programs take for a formula, also in full width, and behind what they skip. */
const formula = /^[\s\u0000-\u001f\u200b-\u200f\ufeff]*[=+\-@＝＋－﹣−＠|%]/u;

/** Whether a text that is typed or read in could be run (OWASP, CSV injection), or begins with a tab or line break. */
export const looksLikeFormula = (text: string): boolean => /^[\t\r\n]/.test(text) || formula.test(text);
