import { useState } from 'react';
import { useBilingual, useTexts, useTimes } from '../../../i18n/index.js';
import { Button } from '../../../kit/index.js';
import type { Evidence } from '../brief-types.js';
import type { Statement } from './sentences.js';
import { editorTexts } from './texts.js';

interface Props {
  evidence: readonly Evidence[];
  statements: readonly Statement[];
  onCite(event: string): void;
  /** What came of the last click. */
  told: string | undefined;
}

/** What is recorded about the problems; a click cites it at the sentence where the cursor stands. */
export function EvidencePane({ evidence, statements, onCite, told }: Props) {
  const t = useTexts(editorTexts);
  const inWords = useBilingual();
  const times = useTimes();
  const [wanted, setWanted] = useState('');
  const uses = (id: string) => statements.filter((one) => one.evidence.includes(id)).length;
  const shown = evidence.filter(({ name, gist }) => `${inWords(name)} ${inWords(gist)}`.includes(wanted.trim()));
  const used = evidence.filter(({ id }) => uses(id) > 0).length;
  return (
    <section className="editor__evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">
        {t.evidence} <span className="quiet">{t.evidenceLine({ used, all: evidence.length })}</span>
      </h2>
      <input
        id="find-evidence"
        type="search"
        className="input"
        aria-label={t.find}
        placeholder={t.find}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <p className="editor__told" role="status">
        {told}
      </p>
      {shown.length === 0 && <p className="quiet">{evidence.length === 0 ? t.noEvidence : t.notFound}</p>}
      <ul>
        {shown.map(({ id, problem, name, gist, at }) => (
          <li key={`${problem} ${id}`} className="evidence">
            <p className="evidence__head">
              <b>{inWords(name)}</b>
              {uses(id) > 0 && <span className="evidence__used">{t.used({ n: uses(id) })}</span>}
            </p>
            {inWords(gist) !== '' && <p className="evidence__gist">{inWords(gist)}</p>}
            <p className="quiet">{times.day(at)}</p>
            <Button look="text" onClick={() => onCite(id)}>
              {t.cite}
              <span className="unseen">{inWords(name)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
