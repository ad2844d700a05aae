import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeDialog, Dialog } from '../Dialog.tsx';
import type { LongWork } from '../use-long-work.ts';
import { Working } from '../Working.tsx';
import styles from './cases.module.css';
import { PassphraseField } from './PassphraseField.tsx';

type Props = {
  readonly isWrong: boolean;
  readonly work: LongWork;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onClose: () => void;
};

/** Asks for the passphrase of a sealed case; a wrong one stays, to be mended. */
export function OpenLocked({ isWrong, work, onPassphrase, onClose }: Props) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  return (
    <Dialog heading={t('openCase.locked')} onClose={onClose}>
      <form
        noValidate
        className={styles['saving']}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '' && work.done === undefined) onPassphrase(passphrase);
        }}
      >
        <p>{t('openCase.lockedText')}</p>
        <PassphraseField
          value={passphrase}
          onChange={setPassphrase}
          error={isWrong && work.done === undefined ? t('openCase.wrong') : undefined}
        />
        <div role="status">
          <Working work={work} label={t('openCase.busy')} />
        </div>
        <div className={styles['buttons']}>
          <button type="submit" className="button" aria-disabled={work.done !== undefined}>
            {t('openCase.open')}
          </button>
          <button
            type="button"
            className="button button-second"
            onClick={({ currentTarget }) => closeDialog(currentTarget)}
          >
            {t('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
