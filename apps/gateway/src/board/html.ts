/** Markup that was made by {@link html}: what people wrote is escaped in it. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: texts and numbers are escaped, markup is not, nothing is nothing, lists are joined. */
export type Insert = Html | string | number | null | undefined | false | readonly Insert[];

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
/** What neither HTML nor XML 1.0 can hold: control characters, halves of characters, and what is no character. */
const unheard = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udfff]/gu;

export const escaped = (text: string): string => text.replace(unheard, '').replace(/[&<>"'`]/g, (sign) => signs[sign]!);

function inserted(value: Insert): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(inserted).join('');
}

/**
 * Markup with values in it: `html`<p title="${title}">${text}</p>``. Whatever a value is, it stays text: in content and
 * in attributes between quotes. Into a tag itself only markup goes; an address is made by {@link addressOf}. No template
 * has a script, a style or an attribute without quotes: a test fills every page with hostile texts and looks.
 */
export const html = (parts: TemplateStringsArray, ...values: Insert[]): Html =>
  new Html(parts.reduce((whole, part, n) => `${whole}${inserted(values[n - 1])}${part}`));

/** An address on this site: each part of a path and each value of a query is encoded. Empty values are left out. */
export function addressOf(
  path: readonly string[],
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== '') asked.set(name, String(value));
  return `/${path.map(encodeURIComponent).join('/')}${asked.size > 0 ? `?${asked.toString()}` : ''}`;
}
