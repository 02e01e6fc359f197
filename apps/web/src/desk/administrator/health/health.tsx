import { useBilingual, useTexts, useTimes } from '../../../i18n/index.js';
import { Button, Link, Note, Page, Section, Tag } from '../../../kit/index.js';
import { useServiceNames, type Service } from '../services.js';
import { Figures } from './figures.js';
import { useHealthOfAll, type Checked, type Finding } from './health-of-all.js';
import { healthTexts } from './texts.js';
import '../administrator.css';

/** Red items first; when there are none, that all is well, and since when one knows. */
export default function HealthScreen() {
  const t = useTexts(healthTexts);
  const times = useTimes();
  const { checked, complete, busy, at, again } = useHealthOfAll();
  return (
    <Page
      title={t.title}
      line={complete ? t.checked({ when: times.moment(at) }) : t.checking}
      actions={
        <Button busy={busy} onClick={again}>
          {t.again}
        </Button>
      }
    >
      {complete ? (
        <div className="stack">
          <Findings checked={checked} />
          <Figures checked={checked} />
        </div>
      ) : (
        <p className="quiet" role="status">
          {t.checking}
        </p>
      )}
    </Page>
  );
}

interface Found extends Omit<Finding, 'what' | 'todo'> {
  service: Service;
  what: string;
  todo: string;
}

function useFound(checked: readonly Checked[]): Found[] {
  const t = useTexts(healthTexts);
  const inWords = useBilingual();
  const found = checked.flatMap(({ service, health, away }): Found[] =>
    away
      ? [{ service, code: 'away', level: 'red', what: t.away, todo: t.awayTodo }]
      : (health?.findings ?? []).map(({ code, level, what, todo }) => ({
          ...{ service, code, level },
          ...{ what: inWords(what), todo: inWords(todo) },
        })),
  );
  return [...found.filter(({ level }) => level === 'red'), ...found.filter(({ level }) => level !== 'red')];
}

function Findings({ checked }: { checked: readonly Checked[] }) {
  const t = useTexts(healthTexts);
  const names = useServiceNames();
  const found = useFound(checked);
  if (found.length === 0)
    return (
      <Note mood="done" live>
        <p>
          <b>{t.well}</b>
        </p>
        <p>{t.wellMore({ n: checked.length })}</p>
      </Note>
    );
  return (
    <Section title={t.toDo} more={t.count({ n: found.length })}>
      <ul className="items">
        {found.map(({ service, code, level, what, todo }) => (
          <li key={`${service} ${code} ${what}`}>
            <h3 className="item__title item__title--ours">{what}</h3>
            <p className="item__meta">
              <Tag mood={level === 'red' ? 'late' : 'due'}>{level === 'red' ? t.red : t.yellow}</Tag>
              <span>{names[service]}</span>
            </p>
            <p className="item__next">
              <span>{todo}</span>
              {code.startsWith('parked') && <Link to="/parked">{t.seeParked}</Link>}
              {code === 'calendar-missing' && <Link to="/calendar">{t.seeCalendar}</Link>}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
