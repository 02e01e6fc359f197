/** How a file begins that is refused, by what it is. Only for the sentence: what is not allowed needs no recognising. */
const starts: readonly (readonly [kind: string, hex: string, offset?: number])[] = [
  ['program', '4d5a'], // MZ
  ['program', '7f454c46'], // ELF
  ['program', 'cafebabe'],
  ['program', 'feedface'],
  ['program', 'feedfacf'],
  ['program', 'cffaedfe'],
  ['program', '0061736d'], // WebAssembly
  ['shortcut', '4c0000000114020000000000c000000000000046'],
  ['office-97', 'd0cf11e0a1b11ae1'],
  ['archive', '526172211a07'], // Rar!
  ['archive', '377abcaf271c'], // 7z
  ['archive', '1f8b'],
  ['archive', '425a68'],
  ['archive', 'fd377a585a00'],
  ['archive', '28b52ffd'],
  ['archive', '7573746172', 257], // tar
  ['picture', '47494638'],
  ['picture', '424d'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['picture', '38425053'],
  ['picture', '0000000c6a502020'],
  ['picture', '00000100'],
  ['media', '494433'],
  ['media', '4f676753'],
  ['media', '1a45dfa3'],
  ['media', '66747970', 4],
  ['postscript', '25215053'],
  ['rtf', '7b5c727466'],
];

const isRiff = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 4) === 'RIFF';

/** @returns a code of `otherTypes` */
export function signatureOf(bytes: Buffer): string | undefined {
  if (isRiff(bytes)) return bytes.toString('latin1', 8, 12) === 'WEBP' ? 'picture' : 'media';
  return starts.find(([, hex, offset = 0]) => bytes.toString('hex', offset, offset + hex.length / 2) === hex)?.[0];
}

/** Markup and scripts by how their text begins, as browsers and shells would see it. */
const texts: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['svg', /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype\s+svg[^>]*>\s*)?<svg[\s>/]/i],
  ['html', /<(!doctype\s+html|html|head|body|script|iframe|object|embed|svg|math|template|meta\s+http-equiv)[\s>/]/i],
  ['script', /^\s*(#!|<\?php|<\?=|<%|@echo\s|powershell\b|Windows Registry Editor|\[InternetShortcut\]|\[autorun\])/i],
  ['xml', /^\s*<\?xml\s/i],
  ['mhtml', /^\s*(From:[^\n]*\n(\S[^\n]*\n)*|)MIME-Version:/i],
];

/** How much of a text browsers look at before they guess, and somewhat more. */
const sniffed = 4_096;

export function markupOf(text: string): string | undefined {
  const start = text.slice(0, sniffed);
  return texts.find(([, pattern]) => pattern.test(start))?.[0];
}
