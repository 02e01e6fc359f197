import { useState } from 'react';
import { useBilingual, useTexts } from '../i18n/index.js';
import { Button } from '../kit/index.js';
import { plain, stripsOf, totalSpread, type Pass, type Rubric } from './dispersion.js';
import { Mark } from './mark.js';
import './review-parts.css';
import { SheetsTable } from './sheets-table.js';
import { StripRow, TotalRow, type Limits } from './strip-rows.js';
import { dispersionTexts } from './texts.js';

interface Props {
  rubric: Rubric;
  pass: Pass;
  /** The pass before, where this is the second. */
  former?: Pass | undefined;
  /** What calls for a discussion, for who may open one. */
  limits?: Limits | undefined;
}

/** Where opinions differ: a sentence, a line of marks per criterion, a table behind a switch. Nothing is averaged away. */
export function DispersionView({ rubric, pass, former, limits }: Props) {
  const t = useTexts(dispersionTexts);
  const inWords = useBilingual();
  const [asTable, setAsTable] = useState(false);
  const strips = stripsOf(rubric, pass.sheets);
  const total = totalSpread(pass);
  const { statistics, sheets } = pass;
  const outliers = sheets.flatMap(({ outlier }, i) => (outlier ? [i] : []));
  const where = strips
    .filter(({ wide }) => wide)
    .map(({ name }) => t.quoted({ name: inWords(name) }))
    .join(t.and);
  const said = { n: statistics.count, range: plain(total.range) };
  return (
    <section className="sheet sheet--padded section">
      <h2>{where === '' ? t.close(said) : t.apart({ ...said, where })}</h2>
      {former && <p>{t.apartAgain({ range: plain(total.range), former: plain(former.statistics.range) })}</p>}
      {!limits ? <p className="quiet">{t.unsignedFor}</p> : !former && <p className="quiet">{t.rule(limits)}</p>}
      <div className="spread__legend">
        {sheets.map(({ outlier }, i) => (
          <span key={i} className="whole">
            <Mark sheet={i} /> {t.sheet({ n: i + 1 })}
            {outlier && <b className="spread__beyond"> {t.outlier}</b>}
          </span>
        ))}
        {!asTable && (
          <>
            <span className="whole">
              <span className="spread__median-key" /> {t.median}
            </span>
            <span className="whole">
              <span className="spread__range-key" /> {t.lowToHigh}
            </span>
          </>
        )}
        <span className="spread__switch">
          <Button look="text" onClick={() => setAsTable(!asTable)}>
            {asTable ? t.asChart : t.asTable}
          </Button>
        </span>
      </div>
      {asTable ? (
        <SheetsTable strips={strips} pass={pass} />
      ) : (
        <table className="table spread">
          <caption className="unseen">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.criterion}</th>
              <th scope="col">{t.scale}</th>
              <th scope="col" className="number">
                {t.medianHead}
              </th>
              <th scope="col" className="number">
                {t.deviation}
              </th>
              <th scope="col" className="number">
                {t.range}
              </th>
            </tr>
          </thead>
          <tbody>
            {strips.map((strip) => (
              <StripRow key={strip.id} strip={strip} name={inWords(strip.name)} />
            ))}
            <TotalRow spread={total} pass={pass} outliers={outliers} limits={limits} />
          </tbody>
        </table>
      )}
      <p className="quiet spread__foot">
        {limits && t.unsigned} {outliers.length > 0 && t.outlierRule}
      </p>
    </section>
  );
}
