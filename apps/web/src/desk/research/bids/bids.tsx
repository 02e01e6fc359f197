import { useQuery } from '@tanstack/react-query';
import { useSearch } from 'wouter';
import { read } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Loaded, Section } from '../../../kit/index.js';
import type { Topic } from '../../../research/topic.js';
import { BidTable } from './bid-table.js';
import { OneBid } from './one-bid.js';
import { findingOf, type Bid } from './sentence.js';
import { bidsTexts } from './texts.js';

/** The bids of a closed call side by side, and one of them closely; which one lives in the address. */
export function Bids({ topic }: { topic: Topic }) {
  const t = useTexts(bidsTexts);
  const bids = useQuery(read('/api/research/topics/{id}/bids', { path: { id: topic.id } }));
  const asked = new URLSearchParams(useSearch()).get('bid');
  return (
    <Loaded query={bids}>
      {({ items }) => {
        const chosen = items.find(({ id }) => id === asked) ?? items[0];
        return (
          chosen && (
            <>
              <Section title={t.title} more={t.more({ n: items.length })}>
                <Sentence bids={items} rows={topic.call?.indicators.length ?? 0} />
                <BidTable topic={topic} bids={items} chosen={chosen.id} />
              </Section>
              <OneBid bid={chosen} indicators={topic.call?.indicators ?? []} />
            </>
          )
        );
      }}
    </Loaded>
  );
}

function Sentence({ bids, rows }: { bids: readonly Bid[]; rows: number }) {
  const t = useTexts(bidsTexts);
  const finding = findingOf(bids, rows);
  const teams = finding.teams.join('、');
  const words =
    finding.kind === 'none'
      ? t.nobody({ teams, most: finding.most, rows })
      : finding.teams.length === 1
        ? t.onlyOne({ team: teams, rows })
        : t.several({ n: finding.teams.length, rows, teams });
  return (
    <>
      <p>
        <b>{words}</b>
      </p>
      <p className="quiet">{t.how}</p>
    </>
  );
}
