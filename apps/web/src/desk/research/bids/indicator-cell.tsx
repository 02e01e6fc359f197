import { useTexts } from '../../../i18n/index.js';
import { Icon } from '../../../kit/index.js';
import type { Indicator } from '../../../research/topic.js';
import { marginOf } from './margin.js';
import type { Bid } from './sentence.js';
import { Strip } from './strip.js';
import { bidsTexts } from './texts.js';

/** What one team promises for one row, and how it stands to the target. */
export function IndicatorCell({ row, answer }: { row: Indicator; answer: Bid['answers'][number] | undefined }) {
  const t = useTexts(bidsTexts);
  if (!answer) return <>—</>;
  const { promised, reaches } = answer;
  const margin = marginOf(row, promised);
  const n = margin === undefined ? 0 : Math.round(Math.abs(margin) * 100);
  const judged = typeof reaches === 'boolean';
  const words = !judged
    ? t.judge
    : margin === undefined
      ? ''
      : margin === 0
        ? t.exact
        : margin > 0
          ? t.better({ n })
          : t.worse({ n });
  return (
    <>
      <span className="bids__cell">
        <span
          className={`bids__value${reaches === true ? ' bids__value--met' : reaches === false ? ' bids__value--missed' : ''}`}
        >
          <Icon name={reaches === true ? 'check' : reaches === false ? 'close' : 'person'} />
          <span className="unseen">{reaches === true ? t.reached : reaches === false ? t.missed : ''}</span>
          {promised}
        </span>
        <span className="quiet">{words}</span>
      </span>
      {margin !== undefined && <Strip margin={margin} />}
    </>
  );
}
