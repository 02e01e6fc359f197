/**
 * Takes out of an error's text what may be somebody's: addresses of mail, mobile numbers, numbers of identity cards,
 * logins in addresses of servers, and values that PostgreSQL repeats when it cannot read them. The last line of
 * defence: what we log ourselves names ids alone.
 */
export const scrubbed = (text: string): string =>
  text
    .replace(/(\/\/)[^\s/@:]+(?::[^\s/@]*)?@/g, '$1…@')
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '…@…')
    .replace(/(?<!\d)\d{17}[\dXx](?!\d)/g, '…')
    .replace(/(?<![\dA-Za-z])(?:\+?86[ -]?)?1[3-9]\d{9}(?![\dA-Za-z])/g, '…')
    .replace(/\b(invalid input (?:syntax|value) for [^:\n]+: )"[^"\n]*"/g, '$1"…"')
    .replace(/(Key \([^)\n]*\)=)\([^\n]*?\)(?= )/g, '$1(…)');
