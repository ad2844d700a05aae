import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codesOfCase } from '#app/case-codes.ts';
import type { CaseFile } from '#core/case/case-file.ts';
import { Banner } from '../Banner.tsx';
import { closeDialog } from '../Dialog.tsx';
import { LockIcon } from '../icons.tsx';
import styles from './handover.module.css';
import { Stage } from './Stage.tsx';
import { TurningCodes } from './TurningCodes.tsx';

/** Hands a case over to the camera of another device: says what that means, then shows the codes. */
export function ShowCodes({ of }: { readonly of: CaseFile }) {
  const { t } = useTranslation();
  const [codes, setCodes] = useState<readonly string[]>();
  const [isTooLong, setIsTooLong] = useState(false);
  const files = of.draft.evidence.exhibits.filter(({ kind }) => kind === 'file').length;
  const show = async () => {
    const made = await codesOfCase(of);
    setCodes(made);
    setIsTooLong(made === undefined);
  };
  if (codes) {
    return (
      <Stage key="codes">
        <TurningCodes codes={codes} />
      </Stage>
    );
  }
  return (
    <Stage key="before">
      <p>{t('handover.show.lead')}</p>
      <p>{t('handover.show.how', { address: location.host + location.pathname, button: t('cases.readCodes') })}</p>
      {files > 0 && <p>{t('handover.show.files', { count: files })}</p>}
      <p className={styles['secret']}>
        <LockIcon />
        <span>{t('handover.show.secret')}</span>
      </p>
      {isTooLong && (
        <Banner kind="error" isUrgent>
          {t('handover.show.tooLong')}
        </Banner>
      )}
      <div className={styles['buttons']}>
        <button type="button" className="button" onClick={() => void show()}>
          {t('handover.show.begin')}
        </button>
        <button
          type="button"
          className="button button-second"
          onClick={({ currentTarget }) => closeDialog(currentTarget)}
        >
          {t('cancel')}
        </button>
      </div>
    </Stage>
  );
}
