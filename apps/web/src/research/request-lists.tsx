import type { ReactNode } from 'react';
import { useTexts, useTimes } from '../i18n/index.js';
import { Tag } from '../kit/index.js';
import { researchTexts } from './texts.js';
import { bookOf, type Topic } from './topic.js';

export type Change = NonNullable<Topic['changes']>[number];
export type Risk = NonNullable<Topic['risks']>[number];

/** What a request asks for, in words. */
export function useChangeName(): (change: Pick<Change, 'kind' | 'months'>) => string {
  const t = useTexts(researchTexts);
  return ({ kind, months }) => (kind === 'extension' ? t.extension({ n: months ?? 0 }) : t[kind]);
}

/** Requests for more time, other content, the end; the latest first. */
export function ChangeList({ changes, end }: { changes: readonly Change[]; end?: (change: Change) => ReactNode }) {
  const t = useTexts(researchTexts);
  const nameOf = useChangeName();
  return (
    <ul className="items">
      {[...changes].reverse().map((change) => (
        <li key={change.id} className="duty">
          <div>
            <p className="item__meta">
              <b>{nameOf(change)}</b>
              <Tag mood={change.decision ? (change.decision.granted ? 'done' : 'late') : 'due'}>
                {change.decision ? (change.decision.granted ? t.granted : t.refused) : t.undecided}
              </Tag>
            </p>
            <p className="song">{change.reason}</p>
            {change.decision && (
              <p>
                <span className="quiet">{t.office}</span> {change.decision.reason}
              </p>
            )}
          </div>
          {end?.(change)}
        </li>
      ))}
    </ul>
  );
}

/** Risks that the team has warned of, the latest first. */
export function RiskList({ topic, end }: { topic: Topic; end?: (risk: Risk) => ReactNode }) {
  const t = useTexts(researchTexts);
  const times = useTimes();
  const titles = new Map(bookOf(topic)?.milestones.map(({ id, title }) => [id, title]));
  return (
    <ul className="items">
      {[...(topic.risks ?? [])].reverse().map((risk) => {
        const milestone = risk.milestone === undefined ? undefined : titles.get(risk.milestone);
        const when = times.day(risk.raisedAt);
        return (
          <li key={risk.id} className="duty">
            <div>
              <p className="item__meta">
                <span>{milestone === undefined ? when : t.riskOf({ when, milestone })}</span>
                <Tag mood={risk.answer === undefined ? 'due' : 'done'}>
                  {risk.answer === undefined ? t.unanswered : t.answered}
                </Tag>
              </p>
              <p className="song">{risk.text}</p>
              {risk.answer !== undefined && (
                <p>
                  <span className="quiet">{t.office}</span> {risk.answer}
                </p>
              )}
            </div>
            {end?.(risk)}
          </li>
        );
      })}
    </ul>
  );
}
