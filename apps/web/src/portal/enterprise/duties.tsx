import { useQuery } from '@tanstack/react-query';
import { read, type AnswerOf } from '../../api/index.js';
import { useBilingual, useTexts } from '../../i18n/index.js';
import { ButtonLink, DueClock, EmptyState, Loaded, Section } from '../../kit/index.js';
import { enterpriseTexts } from './texts.js';

type Task = AnswerOf<'/api/tracking/tasks', 'get'>['items'][number];

/** What waits for me: the one block in which something is to be done. */
export function Duties() {
  const t = useTexts(enterpriseTexts);
  const tasks = useQuery(read('/api/tracking/tasks'));
  return (
    <Loaded query={tasks}>
      {({ items }) => (
        <Section title={t.duties} more={items.length > 0 && t.dutiesMore({ n: items.length })}>
          {items.length === 0 ? (
            <EmptyState why={t.noDuties} next={t.noDutiesNext} />
          ) : (
            <ul className="decision">
              {items.map((task) => (
                <Duty key={`${task.kind} ${task.subject ?? task.problem}`} task={task} />
              ))}
            </ul>
          )}
        </Section>
      )}
    </Loaded>
  );
}

function Duty({ task }: { task: Task }) {
  const t = useTexts(enterpriseTexts);
  const inWords = useBilingual();
  const { action, to } = wayInto(task);
  return (
    <li className="decision__part duty">
      <div>
        <h3 className="item__title">{task.title}</h3>
        <p>
          {task.number} {inWords(task.name)}
        </p>
        {task.due && <DueClock due={task.due} since={task.since} />}
      </div>
      {to && <ButtonLink to={to}>{t[action]}</ButtonLink>}
    </li>
  );
}

/** Where it is done, and what the button there says. */
function wayInto({ kind, problem }: Task): {
  action: 'correct' | 'confirm' | 'comment' | 'fulfil' | 'look';
  to?: string;
} {
  if (kind === 'fulfil-task') return { action: 'fulfil', to: '/obligations' };
  if (!problem) return { action: 'look' };
  const at = `/problems/${problem}`;
  switch (kind) {
    case 'correct':
      return { action: 'correct', to: `${at}/correction` };
    case 'confirm':
      return { action: 'confirm', to: at };
    case 'comment-results':
      return { action: 'comment', to: at };
    default:
      return { action: 'look', to: at };
  }
}
