import { useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/index.js';
import { Icon, type SaveState } from '../../../kit/index.js';
import { editorTexts } from './texts.js';

/** The manuscript as it would be printed, as the server has it. A browser without a viewer has the link. */
export function Preview({ id, state }: { id: string; state: SaveState }) {
  const t = useTexts(editorTexts);
  const address = `/api/briefs/drafts/${encodeURIComponent(id)}/pdf`;
  const savedAt = state.at === 'server' ? state.time : undefined;
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (savedAt !== undefined) setShown(savedAt);
  }, [savedAt]);
  return (
    <section className="editor__preview" aria-labelledby="preview-title">
      <div className="section__head">
        <h2 id="preview-title">{t.preview}</h2>
        <a href={address} target="_blank" rel="noreferrer">
          <Icon name="external" />
          {t.pdf}
        </a>
      </div>
      <p className="quiet">{t.previewLine}</p>
      <iframe key={shown} className="editor__frame" title={t.preview} src={`${address}#toolbar=0&navpanes=0`} />
    </section>
  );
}
