import { useQuery } from '@tanstack/react-query';
import { read } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { Icon } from '../kit/index.js';
import { sizeOf } from '../upload/index.js';
import { researchTexts } from './texts.js';

/** Files of a topic, by their ids: what reports name. */
function useFiles(topic: string, wanted: boolean) {
  const files = useQuery({
    ...read('/api/research/topics/{id}/attachments', { path: { id: topic } }),
    enabled: wanted,
  });
  return files.data && new Map(files.data.items.map((file) => [file.id, file]));
}

const isFile = (text: string): boolean => text.startsWith('attachment-');
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** What a report names: a file to take, an address, or the name and number of a paper. A file may be closed to the reader. */
export function Evidence({ topic, of }: { topic: string; of: readonly string[] }) {
  const t = useTexts(researchTexts);
  const files = useFiles(topic, of.some(isFile));
  return (
    <ul className="evidence">
      {of.map((text) => {
        const file = files?.get(text);
        const closed = isFile(text) && files !== undefined && file === undefined;
        return (
          <li key={text}>
            <Icon name={isAddress(text) ? 'external' : 'document'} />{' '}
            {closed ? (
              <span className="quiet">{t.closedFile}</span>
            ) : isFile(text) ? (
              <a href={`/api/research/topics/${encodeURIComponent(topic)}/attachments/${text}`} download>
                {file?.name ?? '…'} {file && <span className="quiet whole">{sizeOf(file.bytes)}</span>}
              </a>
            ) : isAddress(text) ? (
              <a href={text} rel="noreferrer" target="_blank">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}
