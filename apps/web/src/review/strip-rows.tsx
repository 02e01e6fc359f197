import { useTexts } from '../i18n/index.js';
import { plain, type Pass, type Spread, type Strip } from './dispersion.js';
import { DotStrip } from './dot-strip.js';
import { dispersionTexts } from './texts.js';

/** What calls for a discussion. */
export interface Limits {
  deviation: number;
  range: number;
}

function useStripWords() {
  const t = useTexts(dispersionTexts);
  return (name: string, { points, values, median, deviation, range }: Spread) =>
    t.strip({
      name,
      points,
      values: values.map(plain).join('、'),
      median: plain(median),
      deviation: deviation.toFixed(1),
      range: plain(range),
    });
}

/** A criterion: its name leads to what was written to it. */
export function StripRow({ strip, name }: { strip: Strip; name: string }) {
  const t = useTexts(dispersionTexts);
  const words = useStripWords();
  const { id, points, wide, values, median, deviation, range } = strip;
  return (
    <tr className={wide ? 'spread__row spread__row--wide' : 'spread__row'}>
      <th scope="row">
        <a href={`#comments-${id}`}>{name}</a>
        <span className="quiet spread__of">
          {t.points({ n: points })}
          {wide && ` · ${t.wide}`}
        </span>
      </th>
      <td className="spread__strip">
        <DotStrip
          spread={strip}
          label={words(name, strip)}
          titleOf={(i) => t.markTitle({ n: i + 1, points: plain(values[i]!) })}
        />
      </td>
      <td className="number" data-label={t.medianHead}>
        {plain(median)}
      </td>
      <td className="number" data-label={t.deviation}>
        {deviation.toFixed(1)}
      </td>
      <td className="number" data-label={t.range}>
        {wide ? <b>{plain(range)}</b> : plain(range)}
      </td>
    </tr>
  );
}

/** All together, held against what calls for a discussion. */
export function TotalRow({
  spread,
  pass: { statistics },
  outliers,
  limits,
}: {
  spread: Spread;
  pass: Pass;
  outliers: readonly number[];
  limits: Limits | undefined;
}) {
  const t = useTexts(dispersionTexts);
  const words = useStripWords();
  const { values, median, deviation, range } = spread;
  const { mean, trimmedMean } = statistics;
  const said = (n: string, value: number, limit: number | undefined) =>
    limit !== undefined && value > limit ? <span className="spread__beyond">{t.beyond({ n, limit })}</span> : n;
  return (
    <tr className="spread__row spread__row--total">
      <th scope="row">
        <b>{t.total}</b>
        <span className="quiet spread__of">
          {trimmedMean === undefined ? t.mean({ n: plain(mean) }) : t.trimmed({ n: plain(trimmedMean) })}
        </span>
      </th>
      <td className="spread__strip">
        <DotStrip
          spread={spread}
          label={words(t.total, spread)}
          titleOf={(i) => t.markTitle({ n: i + 1, points: plain(values[i]!) })}
          outliers={outliers}
        />
      </td>
      <td className="number" data-label={t.medianHead}>
        <b>{plain(median)}</b>
      </td>
      <td className="number" data-label={t.deviation}>
        <b>{said(deviation.toFixed(1), deviation, limits?.deviation)}</b>
      </td>
      <td className="number" data-label={t.range}>
        <b>{said(plain(range), range, limits?.range)}</b>
      </td>
    </tr>
  );
}
