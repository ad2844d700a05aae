import { useTranslation } from 'react-i18next';
import { InfoIcon } from '../../icons.tsx';
import styles from './details.module.css';

/** Traps of the chosen grounds, in the pack's words. */
export function Notes({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('pack');
  if (ids.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {[...new Set(ids)].map((id) => (
        <li key={id}>
          <InfoIcon />
          <span>{t(`notes.${id}`)}</span>
        </li>
      ))}
    </ul>
  );
}
