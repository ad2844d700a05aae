import { WarningIcon } from '../icons.tsx';
import styles from './fields.module.css';
import type { FieldWords } from './use-field.ts';

/** The hint, or in its place what to mend: one cell as high as the larger, so that nothing moves. */
export function FieldNote({ words: { hint, error, noteId } }: { readonly words: FieldWords }) {
  return (
    <div id={noteId} className={styles['note']}>
      {hint !== undefined && <p className={error === undefined ? styles['hint'] : styles['hintHidden']}>{hint}</p>}
      {error !== undefined && (
        <p className={styles['error']}>
          <WarningIcon />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
