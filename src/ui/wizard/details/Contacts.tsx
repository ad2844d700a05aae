import { memo } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CHANNELS, type Draft, emptyContact } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { PlusIcon } from '../../icons.tsx';
import styles from './details.module.css';

/** Whether the operator was asked before, and each time it was: it shows that the claim is not the first word. */
export const Contacts = memo(function Contacts() {
  const { setValue, getValues } = useFormContext<Draft['details']>();
  const contacted = useWatch<Draft['details'], 'contacted'>({ name: 'contacted' });
  // The first contact is there to be typed into as soon as there was one.
  const open = (answer: string) => {
    if (answer === 'yes' && getValues('contacts').length === 0) setValue('contacts', [emptyContact()]);
  };
  return (
    <>
      <ChoiceField name="contacted" options={['no', 'yes']} onChoose={open} />
      {contacted === 'yes' && <ContactList />}
    </>
  );
});

function ContactList() {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<Draft['details'], 'contacts'>({ name: 'contacts' });
  return (
    <div className={styles.nested}>
      {fields.map((field, index) => (
        <fieldset key={field.id} className={styles.contact}>
          <legend className={fields.length > 1 ? styles.legend : 'visually-hidden'}>
            {t('wizard.details.contacts.row', { number: index + 1 })}
          </legend>
          <SelectField name={`contacts.${index}.channel`} keys="wizard.details.contacts.channel" options={CHANNELS} />
          <DateField name={`contacts.${index}.date`} keys="wizard.details.contacts.date" mayBeUnknown />
          <div className={styles.time}>
            <TextField name={`contacts.${index}.time`} keys="wizard.details.contacts.time" />
          </div>
          <TextField name={`contacts.${index}.ticket`} keys="wizard.details.contacts.ticket" mayBeUnknown />
          <TextField name={`contacts.${index}.reply`} keys="wizard.details.contacts.reply" />
          {fields.length > 1 && (
            <button type="button" className="link-button" onClick={() => remove(index)}>
              {t('wizard.details.contacts.remove', { number: index + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {fields.length < LIMITS.contacts && (
        <button
          type="button"
          className="link-button"
          onClick={() => append(emptyContact(), { focusName: `contacts.${fields.length}.channel` })}
        >
          <PlusIcon />
          <span>{t('wizard.details.contacts.add')}</span>
        </button>
      )}
    </div>
  );
}
