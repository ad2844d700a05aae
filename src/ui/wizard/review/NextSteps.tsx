import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '#core/case/case-file.ts';
import { SaveCase } from '../../cases/SaveCase.tsx';
import { useFormats } from '../../formats.ts';
import { afterAddress } from '../../routes.ts';
import { useServices } from '../../services.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './review.module.css';
import { useFileNames } from './use-file-names.ts';

const STEPS = ['sign', 'give', 'mark', 'refused'] as const;

/** What to do with the two copies (`children`: more on one of the ways), how to keep the case, and what this page is not. */
export function NextSteps({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { keeper } = useServices();
  const { pack, id } = useCase();
  const draft = useDraft();
  const { case: fileName } = useFileNames();
  const [saving, setSaving] = useState<CaseFile>();
  const save = () => {
    const state = keeper.getSnapshot();
    setSaving(state.is === 'open' ? state : { name: '', draft });
  };
  return (
    <section className={styles.next} aria-labelledby="next-steps">
      <h2 id="next-steps">{t('wizard.review.next.heading')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`wizard.review.next.${step}`)}</li>
        ))}
      </ol>
      {children}
      <p>
        <a href={afterAddress(id)}>{t('wizard.review.next.filed')}</a>
      </p>
      <p>
        <button type="button" className="link-button" onClick={save}>
          {t('wizard.review.saveCase')}
        </button>
      </p>
      {saving && <SaveCase id={id} of={saving} fileName={fileName} onClose={() => setSaving(undefined)} />}
      <p className={styles.hint}>{t('wizard.review.noAdvice', { date: formats.date(pack.lawKnownBy) })}</p>
    </section>
  );
}
