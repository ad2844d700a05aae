import { useTranslation } from 'react-i18next';
import type { Provenance } from '#core/jurisdiction/pack.ts';
import { useFormats } from '../formats.ts';
import { publicSource } from '../wizard/operator/public-source.ts';
import styles from './filing.module.css';

/** Where what stands above was seen, on which day, and how far to trust it. */
export function Seen({ of }: { readonly of: Provenance | undefined }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!of) return null;
  const date = formats.date(of.asOf);
  const source = publicSource(of);
  return (
    <p className={styles['hint']}>
      {source === undefined ? t('filing.seen.public', { date }) : t('filing.seen.known', { date, source })}{' '}
      {t(`filing.seen.${of.confidence}`)}
    </p>
  );
}
