import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { EmptyState, Loaded, Page, Section } from '../../kit/index.js';
import { BriefItem } from './brief-item.js';
import { isLate, openTasksOf, type Brief } from './briefs.js';
import './leader.css';
import { TaskItem } from './task-item.js';
import { leaderTexts } from './texts.js';

/** The first screen of a leader: three numbers, what is overdue, what is unread. */
export default function MyBriefs() {
  const t = useTexts(leaderTexts);
  const briefs = useQuery(read('/api/briefs/briefs'));
  return (
    <Page title={t.title} width="reading">
      <Loaded query={briefs}>{(all) => <Briefs all={all} />}</Loaded>
    </Page>
  );
}

function Briefs({ all }: { all: readonly Brief[] }) {
  const t = useTexts(leaderTexts);
  const unread = all.filter(({ read }) => read === false);
  const old = all.filter(({ read }) => read !== false);
  const tasks = openTasksOf(all);
  const now = Date.now();
  const late = tasks.filter((task) => isLate(task, now));
  const inTime = tasks.filter((task) => !isLate(task, now));
  const names = useQuery({
    ...read('/api/accounts', { query: { ids: [...new Set(tasks.map(({ owner }) => owner))].join(',') } }),
    enabled: tasks.length > 0,
  });
  const nameOf = (account: string) => names.data?.find((one) => one.account === account)?.name;
  return (
    <>
      <dl className="three-numbers" aria-label={t.numbers}>
        <Figure n={unread.length} name={t.unreadNumber} />
        <Figure n={tasks.length} name={t.openNumber} />
        <Figure n={late.length} name={t.lateNumber} late={late.length > 0} />
      </dl>
      {late.length > 0 && (
        <Section title={t.late} more={t.lateMore}>
          <ul className="items">
            {late.map((task) => (
              <TaskItem key={task.id} task={task} owner={nameOf(task.owner)} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t.unread} more={unread.length > 0 && t.unreadMore({ n: unread.length })}>
        {unread.length === 0 ? (
          <EmptyState why={t.noUnread} next={t.noUnreadNext} />
        ) : (
          <ul className="decision">
            {unread.map((brief) => (
              <BriefItem key={brief.id} brief={brief} />
            ))}
          </ul>
        )}
      </Section>
      {inTime.length > 0 && (
        <Section title={t.underWay} more={t.underWayMore({ n: inTime.length })}>
          <ul className="items">
            {inTime.map((task) => (
              <TaskItem key={task.id} task={task} owner={nameOf(task.owner)} />
            ))}
          </ul>
        </Section>
      )}
      {old.length > 0 && (
        <Section title={t.old} more={t.oldMore({ n: old.length })}>
          <ul className="items">
            {old.map((brief) => (
              <BriefItem key={brief.id} brief={brief} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const Figure = ({ n, name, late = false }: { n: number; name: string; late?: boolean }) => (
  <div className={late ? 'figure figure--late' : 'figure'}>
    <dt>{name}</dt>
    <dd>{n}</dd>
  </div>
);
