import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '#core/case/case-file.ts';
import { SaveCase } from '../cases/SaveCase.tsx';
import { caseAddress } from '../routes.ts';
import { useServices } from '../services.tsx';
import { useCase } from '../wizard/case-context.tsx';
import styles from './after.module.css';

/** Ways out of the log: back to the letter, and the whole case as a file. */
export function CaseLinks() {
  const { t } = useTranslation();
  const { keeper } = useServices();
  const { id } = useCase();
  const [saving, setSaving] = useState<CaseFile>();
  const save = () => {
    const state = keeper.getSnapshot();
    if (state.is === 'open') setSaving(state);
  };
  return (
    <div className={styles['buttons']}>
      <a href={caseAddress(id, 'review')}>{t('after.open')}</a>
      <button type="button" className="link-button" onClick={save}>
        {t('after.save')}
      </button>
      {saving && (
        <SaveCase
          id={id}
          of={saving}
          fileName={saving.name || t('cases.fileName')}
          onClose={() => setSaving(undefined)}
        />
      )}
    </div>
  );
}
