import { useTexts } from '../../../i18n/index.js';
import { Button, CheckField, Dialog } from '../../../kit/index.js';
import { useKeysOn } from '../../../kit/keys.js';
import { triageTexts } from '../texts.js';

const Key = ({ children }: { children: string }) => <kbd className="key">{children}</kbd>;

/** The keys that are used most, at the foot of the desk. */
export function KeyBar({ onHelp }: { onHelp(): void }) {
  const t = useTexts(triageTexts);
  const [on] = useKeysOn();
  return (
    <div className="key-bar">
      {on && (
        <>
          <span>
            <Key>J</Key> <Key>K</Key> {t.keyNext} / {t.keyPrevious}
          </span>
          <span>
            <Key>1</Key>–<Key>7</Key> {t.checklist}
          </span>
          <span>
            <Key>A</Key> {t.accept}
          </span>
          <span>
            <Key>R</Key> {t.giveBack}
          </span>
          <span>
            <Key>M</Key> {t.mergeAway}
          </span>
        </>
      )}
      <Button look="text" onClick={onHelp} {...(on ? { shortcut: '?' } : {})}>
        {t.allKeys}
      </Button>
    </div>
  );
}

/** Every key, and the way to turn them off. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useTexts(triageTexts);
  const [on, setOn] = useKeysOn();
  const keys = [
    ['J', t.keyNext],
    ['K', t.keyPrevious],
    ['1 – 7', t.keyItems],
    ['0', t.keyRest],
    ['A', t.accept],
    ['R', t.giveBack],
    ['X', t.reject],
    ['M', t.mergeAway],
    ['/', t.keySearch],
    ['?', t.keyHelp],
  ] as const;
  return (
    <Dialog open={open} onClose={onClose} title={t.keys}>
      <dl className="facts">
        {keys.map(([key, what]) => (
          <div key={key} className="keys__row">
            <dt>
              <Key>{key}</Key>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <CheckField name="keys-on" label={t.keysOn} checked={on} onChange={setOn} />
    </Dialog>
  );
}
