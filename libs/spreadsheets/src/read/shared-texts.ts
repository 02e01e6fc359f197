import { readXml, type OfficePackage } from '@zhitong/files';
import { plainText } from '../xml-text.js';
import { partOf } from './workbook.js';

/** The texts that cells refer to by number. How a word is read (furigana, pinyin) is none of the text. @throws Fault */
export function sharedTexts(content: OfficePackage, main: string): readonly string[] {
  const part = partOf(content, main, 'sharedStrings');
  if (part === undefined) return [];
  const texts: string[] = [];
  let text = '';
  let [inText, inReading] = [false, false];
  readXml(content.zip.read(part), {
    open({ key }) {
      if (key === 'x:si') text = '';
      if (key === 'x:rPh') inReading = true;
      if (key === 'x:t') inText = true;
    },
    text(more) {
      if (inText && !inReading) text += more;
    },
    close({ key }) {
      if (key === 'x:t') inText = false;
      if (key === 'x:rPh') inReading = false;
      if (key === 'x:si') texts.push(plainText(text));
    },
  });
  return texts;
}
