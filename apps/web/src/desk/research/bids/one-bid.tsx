import { useTexts } from '../../../i18n/index.js';
import { Facts, Section } from '../../../kit/index.js';
import '../../../research/research.css';
import type { Indicator } from '../../../research/topic.js';
import type { Bid } from './sentence.js';
import { bidsTexts } from './texts.js';

/** One bid closely: its steps month by month, its approach, how each row is reached, who does it. */
export function OneBid({ bid, indicators }: { bid: Bid; indicators: readonly Indicator[] }) {
  const t = useTexts(bidsTexts);
  const { team, approach, milestones, answers, members = [], partners } = bid;
  const steps = [...milestones].sort((a, b) => a.month - b.month);
  return (
    <Section title={t.ofTeam({ team: team.name })} more={t.ofTeamMore}>
      <div className="sheet sheet--padded stack">
        <ol
          className="months"
          aria-label={t.milestones}
          style={{ gridTemplateColumns: `repeat(${steps.length}, 1fr)` }}
        >
          {steps.map(({ title, deliverable, month, money }, i) => (
            <li key={i} className="months__stop">
              <b>{title}</b>
              <div className="quiet">
                {deliverable}，{t.moneyOf({ n: money.toFixed(2) })}
              </div>
              <span className="months__month">{t.month({ n: month })}</span>
            </li>
          ))}
        </ol>
        <Facts
          of={[
            [t.approach, <span className="song">{approach}</span>],
            [
              t.howTo,
              answers
                .map(({ indicator, how }) => `${indicators.find(({ id }) => id === indicator)?.name ?? ''}：${how}`)
                .join('\n'),
            ],
            [t.members, members.map(({ name, title, part }) => `${name}，${title}，${part}`).join('\n')],
            [t.partners, partners.map(({ name }) => name).join('\n')],
          ]}
        />
      </div>
    </Section>
  );
}
