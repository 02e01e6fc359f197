import { useQuery } from '@tanstack/react-query';
import { read } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Loaded } from '../kit/index.js';
import { FileRows } from './file-rows.js';
import type { FilesOf, Purpose } from './places.js';
import { uploadTexts } from './texts.js';
import './upload.css';

/** The files of a thing, to be taken; one line where there is none. */
export function FileList({ of, purpose }: { of: FilesOf; purpose?: Purpose }) {
  const t = useTexts(uploadTexts);
  const files = useQuery(read(of.at, { path: { id: of.id } }));
  return (
    <Loaded query={files}>
      {({ items }) => {
        const shown = items.filter((file) => purpose === undefined || file.purpose === purpose);
        return shown.length === 0 ? <p className="quiet">{t.none}</p> : <FileRows of={of} files={shown} />;
      }}
    </Loaded>
  );
}
