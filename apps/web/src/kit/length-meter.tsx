import { useTexts } from '../i18n/index.js';
import { kitTexts } from './texts.js';

/** Characters as a reader counts them, and as the rules of the server do: what cannot be seen is none. */
export const countCharacters = (text: string): number =>
  [
    ...text
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .trim()
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, ''),
  ].length;

/** How long a text is, between its minimum (a tick) and its maximum. */
export function LengthMeter({ text, min = 0, max }: { text: string; min?: number | undefined; max: number }) {
  const t = useTexts(kitTexts);
  const n = countCharacters(text);
  const wrong = n > max || (n > 0 && n < min);
  const width = (value: number) => (Math.min(value, max) / max) * 96;
  return (
    <span className="meter">
      {n > max ? t.lengthOver({ n: n - max }) : t.length({ n, max })}
      <svg viewBox="0 0 96 12" aria-hidden="true" focusable="false">
        <rect y="3" width="96" height="6" fill="var(--mist-100)" stroke="var(--line-200)" />
        <rect y="3" width={width(n)} height="6" fill={wrong ? 'var(--ci-700)' : 'var(--az-700)'} />
        {min > 0 && <rect x={width(min)} width="2" height="12" fill="var(--ink-700)" />}
      </svg>
    </span>
  );
}
