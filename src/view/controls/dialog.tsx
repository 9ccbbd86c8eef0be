import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import './dialog.css';

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** The browser's own modal dialog: traps the focus, closes on Escape, gives the focus back. */
export function Dialog({ open, onClose, title, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const label = useId();
  const words = useWords();
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={label}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="dialog">
        <div className="dialog-head">
          <h2 id={label}>{title}</h2>
          <button
            type="button"
            className="button icon"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        {open && children}
      </div>
    </dialog>
  );
}
