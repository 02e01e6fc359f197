import { useTexts } from '../../../i18n/index.js';
import { ButtonLink, DecisionPanel, DueClock } from '../../../kit/index.js';
import type { Problem } from './own-problem.js';
import { Reasons } from './reasons.js';
import { problemTexts } from './texts.js';

/** Returned for correction: why, by when, and the way to mend it. */
export function Returned({ id, problem }: { id: string; problem: Problem }) {
  const t = useTexts(problemTexts);
  if (problem.status !== 'returned') return null;
  return (
    <div className="section">
      <DecisionPanel
        title={t.returned}
        ground={<Reasons problem={problem} />}
        consequence={problem.clock && <DueClock due={problem.clock.by} since={problem.clock.from} />}
        actions={
          problem.may['resubmit'] === true ? (
            <ButtonLink to={`/problems/${id}/correction`} look="primary" icon="edit">
              {t.correct}
            </ButtonLink>
          ) : (
            <p>{problem.may['resubmit']}</p>
          )
        }
      />
    </div>
  );
}
