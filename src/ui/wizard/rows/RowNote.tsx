import { useTranslation } from 'react-i18next';
import type { ChargeRow } from '#core/case/draft.ts';
import { WarningIcon } from '../../icons.tsx';
import { useErrorText } from '../../fields/error-text.ts';
import type { ChargePath } from './ChargeRow.tsx';
import type { RowErrors } from './row-errors.ts';
import styles from './rows.module.css';

type Props = {
  readonly id: string;
  readonly row: ChargePath;
  readonly rarer: Readonly<Record<'shortNumber' | 'operationId', string | undefined>>;
  readonly wrong: RowErrors<keyof ChargeRow>;
};

const FIELDS = ['date', 'time', 'what', 'sum', 'shortNumber', 'operationId'] as const;

/** The second line of a row: what is rarer in words, or what to mend. Both take the same place. */
export function RowNote({ id, row, rarer: { shortNumber, operationId }, wrong }: Props) {
  const { t } = useTranslation();
  const errorText = useErrorText('details');
  const field = FIELDS.find((name) => wrong?.[name]);
  const error = field && wrong?.[field];
  if (field && error) {
    return (
      <p id={id} className={styles.error}>
        <WarningIcon />
        {errorText(`${row}.${field}`, error)}
      </p>
    );
  }
  const words = [
    shortNumber && t('wizard.details.charges.withShortNumber', { number: shortNumber }),
    operationId && t('wizard.details.charges.withOperation', { id: operationId }),
  ].filter(Boolean);
  return (
    <p id={id} className={styles.small}>
      {words.join(' · ')}
    </p>
  );
}
