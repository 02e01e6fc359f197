import { useTexts } from '../i18n/index.js';
import { ThroughLine } from '../kit/index.js';
import { useStations } from './standing.js';
import { researchTexts } from './texts.js';
import type { Topic } from './topic.js';

/** Where a topic stands on its way. */
export function TopicLine({ topic }: { topic: Topic }) {
  const t = useTexts(researchTexts);
  const stations = useStations();
  return <ThroughLine label={t.line({ title: topic.title })} stops={stations(topic)} />;
}
