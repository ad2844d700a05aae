import { useTranslation } from 'react-i18next';
import { LIMITS } from '#core/case/limits.ts';
import { WarningIcon } from '../../icons.tsx';
import styles from './exhibits.module.css';
import { withKeys } from '../with-keys.ts';
import type { RefusedFile } from './use-exhibits.ts';

/** Files that were not added: what happened and the way out. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <div role="alert">
      {withKeys(refused, ({ name }) => name).map(({ key, item: { name, code } }) => (
        <div key={key} className={styles.refused}>
          <WarningIcon />
          <p>
            <b>{t('wizard.evidence.refused.head', { name })}</b>{' '}
            {t(`wizard.evidence.refused.${code}`, {
              max: LIMITS.fileBytes / 1024 / 1024,
              all: LIMITS.caseBytes / 1024 / 1024,
              most: LIMITS.exhibits,
            })}
          </p>
        </div>
      ))}
    </div>
  );
}
