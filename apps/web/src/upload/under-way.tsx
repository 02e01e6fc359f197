import { useTexts } from '../i18n/index.js';
import { Button, Icon } from '../kit/index.js';
import { tryNow } from './line.js';
import { sizeOf } from './size.js';
import { uploadTexts } from './texts.js';
import { cancelTransfer, dropTransfer, type Transfer } from './transfers.js';

/** A file on its way: how far it is, what it waits for, what the server says against it. */
export function UnderWay({ place, transfer }: { place: string; transfer: Transfer }) {
  const t = useTexts(uploadTexts);
  const { key, name, bytes, sent, at } = transfer;
  const refused = at === 'refused';
  return (
    <li className="files__row">
      <div className="files__line">
        <span className="files__name">
          <Icon name={refused ? 'alert' : 'up'} />
          <span>{name}</span>
        </span>
        <Button
          look="text"
          aria-label={refused ? t.dismissOf({ name }) : t.cancelOf({ name })}
          onClick={() => (refused ? dropTransfer(place, key) : cancelTransfer(place, key))}
        >
          {refused ? t.dismiss : t.cancel}
        </Button>
      </div>
      {!refused && <progress className="files__progress" aria-label={name} max={Math.max(1, bytes)} value={sent} />}
      <div
        role={refused || at === 'waiting' ? 'alert' : undefined}
        className={refused ? 'remark remark--wrong' : 'quiet'}
      >
        <Words transfer={transfer} />
      </div>
      {at === 'waiting' && (
        <Button look="text" onClick={tryNow}>
          {t.again}
        </Button>
      )}
    </li>
  );
}

function Words({ transfer: { at, sent, bytes, why = '' } }: { transfer: Transfer }) {
  const t = useTexts(uploadTexts);
  const far = { sent: sizeOf(sent), all: sizeOf(bytes) };
  if (at === 'queued') return t.queued;
  if (at === 'sending') return t.sending(far);
  if (at === 'waiting') return t.waiting(far);
  return at === 'checking' ? t.checking : t.refused({ why });
}
