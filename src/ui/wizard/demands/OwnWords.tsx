import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import { TextArea } from '../../fields/TextArea.tsx';
import { PlusIcon } from '../../icons.tsx';

/** One demand or one paragraph of the person's own; the field appears when asked for. */
export function OwnWords({ name }: { readonly name: 'own' | 'ownParagraph' }) {
  const { t } = useTranslation();
  const { getValues } = useFormContext<Draft['demands']>();
  const [isOpen, setIsOpen] = useState(() => getValues(name) !== '');
  if (isOpen) return <TextArea name={name} rows={3} />;
  return (
    <button type="button" className="link-button" onClick={() => setIsOpen(true)}>
      <PlusIcon />
      <span>{t(`wizard.demands.${name}.open`)}</span>
    </button>
  );
}
