const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold or changes when it is read, and what looks like the writing of such a character. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const coded = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Any text, written so that it comes back whole (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19). Half a character is lost. */
export const xmlText = (text: string): string =>
  text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(unsafe, coded)
    .replace(/[&<>"]/g, (sign) => signs[sign]!);

/** What {@link xmlText} wrote, and Excel. */
export const plainText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
