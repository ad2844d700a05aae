import { useTranslation } from 'react-i18next';
import type { Room } from '#app/room.ts';
import { LIMITS } from '#core/case/limits.ts';
import { WarningIcon } from '../../icons.tsx';
import styles from './exhibits.module.css';
import { withKeys } from '../with-keys.ts';
import { inMegabytes } from './in-megabytes.ts';
import type { RefusedFile } from './use-exhibits.ts';

type Props = { readonly refused: readonly RefusedFile[]; readonly room: Room };

/** Files that were not added: what happened and the way out. */
export function RefusedFiles({ refused, room }: Props) {
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
              max: inMegabytes(room.file),
              all: inMegabytes(room.all),
              most: LIMITS.exhibits,
            })}
          </p>
        </div>
      ))}
    </div>
  );
}
