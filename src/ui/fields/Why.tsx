import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

/** Why it is asked, in a sentence or two, when one wants to know. */
export function Why({ children }: { readonly children: string | undefined }) {
  const { t } = useTranslation();
  if (children === undefined) return null;
  return (
    <details className={styles['why']}>
      <summary>{t('field.why')}</summary>
      <p>{children}</p>
    </details>
  );
}
