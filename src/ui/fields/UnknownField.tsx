import { type ReactNode, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

type Props = { readonly name: string; readonly inputId: string; readonly children: ReactNode };

/** «Don't know» beside a field: the field becomes a place to fill in by hand; what was typed returns when it is unticked. */
export function UnknownField({ name, inputId, children }: Props) {
  const { t } = useTranslation();
  const { getValues, setValue } = useFormContext();
  const unknown = useIsUnknown(name);
  const typed = useRef('');
  const toggle = () => {
    const now: unknown = getValues(name);
    if (typeof now === 'string') typed.current = now;
    setValue(name, now === null ? typed.current : null, { shouldDirty: true, shouldValidate: now !== null });
  };
  return (
    <div className={styles['unknown']}>
      {unknown ? <input key="unknown" id={inputId} disabled placeholder={t('field.byHand')} /> : children}
      <label className="check">
        <input type="checkbox" checked={unknown} onChange={toggle} />
        <span>{t('field.unknown')}</span>
      </label>
    </div>
  );
}

function useIsUnknown(name: string): boolean {
  const { control } = useFormContext();
  return useWatch({ control, name, compute: (value: unknown) => value === null });
}
