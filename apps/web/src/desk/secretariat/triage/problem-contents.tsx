import type { secrecyWarnings } from '@zhitong/contracts/rules';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { countCharacters, Facts, Table, Tag } from '../../../kit/index.js';
import { useNames } from '../../../problem/names.js';
import { problemTexts } from '../../../problem/problem-texts.js';
import type { Problem } from '../problem.js';
import { testable } from './testable.js';

/** The problem as the enterprise worded it. The longer parts open on a click. */
export function ProblemContents({ problem, words }: { problem: Problem; words: ReturnType<typeof secrecyWarnings> }) {
  const t = useTexts(problemTexts);
  const names = useNames();
  const { description, choke, background, stateOfTheArt, significance, cooperation, trl } = problem;
  const marked = new Set(words.map(({ field }) => field));
  return (
    <>
      {description && <Essay title={t.description} text={description} open marked={marked.has('description')} />}
      {choke && (
        <Part title={t.choke} more={choke.forms.map((form) => names.forms[form]).join('、')}>
          {choke.sourceCountries.length > 0 && (
            <p>
              {t.sources} {choke.sourceCountries.map(names.country).join('、')}
            </p>
          )}
        </Part>
      )}
      <Indicators problem={problem} />
      {background && <Essay title={t.background} text={background} marked={marked.has('background')} />}
      {stateOfTheArt && <Essay title={t.stateOfTheArt} text={stateOfTheArt} marked={marked.has('stateOfTheArt')} />}
      {significance && <Essay title={t.significance} text={significance} marked={marked.has('significance')} />}
      <Part title={t.conditions}>
        <Facts
          of={[
            [t.months, problem.months === undefined ? undefined : t.monthsOf({ n: problem.months })],
            [t.ownMoney, problem.ownMoney === undefined ? undefined : t.moneyOf({ n: problem.ownMoney.toFixed(2) })],
            [t.mode, cooperation && names.modes[cooperation.mode]],
            [t.ip, cooperation?.ip],
            [t.solver, cooperation?.solver],
            [t.trl, trl && t.trlOf(trl)],
            [t.visibility, problem.visibility && (problem.visibility === 'public' ? t.public : t.internal)],
          ]}
        />
      </Part>
    </>
  );
}

const Part = ({ title, more, children }: { title: string; more?: string; children: ReactNode }) => (
  <section className="triage__part">
    <div className="triage__part-head">
      <h3>{title}</h3>
      {more && <span>{more}</span>}
    </div>
    {children}
  </section>
);

function Essay({ title, text, open, marked }: { title: string; text: string; open?: boolean; marked: boolean }) {
  const t = useTexts(problemTexts);
  return (
    <details className="triage__part" open={(open ?? false) || marked}>
      <summary className="triage__part-head">
        <h3>{title}</h3>
        <span>{t.characters({ n: countCharacters(text) })}</span>
      </summary>
      <p className="essay">{text}</p>
    </details>
  );
}

function Indicators({ problem: { indicators = [] } }: { problem: Problem }) {
  const t = useTexts(problemTexts);
  if (indicators.length === 0) return null;
  return (
    <Part title={t.indicators} more={t.indicatorCount({ n: indicators.length })}>
      <Table
        caption={t.indicators}
        quietCaption
        rows={indicators}
        keyOf={({ id }) => id}
        columns={[
          { key: 'name', head: t.name, cell: ({ name }) => name },
          { key: 'current', head: t.current, number: true, cell: ({ current }) => current },
          { key: 'target', head: t.target, number: true, cell: ({ target }) => target },
          { key: 'unit', head: t.unit, cell: ({ unit }) => unit },
          {
            key: 'method',
            head: t.method,
            cell: (row) => (testable(row) ? row.method : <Tag mood="due">{row.method}</Tag>),
          },
        ]}
      />
    </Part>
  );
}
