import { useTexts } from '../../i18n/index.js';
import { ButtonLink, DecisionPanel, Icon } from '../../kit/index.js';
import { plain } from '../../review/dispersion.js';
import { useOutcomeNames } from '../../review/outcome.js';
import { OpenDiscussion } from './discussion.js';
import type { Panel } from './panel-of-chair.js';
import { chairTexts } from './texts.js';

/** What the scores lead to, and the way to the opinion; what hinders it is said with its reason. */
export function Conclusion({ panel }: { panel: Panel }) {
  const t = useTexts(chairTexts);
  const names = useOutcomeNames();
  const { id, scores, follows, may, limits, mustDiscuss } = panel;
  if (!scores || !follows) return null;
  const { count, recommending, mean, trimmedMean } = scores.statistics;
  const why = may['conclude'];
  const ground = (
    <>
      <Votes votes={{ for: recommending, against: count - recommending }} />
      <p>
        <b>{t.follows({ outcome: names[follows] })}</b>
      </p>
      <p className="quiet">
        {t.followsRule({
          mean: plain(trimmedMean ?? mean),
          for: recommending,
          count,
          approve: limits.approve,
          decline: limits.decline,
        })}
      </p>
    </>
  );
  return (
    <>
      {why === true ? (
        <DecisionPanel
          title={t.concludeTitle}
          ground={ground}
          actions={
            <ButtonLink to={`/chair/${id}/opinion`} look="primary" icon="edit">
              {t.write}
            </ButtonLink>
          }
        />
      ) : (
        <section className="sheet sheet--padded stack">
          <h2>{t.concludeTitle}</h2>
          <div>{ground}</div>
          <p className="chair__not">
            <Icon name="lock" />
            <span>{t.concludeNot({ why: why ?? '' })}</span>
          </p>
        </section>
      )}
      {!mustDiscuss && may['open-discussion'] === true && <OpenDiscussion panel={panel} />}
    </>
  );
}

export function Votes({ votes }: { votes: { for: number; against: number } }) {
  const t = useTexts(chairTexts);
  return (
    <dl className="votes">
      {(
        [
          [t.votesFor, votes.for],
          [t.votesAgainst, votes.against],
        ] as const
      ).map(([name, n]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{n}</b> {t.votes}
          </dd>
        </div>
      ))}
    </dl>
  );
}
