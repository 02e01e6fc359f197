import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore, type DragEvent, type ReactNode } from 'react';
import { read, useSession } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { FieldFrame, Loaded } from '../kit/index.js';
import { FileRows, type FileThere } from './file-rows.js';
import type { FilesOf, Purpose } from './places.js';
import { Removal } from './removal.js';
import { uploadTexts } from './texts.js';
import { beginTransfer, placeOf, transfersAt, whenTransfersChange } from './transfers.js';
import { UnderWay } from './under-way.js';
import './upload.css';

interface Props {
  /** The thing that has the files. */
  of: FilesOf;
  purpose?: Purpose;
  /** Path of the field, as the server names it. */
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  error?: string | undefined;
  /** How many may be there. */
  most?: number;
  /** Whether files can be taken off again. */
  removable?: boolean;
}

/** What can be uploaded, for the browser's own list of files; the server finds out by itself. */
const accepted = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.txt,.csv';

/** Files of a thing: what is there, what is on its way, and the way to add more. Lost lines are waited for. */
export function FileField({ of, purpose = 'attachment', most = 10, removable = true, ...frame }: Props) {
  const t = useTexts(uploadTexts);
  const { account } = useSession();
  const queries = useQueryClient();
  const list = read(of.at, { path: { id: of.id } });
  const files = useQuery(list);
  const place = placeOf(of, purpose);
  const going = useSyncExternalStore(whenTransfersChange, () => transfersAt(place));
  const [arrived, setArrived] = useState('');
  const there = files.data?.items.filter((file) => file.purpose === purpose) ?? [];
  const room = most - there.length - going.filter(({ at }) => at !== 'refused').length;
  const send = (chosen: readonly File[]) => {
    for (const file of chosen)
      beginTransfer({
        ...{ of, purpose, file, account },
        arrived: () => (setArrived(file.name), void queries.invalidateQueries({ queryKey: list.queryKey })),
      });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (room > 0) send([...event.dataTransfer.files].slice(0, most === 1 ? 1 : undefined));
  };
  return (
    <FieldFrame {...frame}>
      {(attributes) => (
        <>
          <Loaded query={files}>
            {() => (
              <FileRows
                of={of}
                files={there}
                {...(removable ? { end: (file: FileThere) => <Removal of={of} file={file} /> } : {})}
              />
            )}
          </Loaded>
          {going.length > 0 && (
            <ul className="files">
              {going.map((transfer) => (
                <UnderWay key={transfer.key} place={place} transfer={transfer} />
              ))}
            </ul>
          )}
          <p className="unseen" role="status">
            {arrived && t.arrived({ name: arrived })}
          </p>
          <div className="files__add" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
            <input
              {...attributes}
              type="file"
              className="files__input"
              multiple={most > 1}
              accept={accepted}
              disabled={room <= 0}
              onChange={({ target }) => {
                send([...(target.files ?? [])]);
                // The same file may be chosen again after it was refused and mended.
                target.value = '';
              }}
            />
            {room > 0 ? (
              <>
                <label className="button" htmlFor={attributes.id}>
                  {most > 1 ? t.choose : t.chooseOne}
                </label>
                <span className="quiet files__drop">{t.drop}</span>
              </>
            ) : (
              most > 1 && <span className="quiet">{t.full({ n: most })}</span>
            )}
          </div>
        </>
      )}
    </FieldFrame>
  );
}
