/** Characters that no text has: a file that holds them is something else. */
const binary = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffe\uffff]/;

/** UTF-8, or GB 18030 (which GBK and GB 2312 are part of), in that order. @returns undefined where it is no text */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return binary.test(text) ? undefined : text;
    } catch {
      // not in this encoding
    }
  }
  return undefined;
}
