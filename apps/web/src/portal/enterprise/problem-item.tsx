import { useRoleNames } from '../../entry/roles.js';
import { useBilingual, useTexts, useTimes } from '../../i18n/index.js';
import { Icon, Link, Tag, ThroughLine } from '../../kit/index.js';
import { moodOf, useStops, type TrackedProblem } from '../../problem/stages.js';
import { enterpriseTexts } from './texts.js';

/** One problem in the list: where it stands, and one sentence: next, who, by when. */
export function ProblemItem({ problem }: { problem: TrackedProblem }) {
  const t = useTexts(enterpriseTexts);
  const inWords = useBilingual();
  const stops = useStops();
  return (
    <li>
      <h3 className="item__title">
        <Link to={`/problems/${problem.id}`}>{problem.title}</Link>
      </h3>
      <div className="item__meta">
        <span>{problem.number}</span>
        <Tag mood={moodOf(problem)}>{inWords(problem.name)}</Tag>
      </div>
      <ThroughLine label={t.line({ title: problem.title })} stops={stops(problem)} />
      <NextStep problem={problem} />
    </li>
  );
}

/** “下一步：秘书处形式审查，11月25日（周三）18:00 前。” */
export function NextStep({ problem }: { problem: TrackedProblem }) {
  const t = useTexts(enterpriseTexts);
  const inWords = useBilingual();
  const roles = useRoleNames();
  const times = useTimes();
  return (
    <div className="item__next">
      <Icon name={problem.final ? 'done' : 'arrow'} />
      <div>
        {problem.waits.length === 0
          ? t.nothingNext
          : problem.waits.map(({ kind, name, role, due, subject }, nth) => (
              <p key={`${kind} ${subject}`}>
                {nth === 0 && t.nextStep}
                <b>{role ? t.bySomebody({ who: roles[role], what: inWords(name) }) : inWords(name)}</b>
                {due && <span className="whole"> {t.dueBefore({ when: times.moment(due) })}</span>}
              </p>
            ))}
      </div>
    </div>
  );
}
