import { InfoIcon } from '../../icons.tsx';
import styles from './details.module.css';
import { usePackWords } from '../pack-words.ts';

/** Traps of the chosen grounds, in the pack's words. */
export function Notes({ ids }: { readonly ids: readonly string[] }) {
  const packWords = usePackWords();
  if (ids.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {[...new Set(ids)].map((id) => (
        <li key={id}>
          <InfoIcon />
          <span>{packWords(`notes.${id}`)}</span>
        </li>
      ))}
    </ul>
  );
}
