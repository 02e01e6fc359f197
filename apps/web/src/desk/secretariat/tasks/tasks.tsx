import { useQuery } from '@tanstack/react-query';
import { read, useSession, type AnswerOf, type Role } from '../../../api/index.js';
import { useBilingual, useTexts, useTimes } from '../../../i18n/index.js';
import { DueClock, EmptyState, Link, Loaded, Page, Section } from '../../../kit/index.js';
import { taskTexts } from './texts.js';

type Task = AnswerOf<'/api/tracking/tasks', 'get'>['items'][number];

const ofTopics: ReadonlySet<Task['kind']> = new Set([
  ...(['publish-call', 'evaluate-bids', 'kick-off', 'decide-milestone'] as const),
  ...(['decide-change', 'answer-risk', 'accept-results'] as const),
]);

const ofPanels: ReadonlySet<Task['kind']> = new Set(['form-panel', 'complete-panel']);
const ofBriefs: ReadonlySet<Task['kind']> = new Set(['sign-brief', 'clear-brief', 'send-brief']);

/** Where a task is done: what has no screen of its own leads to the problem, for who works on problems. */
function addressOf({ kind, problem, subject }: Task, role: Role): string | undefined {
  if (ofBriefs.has(kind) && subject !== undefined) return `/briefs/${subject}`;
  if (kind === 'assign-instruction' || kind === 'fulfil-task') return '/obligations';
  if (problem === undefined) return undefined;
  if (kind === 'decide-objection') return subject === undefined ? '/objections' : `/objections/${problem}/${subject}`;
  if (role !== 'secretariat') return undefined;
  return `/${ofPanels.has(kind) ? 'panels' : ofTopics.has(kind) ? 'topics' : 'problems'}/${problem}`;
}

/** What waits for a signature comes before all else. */
const signaturesFirst = ([one]: [Task['kind'], Task[]], [other]: [Task['kind'], Task[]]): number =>
  Number(other === 'sign-brief') - Number(one === 'sign-brief');

/**
 * Everything that waits for the office, kind by kind: what is to be signed first, then the kind whose first is due first.
 */
export default function Tasks() {
  const t = useTexts(taskTexts);
  const inWords = useBilingual();
  const { role } = useSession();
  const tasks = useQuery(read('/api/tracking/tasks'));
  return (
    <Page title={t.title} line={tasks.data && tasks.data.items.length > 0 && t.line({ n: tasks.data.items.length })}>
      <Loaded query={tasks}>
        {({ items }) => {
          if (items.length === 0) return <EmptyState why={t.none} next={t.noneNext} />;
          const kinds = new Map<Task['kind'], Task[]>();
          for (const task of items) kinds.set(task.kind, [...(kinds.get(task.kind) ?? []), task]);
          return [...kinds].sort(signaturesFirst).map(([kind, of]) => (
            <Section key={kind} title={inWords(of[0]!.name)} more={t.count({ n: of.length })}>
              <ul className="items">
                {of.map((task) => (
                  <TaskRow key={`${task.problem} ${task.subject}`} task={task} to={addressOf(task, role)} />
                ))}
              </ul>
            </Section>
          ));
        }}
      </Loaded>
    </Page>
  );
}

function TaskRow({ task, to }: { task: Task; to: string | undefined }) {
  const t = useTexts(taskTexts);
  const times = useTimes();
  return (
    <li className="duty">
      <div>
        <h3 className="item__title">{to ? <Link to={to}>{task.title}</Link> : task.title}</h3>
        <p className="item__meta">
          {task.number && <span>{task.number}</span>}
          <span>{t.since({ when: times.moment(task.since) })}</span>
        </p>
      </div>
      {task.due ? <DueClock due={task.due} /> : <span className="quiet">{t.noDue}</span>}
    </li>
  );
}
