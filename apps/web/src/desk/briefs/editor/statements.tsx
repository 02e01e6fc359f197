import { useBilingual, useTexts } from '../../../i18n/index.js';
import { Icon, Remark } from '../../../kit/index.js';
import type { Evidence } from '../brief-types.js';
import { uncited, type Statement } from './sentences.js';
import { editorTexts } from './texts.js';

interface Props {
  statements: readonly Statement[];
  body: string;
  evidence: readonly Evidence[];
  onChange(next: Statement[]): void;
}

/** Sentences that rest on something, each with its evidence as chips. */
export function Statements({ statements, body, evidence, onChange }: Props) {
  const t = useTexts(editorTexts);
  const inWords = useBilingual();
  const nameOf = (id: string) => {
    const found = evidence.find((one) => one.id === id);
    return found ? inWords(found.name) : id;
  };
  return (
    <section className="section" id="field-statements" tabIndex={-1} aria-labelledby="statements-title">
      <div className="section__head">
        <h2 id="statements-title">{t.statements}</h2>
        {statements.length > 0 && <span className="quiet">{t.statementsMore({ n: statements.length })}</span>}
      </div>
      {statements.length === 0 && <p className="quiet">{t.noStatements}</p>}
      <ol className="statements">
        {statements.map(({ text, evidence: ids }) => (
          <li key={text}>
            <p className="song">{text}</p>
            <p className="row">
              {ids.map((id) => (
                <span key={id} className="chip">
                  <Icon name="document" />
                  {nameOf(id)}
                  <button type="button" className="chip__off" onClick={() => onChange(uncited(statements, text, id))}>
                    <Icon name="close" />
                    <span className="unseen">{t.removeWhat({ name: nameOf(id) })}</span>
                  </button>
                </span>
              ))}
            </p>
            {!body.includes(text) && <Remark careful={t.gone} error={undefined} good={undefined} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
