import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import type { Operator } from '#core/jurisdiction/pack.ts';
import { TextField } from '../../fields/TextField.tsx';
import { useFormats } from '../../formats.ts';
import { useCase, useDraft } from '../case-context.tsx';
import { publicSource } from './public-source.ts';
import styles from './operator.module.css';

/** The respondent's address: from the register with its source and day (also while nothing is typed), or asked for. */
export function AddressField({ operator }: { readonly operator: Operator | undefined }) {
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const { control, setValue } = useFormContext();
  const typed: unknown = useWatch({ control, name: 'address' });
  const registered = operator?.address?.[letterLanguage(draft, pack)];
  const restore = () => setValue('address', registered, { shouldDirty: true, shouldValidate: true });
  return (
    <div>
      <TextField name="address" autoComplete="off" mayBeUnknown {...(registered && { placeholder: registered })} />
      {operator && (
        <div className={styles['provenance']}>
          {registered === undefined ? (
            <p>{t('wizard.operator.address.missing')}</p>
          ) : typed === registered || typed === '' ? (
            <Provenance operator={operator} />
          ) : (
            <button type="button" className="link-button" onClick={restore}>
              {t('wizard.operator.address.restore')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Provenance({ operator }: { readonly operator: Operator }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const seen = operator.provenance['address'];
  if (!seen) return null;
  const date = formats.date(seen.asOf);
  const source = publicSource(seen);
  return (
    <p>
      {source === undefined
        ? t('wizard.operator.address.public', { date })
        : t('wizard.operator.address.known', { date, source })}
    </p>
  );
}
