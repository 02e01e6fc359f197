import { useState } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Button, Link, Section } from '../../kit/index.js';
import { CandidateTable } from './candidate-table.js';
import { FormDecision } from './form-decision.js';
import type { Panel } from './panel-data.js';
import { nearest, poolOf, rangeOf, ranges, type Candidate, type Range } from './pool.js';
import { formingTexts } from './texts.js';

/** Whom a panel can be formed of, with what speaks against each; beside it how it is formed. */
export function Forming({
  panel,
  version,
  candidates,
}: {
  panel: Panel;
  version: string | undefined;
  candidates: readonly Candidate[];
}) {
  const t = useTexts(formingTexts);
  const [range, setRange] = useState<Range>('eligible');
  const shown = nearest(candidates).filter((one) => rangeOf(one) === range);
  const pool = poolOf(candidates);
  const count = (one: Range) => candidates.filter((each) => rangeOf(each) === one).length;
  return (
    <div className="with-aside">
      <Section title={t.candidates}>
        <p className="panel__pool">{t.pool({ ...pool })}</p>
        <div className="row panel__ranges" role="group" aria-label={t.filters}>
          {ranges.map((one) => (
            <Button key={one} aria-pressed={one === range} onClick={() => setRange(one)}>
              {t[one]} {count(one)}
            </Button>
          ))}
        </div>
        {shown.length === 0 ? (
          <p className="sheet sheet--padded row">
            <span>{t.nobody}</span>
            <Link to="/experts">{t.toLibrary}</Link>
          </p>
        ) : (
          <CandidateTable caption={t[range]} candidates={shown} most={panel.rules.reviewsPerYear} range={range} />
        )}
      </Section>
      <FormDecision panel={panel} version={version} candidates={candidates} pool={pool} />
    </div>
  );
}
