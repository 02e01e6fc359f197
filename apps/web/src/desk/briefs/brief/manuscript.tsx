import { paragraphsOf } from '@zhitong/contracts/rules';
import { useBilingual, useTexts, useTimes } from '../../../i18n/index.js';
import { Facts, Icon, Note, Section } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { briefTexts } from './texts.js';

/** The text as it stands, with what each statement rests on, and words that deserve a second look. */
export function Manuscript({ brief }: { brief: Brief }) {
  const t = useTexts(briefTexts);
  const { manuscript, matters = [], secrecyWords = [] } = brief;
  if (!manuscript) return null;
  return (
    <>
      {secrecyWords.length > 0 && <Note mood="due">{t.secrecy({ words: secrecyWords.join('、') })}</Note>}
      <Section title={t.text}>
        <div className="sheet sheet--padded brief-text" lang="zh-CN">
          {manuscript.summary && (
            <div className="brief-text__summary">
              <b>{t.summary}</b> {manuscript.summary}
            </div>
          )}
          {paragraphsOf(manuscript.body).map(({ level, heading, text }, i) => (
            <div key={i}>
              {heading !== null && (level === 1 ? <h3>{heading}</h3> : <h4>{heading}</h4>)}
              {text !== '' && <p>{text}</p>}
            </div>
          ))}
        </div>
      </Section>
      <Section title={t.rests}>
        {manuscript.statements.length === 0 ? (
          <p className="quiet">{t.noSources}</p>
        ) : (
          <ol className="brief-sources">
            {manuscript.statements.map((statement) => (
              <li key={statement.text}>
                <p className="song">{statement.text}</p>
                <Sources brief={brief} ids={statement.evidence} />
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Section title={t.about}>
        <Facts of={matters.map(({ number, title }) => [number, title] as const)} />
      </Section>
    </>
  );
}

function Sources({ brief: { cited = [] }, ids }: { brief: Brief; ids: readonly string[] }) {
  const inWords = useBilingual();
  const times = useTimes();
  return (
    <ul>
      {cited
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name, gist, at, number }) => (
          <li key={id} className="quiet">
            <Icon name="document" /> {[inWords(name), number, times.day(at), inWords(gist)].filter(Boolean).join(' · ')}
          </li>
        ))}
    </ul>
  );
}
