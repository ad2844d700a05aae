import { useState } from 'react';
import { get, useFormState, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { DateField } from '../../fields/DateField.tsx';
import { useLetter } from '../case-context.tsx';
import styles from './exhibits.module.css';
import { ProvenWords } from './ProvenWords.tsx';

/** The day that the exhibit's paper bears and the words of the letter that it proves: closed, for neither is needed. */
export function ExhibitProof({ index, number }: { readonly index: number; readonly number: number }) {
  const { t } = useTranslation();
  const path = `exhibits.${index}` as const;
  const [isOpen, setOpen] = useState(false);
  const { errors } = useFormState<Draft['evidence']>({ name: path });
  const [date, proves] = useWatch<Draft['evidence'], [`${typeof path}.date`, `${typeof path}.proves`]>({
    name: [`${path}.date`, `${path}.proves`],
  });
  const told = useLetter().document?.told ?? [];
  const count = told.filter(({ of }) => of.some((id) => proves.includes(id))).length;
  const isShown = isOpen || get(errors, `${path}.date`) !== undefined;
  const said = [date, count > 0 && t('wizard.evidence.proof.places', { count })].filter(Boolean).join(' · ');
  return (
    <details className={styles.proof} open={isShown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('wizard.evidence.proof.summary')}{' '}
        <span className="visually-hidden">{t('wizard.evidence.exhibit', { number })}</span>
        {said !== '' && <span className={styles.proofSaid}> {said}</span>}
      </summary>
      {isShown && (
        <div role="group" aria-label={t('wizard.evidence.exhibit', { number })} className={styles.proofFields}>
          <DateField name={`${path}.date`} keys="wizard.evidence.date" />
          {told.length > 0 && <ProvenWords path={path} told={told} proves={proves} />}
        </div>
      )}
    </details>
  );
}
