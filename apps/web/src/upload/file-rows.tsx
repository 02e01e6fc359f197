import type { AnswerOf } from '../api/index.js';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { Icon, Tag } from '../kit/index.js';
import { hrefOf, type FilesPath, type FilesThere } from './places.js';
import { sizeOf } from './size.js';
import { uploadTexts } from './texts.js';

export type FileThere = AnswerOf<FilesPath, 'get'>['items'][number];

/** Why experts get no copy, where they would get one of such a file. */
function withheld(file: FileThere): string | undefined {
  const { experts = true } = file as { experts?: true | { message: string } };
  return experts === true || file.purpose === 'stamped' ? undefined : experts.message;
}

/** Files that lie there, each to be taken, with what is to be looked at once more. */
export function FileRows({
  of,
  files,
  end,
}: {
  of: FilesThere;
  files: readonly FileThere[];
  /** Stands after each: a way to delete it. */
  end?: (file: FileThere) => ReactNode;
}) {
  const t = useTexts(uploadTexts);
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id} className="files__row">
          <div className="files__line">
            <a className="files__name" href={hrefOf(of, file.id)} download>
              <Icon name="document" />
              <span>{file.name}</span>
            </a>
            <span className="quiet whole">{sizeOf(file.bytes)}</span>
            {end?.(file)}
          </div>
          {file.remarks.map(({ code, message }) => (
            <p key={code}>
              <Tag mood="due">{message}</Tag>
            </p>
          ))}
          {withheld(file) && <p className="quiet">{t.notForExperts({ why: withheld(file)! })}</p>}
        </li>
      ))}
    </ul>
  );
}
