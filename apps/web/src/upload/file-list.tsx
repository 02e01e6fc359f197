import { useQuery } from '@tanstack/react-query';
import { read } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Loaded } from '../kit/index.js';
import { FileRows } from './file-rows.js';
import type { FilesThere, Purpose } from './places.js';
import { uploadTexts } from './texts.js';
import './upload.css';

/** The files of a thing, to be taken; one line where there is none, or nothing at all where that is wanted. */
export function FileList({ of, purpose, quiet }: { of: FilesThere; purpose?: Purpose; quiet?: boolean }) {
  const t = useTexts(uploadTexts);
  const files = useQuery(read(of.at, { path: { id: of.id } }));
  return (
    <Loaded query={files}>
      {({ items }) => {
        const shown = items.filter((file) => purpose === undefined || file.purpose === purpose);
        if (shown.length > 0) return <FileRows of={of} files={shown} />;
        return quiet ? null : <p className="quiet">{t.none}</p>;
      }}
    </Loaded>
  );
}
