import { useQuery } from '@tanstack/react-query';
import { read, type AnswerOf } from '../../api/index.js';
import { useTexts, useTimes } from '../../i18n/index.js';
import { EmptyState, Link, Loaded, Page, Section } from '../../kit/index.js';
import { ExportLinks } from '../secretariat/export-links.js';
import { useGroundNames } from './ground.js';
import { ObjectionTag } from './status.js';
import { objectionTexts } from './texts.js';

type Row = AnswerOf<'/api/review/objections', 'get'>[number];

/** What is to be decided first, then what was. */
export default function Objections() {
  const t = useTexts(objectionTexts);
  const objections = useQuery(read('/api/review/objections'));
  const n = objections.data?.filter(({ decision }) => decision === null).length ?? 0;
  return (
    <Page title={t.title} line={n > 0 && t.line({ n })}>
      <Loaded query={objections}>
        {(all) => {
          const open = all.filter(({ decision }) => decision === null);
          const decided = all.filter(({ decision }) => decision !== null);
          return (
            <>
              <Section title={t.open} more={open.length > 0 && t.openMore}>
                {open.length === 0 ? <EmptyState why={t.none} next={t.noneNext} /> : <Rows rows={open} />}
              </Section>
              {decided.length > 0 && (
                <Section title={t.decided} more={decided.length}>
                  <Rows rows={decided} />
                </Section>
              )}
              {all.length > 0 && <ExportLinks address="/api/review/exports/objections" />}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  const t = useTexts(objectionTexts);
  const groundOf = useGroundNames();
  const times = useTimes();
  return (
    <ul className="items">
      {rows.map((row) => (
        <li key={row.id}>
          <h3 className="item__title song">
            <Link to={`/objections/${row.panel}/${row.id}`}>{row.title}</Link>
          </h3>
          <p className="item__meta">
            <ObjectionTag objection={row} />
            <span>{groundOf(row.ground)}</span>
            <span>{t.by({ who: row.organisation === '' ? t.somebody : row.organisation })}</span>
            <span>{times.moment(row.at)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
