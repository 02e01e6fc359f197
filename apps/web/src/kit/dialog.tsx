import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { Button } from './button.js';
import { kitTexts } from './texts.js';

interface Props {
  open: boolean;
  onClose(): void;
  /** Names the thing that it is about. */
  title: string;
  children: ReactNode;
  /** The primary button comes last. */
  actions?: ReactNode;
  cancel?: string;
  /** False: one of the actions has to be chosen. */
  dismissable?: boolean;
}

/** Asks before something that cannot be undone, or shows one thing closely. A sheet from below on a phone. */
export function Dialog({ open, onClose, title, children, actions, cancel, dismissable = true }: Props) {
  const t = useTexts(kitTexts);
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open) dialog?.close();
  }, [open]);
  return (
    <dialog
      className="dialog"
      ref={box}
      aria-labelledby={id}
      onCancel={(event) => (event.preventDefault(), onClose())}
      onClose={onClose}
    >
      {open && (
        <>
          <div className="dialog__head">
            <h2 id={id}>{title}</h2>
          </div>
          <div className="dialog__body">{children}</div>
          <div className="dialog__end">
            {dismissable && <Button onClick={onClose}>{cancel ?? (actions ? t.cancel : t.close)}</Button>}
            {actions}
          </div>
        </>
      )}
    </dialog>
  );
}
