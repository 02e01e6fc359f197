import { useQuery } from '@tanstack/react-query';
import { read } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Facts, Loaded, Section, Tag } from '../../kit/index.js';
import type { Panel } from './panel-data.js';
import type { Candidate } from './pool.js';
import { usePeople } from './seats.js';
import { seatTexts } from './texts.js';

/** The reserves in order, and what makes the draw replayable. */
export function Draw({ panel, people }: { panel: Panel; people: readonly Candidate[] }) {
  const t = useTexts(seatTexts);
  const known = usePeople(people);
  const record = useQuery(read('/api/review/panels/{id}/assignment', { path: { id: panel.id } }));
  const seated = new Set(panel.seats.map(({ expert }) => expert));
  return (
    <Loaded query={record}>
      {({ inputs, hash, replayed }) => (
        <div>
          <Section title={t.reserves}>
            {replayed.reserves.length === 0 ? (
              <p className="quiet">{t.noReserves}</p>
            ) : (
              <ol className="sheet sheet--padded reserves">
                {replayed.reserves.map(({ expert, reason }) => (
                  <li key={expert}>
                    <span className="row">
                      <b>{known.name(expert)}</b>
                      <Tag mood={seated.has(expert) ? 'done' : 'waiting'}>
                        {seated.has(expert) ? t.used : t.waiting}
                      </Tag>
                    </span>
                    <span className="quiet">{known.employer(expert)}</span>
                    <span className="quiet">{reason}</span>
                  </li>
                ))}
              </ol>
            )}
          </Section>
          <Section title={t.record}>
            <div className="sheet sheet--padded">
              <Facts
                of={[
                  [t.method, t[inputs.options.method]],
                  [t.seed, <code key="seed">{inputs.options.seed}</code>],
                  [
                    t.pool,
                    t.poolOf({
                      n: inputs.candidates.length,
                      barred: inputs.candidates.filter(({ conflicts }) => conflicts.length > 0).length,
                    }),
                  ],
                  [t.hash, <code key="hash">{hash}</code>],
                  [t.replay, replayed.inputs === hash ? t.same : undefined],
                ]}
              />
            </div>
          </Section>
        </div>
      )}
    </Loaded>
  );
}
