import { useTexts } from '../../i18n/index.js';
import type { Topic } from '../../research/topic.js';
import { listTexts } from './texts.js';
import { waitsOf } from './waits.js';

/** What the secretariat has to do with a topic, in words. */
export function Waits({ topic, none }: { topic: Topic; none: string }) {
  const t = useTexts(listTexts);
  const waits = waitsOf(topic);
  if (waits.length === 0) return <>{none}</>;
  return (
    <ul>
      {waits.map(({ kind, n }) => {
        const words = t[kind];
        return <li key={kind}>{typeof words === 'string' ? words : words({ n })}</li>;
      })}
    </ul>
  );
}
