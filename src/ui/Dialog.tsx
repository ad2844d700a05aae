import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';

type Props = {
  readonly heading: string;
  readonly onClose: () => void;
  /** Hears Escape instead of closing: there is something that a slip of the finger would lose. */
  readonly onEscape?: (() => void) | undefined;
  /** 'screen': it fills the screen; 'phone': on a narrow one only. */
  readonly size?: 'screen' | 'phone';
  readonly children: ReactNode;
};

/** Closes the dialog that holds an element, as Escape does: the focus goes back to where it was. */
export const closeDialog = (within: Element | null): void => within?.closest('dialog')?.close();

/** A dialog over the page. */
export function Dialog({ heading, onClose, onEscape, size, children }: Props) {
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles[size ?? 'dialog']}
      aria-labelledby={headingId}
      onClose={onClose}
      onCancel={(event) => {
        if (!onEscape) return;
        event.preventDefault();
        onEscape();
      }}
    >
      <h2 id={headingId}>{heading}</h2>
      {children}
    </dialog>
  );
}
