import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { MoneyField } from '../../fields/MoneyField.tsx';
import { TextArea } from '../../fields/TextArea.tsx';
import { PlusIcon } from '../../icons.tsx';
import styles from './demands.module.css';

/** Moral harm: what the wrong did to the person's day and a sum. Both print together or not at all. */
export function MoralHarm() {
  const { t } = useTranslation();
  const { getValues } = useFormContext<Draft['demands']>();
  const [isOpen, setIsOpen] = useState(() => getValues('moralStory') !== '' || getValues('moralSum') !== '');
  if (!isOpen) {
    return (
      <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
        <PlusIcon />
        <span>{t('wizard.demands.moral.open')}</span>
      </button>
    );
  }
  return (
    <fieldset className={styles.nested}>
      <legend>{t('wizard.demands.moral.heading')}</legend>
      <TextArea name="moralStory" rows={3} />
      <MoneyField name="moralSum" />
    </fieldset>
  );
}
