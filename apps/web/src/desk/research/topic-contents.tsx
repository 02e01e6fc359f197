import { useTexts } from '../../i18n/index.js';
import { Section } from '../../kit/index.js';
import { CallFacts } from '../../research/call-facts.js';
import { IndicatorTable } from '../../research/indicator-table.js';
import { Ended, Results } from '../../research/results.js';
import { TaskBook } from '../../research/task-book.js';
import { researchTexts } from '../../research/texts.js';
import { bookOf, type Topic } from '../../research/topic.js';
import { Bids } from './bids/bids.js';
import { Work } from './work/work.js';

/** All of a topic, what is being decided on first. */
export function TopicContents({ topic, version }: { topic: Topic; version: string | undefined }) {
  const r = useTexts(researchTexts);
  const { call, indicators = [], status } = topic;
  const book = bookOf(topic);
  const opened = call?.bids !== undefined && call.bids > 0;
  const weighs = status === 'evaluating' || status === 'notice';
  return (
    <>
      <Ended ended={topic.ended} />
      <Results topic={topic} />
      {book && <Work topic={topic} book={book} version={version} />}
      {opened && weighs && <Bids topic={topic} />}
      {book && (
        <Section title={r.taskBook}>
          <TaskBook topic={topic} book={book} />
        </Section>
      )}
      {call && (
        <Section title={r.call}>
          <CallFacts call={call} />
        </Section>
      )}
      {!topic.acceptance && !topic.comparison && !weighs && (
        <Section title={r.indicators} more={r.indicatorsMore}>
          <IndicatorTable indicators={book?.indicators ?? call?.indicators ?? indicators} />
        </Section>
      )}
      {opened && !weighs && <Bids topic={topic} />}
    </>
  );
}
