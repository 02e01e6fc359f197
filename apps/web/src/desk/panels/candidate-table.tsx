import { useBilingual, useTexts } from '../../i18n/index.js';
import { Icon, Link, Table, Tag } from '../../kit/index.js';
import type { Candidate, Range } from './pool.js';
import { formingTexts } from './texts.js';

/** Candidates with fit, load and employer; those who cannot be chosen with the reason and its evidence. */
export function CandidateTable({
  caption,
  candidates,
  most,
  range,
}: {
  caption: string;
  candidates: readonly Candidate[];
  most: number;
  range: Range;
}) {
  const t = useTexts(formingTexts);
  const why = {
    key: 'why',
    head: t.why,
    cell: (one: Candidate) => <Evidence candidate={one} />,
  };
  return (
    <div className="sheet panel__table">
      <Table
        caption={caption}
        quietCaption
        rows={candidates}
        keyOf={({ expert }) => expert.id}
        columns={[
          {
            key: 'name',
            head: t.name,
            cell: ({ expert }) => (
              <span className="row panel__name">
                <Link to={`/experts/${expert.id}`}>{expert.name}</Link>
                {expert.chairs && (
                  <Tag mood="active" icon="person">
                    {t.chair}
                  </Tag>
                )}
              </span>
            ),
          },
          { key: 'employer', head: t.employer, cell: ({ expert }) => expert.employer.name },
          ...(range === 'eligible' ? [] : [why]),
          {
            key: 'fit',
            head: t.fit,
            cell: ({ home, fit }) => `${home ? t.home : t.away} · ${fit > 0 ? t.digits({ n: fit }) : t.noDigits}`,
          },
          {
            key: 'load',
            head: t.load,
            number: true,
            cell: ({ expert }) => t.loadOf({ n: expert.reviewsThisYear, of: most }),
          },
        ]}
      />
    </div>
  );
}

/** Which firm, which relation, since when; or another reason. */
export function Evidence({ candidate: { conflicts, barred } }: { candidate: Pick<Candidate, 'conflicts' | 'barred'> }) {
  const inWords = useBilingual();
  return (
    <ul>
      {[...conflicts.map(({ evidence }) => evidence), ...barred].map((text) => (
        <li key={text.zh} className="panel__evidence">
          <Icon name="alert" /> {inWords(text)}
        </li>
      ))}
    </ul>
  );
}
