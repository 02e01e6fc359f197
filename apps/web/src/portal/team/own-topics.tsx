import { useTexts } from '../../i18n/index.js';
import { DueClock, Icon, Link } from '../../kit/index.js';
import { TopicLine } from '../../research/topic-line.js';
import { TopicTag } from '../../research/topic-tag.js';
import { bookOf, dueOf, type Topic } from '../../research/topic.js';
import { teamTexts } from './texts.js';

/** The topics that our organisation works on, or has worked on. */
export const OwnTopics = ({ topics }: { topics: readonly Topic[] }) => (
  <ul className="items">
    {topics.map((topic) => (
      <li key={topic.id}>
        <h3 className="item__title">
          <Link to={`/topics/${topic.id}`}>{topic.title}</Link>
        </h3>
        <div className="item__meta">
          {topic.dossier && <span>{topic.dossier.number}</span>}
          <TopicTag status={topic.status} />
        </div>
        <TopicLine topic={topic} />
        <NextStep topic={topic} />
      </li>
    ))}
  </ul>
);

/** “下一步：报送里程碑“样机”，3月18日 前。” */
function NextStep({ topic }: { topic: Topic }) {
  const what = useNext(topic);
  const due = dueOf(topic);
  const over = topic.status === 'accepted' || topic.status === 'terminated';
  const t = useTexts(teamTexts);
  return (
    <div className="item__next">
      <Icon name={over ? 'done' : 'arrow'} />
      <p>
        {!over && t.next}
        <b>{what}</b> {due && !over && <DueClock due={due} />}
      </p>
    </div>
  );
}

function useNext(topic: Topic): string {
  const t = useTexts(teamTexts);
  const { status } = topic;
  if (status === 'awarded') return t.waitKickOff;
  if (status === 'reported') return t.waitAcceptance;
  if (status === 'accepted') return t.done;
  if (status === 'terminated') return t.ended;
  const milestones = bookOf(topic)?.milestones ?? [];
  const open = milestones.find((one) => one.status === 'pending' || one.status === 'overdue');
  if (open) return t.reportOf({ name: open.title });
  const reported = milestones.find((one) => one.status === 'reported');
  return reported ? t.waitDecision({ name: reported.title }) : t.results;
}
