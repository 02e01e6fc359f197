import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts, useTimes } from '../../../i18n/index.js';
import { Link, Tag } from '../../../kit/index.js';
import { rankedIn, type Topic } from '../../../research/topic.js';
import { allExperts } from '../experts.js';
import { IndicatorCell } from './indicator-cell.js';
import { reachedBy, type Bid } from './sentence.js';
import { bidsTexts } from './texts.js';

/** Indicators down, teams across. On a phone each indicator is a block that names the teams. */
export function BidTable({ topic, bids, chosen }: { topic: Topic; bids: readonly Bid[]; chosen: string }) {
  const t = useTexts(bidsTexts);
  const times = useTimes();
  const { call, id } = topic;
  const rows = call?.indicators ?? [];
  const mark = (bid: Bid) => (bid.id === chosen ? 'bids__chosen' : undefined);
  const ranked = rankedIn(topic);
  const line = (key: string, name: ReactNode, cell: (bid: Bid) => ReactNode) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {bids.map((bid) => (
        <td key={bid.id} className={mark(bid)} data-label={bid.team.name}>
          {cell(bid)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className="table-region" role="region" aria-label={t.title} tabIndex={0}>
      <table className="table table--blocks bids">
        <caption className="unseen">{t.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.indicator}</th>
            {bids.map((bid) => (
              <th key={bid.id} scope="col" className={mark(bid)}>
                <span className="bids__team">
                  <Link to={`/topics/${id}?bid=${bid.id}`} current={bid.id === chosen}>
                    {bid.team.name}
                  </Link>
                </span>
                {t.submitted({ when: times.day(bid.submittedAt) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            line(
              row.id,
              <>
                {row.name}
                <div className="quiet">{t.fromTo(row)}</div>
              </>,
              (bid) => <IndicatorCell row={row} answer={bid.answers.find(({ indicator }) => indicator === row.id)} />,
            ),
          )}
          {line('reached', <b>{t.reached}</b>, (bid) => (
            <b>{t.reachedOf({ n: reachedBy(bid), rows: rows.length })}</b>
          ))}
          <tr className="bids__group">
            <th scope="rowgroup" colSpan={bids.length + 1}>
              {t.conditions}
            </th>
          </tr>
          {line('months', t.months({ n: call?.months ?? 0 }), ({ months }) => t.monthsOf({ n: months }))}
          {line('money', t.money({ n: (call?.money ?? 0).toFixed(2) }), ({ money }) =>
            t.moneyOf({ n: money.toFixed(2) }),
          )}
          {line('partners', t.partners, ({ partners }) =>
            partners.length === 0 ? t.alone : partners.map(({ name }) => name).join('、'),
          )}
          {line('conflicts', t.conflicts, (bid) => (
            <Conflicts bid={bid} />
          ))}
          {ranked &&
            line('rank', t.rank, (bid) => {
              const at = ranked.ranking.findIndex((one) => one.bid === bid.id);
              return at < 0 ? '—' : t.rankOf({ n: at + 1, score: ranked.ranking[at]!.score });
            })}
        </tbody>
      </table>
    </div>
  );
}

/** How many experts of the library may not judge because of this bid. */
function Conflicts({ bid: { lead, team, partners } }: { bid: Bid }) {
  const t = useTexts(bidsTexts);
  const experts = useQuery(allExperts);
  const codes = new Set([team.creditCode, ...partners.map(({ creditCode }) => creditCode)]);
  const away = experts.data?.filter(({ id, employer }) => id === lead || codes.has(employer.creditCode)).length;
  if (away === undefined) return null;
  return away === 0 ? <Tag mood="done">{t.noConflict}</Tag> : <Tag mood="due">{t.avoid({ n: away })}</Tag>;
}
