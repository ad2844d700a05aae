import { type ReactNode, useEffect, useRef } from 'react';
import styles from './handover.module.css';

/** What takes the place of what had the focus, and with it the focus: else it would be lost behind the dialog. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => stage.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={stage} tabIndex={-1} className={styles['stage']}>
      {children}
    </div>
  );
}
