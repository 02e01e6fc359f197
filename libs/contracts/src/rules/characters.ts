/** Characters that a reader does not see: zero-width spaces, joiners, byte order marks. They must not fill a field. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Control characters except tab and line breaks, and halves of surrogate pairs: no database or printer takes them. */
const unprintable = /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** One spelling per character (NFC), one kind of line break, no space around. What is kept of every text typed in. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** Length as a reader counts it: code points that can be seen. A Chinese character, a rare one outside the BMP too, is one. */
export const countCharacters = (text: string): number => [...text.replace(invisible, '')].length;

/** False for texts with control characters or broken surrogate pairs. */
export const isPrintable = (text: string): boolean => !unprintable.test(text);
