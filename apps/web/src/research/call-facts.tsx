import { useTexts, useTimes } from '../i18n/index.js';
import { Facts } from '../kit/index.js';
import { researchTexts } from './texts.js';
import type { Call } from './topic.js';

/** What a call says, but for its indicators. */
export function CallFacts({ call }: { call: Call }) {
  const t = useTexts(researchTexts);
  const times = useTimes();
  return (
    <Facts
      of={[
        [t.goal, <span className="song">{call.goal}</span>],
        [t.time, t.months({ n: call.months })],
        [t.money, t.millions({ n: call.money.toFixed(2) })],
        [t.ip, <span className="song">{call.ip}</span>],
        [t.requirements, <span className="song">{call.requirements}</span>],
        [t.published, times.moment(call.publishedAt)],
        [t.closes, times.moment(call.closesAt)],
      ]}
    />
  );
}
