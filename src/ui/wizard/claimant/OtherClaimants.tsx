import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type Draft, emptyName } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { PlusIcon } from '../../icons.tsx';
import styles from './claimant.module.css';
import { NameFields } from './NameFields.tsx';

/** Those who write with the first claimant: each has a name and signs. */
export function OtherClaimants() {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<Draft['claimant'], 'others'>({ name: 'others' });
  return (
    <>
      {fields.map((field, index) => (
        <fieldset key={field.id} className={styles.block}>
          <legend>{t('wizard.claimant.others.row', { number: index + 2 })}</legend>
          <NameFields prefix={`others.${index}.`} isOwn={false} as="listed" />
          <button type="button" className="link-button" onClick={() => remove(index)}>
            {t('wizard.claimant.others.remove', { number: index + 2 })}
          </button>
        </fieldset>
      ))}
      {fields.length < LIMITS.claimants - 1 && (
        <button
          type="button"
          className="link-button"
          data-field="others"
          onClick={() => append(emptyName(), { focusName: `others.${fields.length}.surname` })}
        >
          <PlusIcon />
          <span>{t('wizard.claimant.others.add')}</span>
        </button>
      )}
    </>
  );
}
