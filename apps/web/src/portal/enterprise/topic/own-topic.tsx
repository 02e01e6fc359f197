import { useQuery } from '@tanstack/react-query';
import { ApiProblem, read } from '../../../api/index.js';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Failure, Section } from '../../../kit/index.js';
import { MilestoneList } from '../../../research/milestone-list.js';
import { Ended, Results } from '../../../research/results.js';
import { researchTexts } from '../../../research/texts.js';
import { TopicLine } from '../../../research/topic-line.js';
import { TopicTag } from '../../../research/topic-tag.js';
import { bookOf, teamOf, type Topic } from '../../../research/topic.js';
import { CommentPanel } from './comment-panel.js';
import { topicTexts } from './texts.js';

const missing = (error: unknown) => error instanceof ApiProblem && (error.status === 404 || error.status === 403);

/** What became of my problem as a topic: who does it, how far it is, the results, and my word on them. */
export function OwnTopic({ problem }: { problem: string }) {
  const topic = useQuery(read('/api/research/topics/{id}', { path: { id: problem } }));
  // Not every problem has a topic, and one that was merged has it under another id.
  if (topic.data) return <Known topic={topic.data} />;
  return topic.error && !missing(topic.error) ? (
    <Failure error={topic.error} retry={() => void topic.refetch()} />
  ) : null;
}

function Known({ topic }: { topic: Topic }) {
  const t = useTexts(topicTexts);
  const r = useTexts(researchTexts);
  const book = bookOf(topic);
  const may = topic.may['commentResults'] === true;
  // Once it is accepted what came of it is read first.
  const over = topic.acceptance !== undefined && topic.acceptance !== null;
  return (
    <>
      {may && !over && <CommentPanel topic={topic} />}
      <Section title={t.title}>
        <div className="sheet sheet--padded stack">
          <p className="row">
            <TopicTag status={topic.status} />
            <Who topic={topic} />
          </p>
          <TopicLine topic={topic} />
          <Ended ended={topic.ended} />
        </div>
      </Section>
      <Results topic={topic} />
      {may && over && <CommentPanel topic={topic} />}
      {book && (
        <Section title={r.milestones}>
          <MilestoneList topic={topic.id} book={book} />
        </Section>
      )}
    </>
  );
}

function Who({ topic }: { topic: Topic }) {
  const t = useTexts(topicTexts);
  const times = useTimes();
  const { status, call, notice } = topic;
  const team = teamOf(topic);
  if (team && topic.award) return <span>{t.team({ team })}</span>;
  if (team && notice) return <span>{t.proposed({ team, when: times.moment(notice.until) })}</span>;
  if (status === 'calling' && call) return <span>{t.calling({ when: times.moment(call.closesAt) })}</span>;
  return null;
}
