import { useTranslation } from 'react-i18next';
import { Banner } from '../Banner.tsx';
import { useWords } from '../fields/words.ts';
import type { NewCaseFailure } from './use-new-case.ts';

/** Why a case could not be begun or opened. */
export function NewCaseFailed({ failed }: { readonly failed: NewCaseFailure | undefined }) {
  const { t } = useTranslation();
  const { first } = useWords();
  if (!failed) return null;
  return (
    <Banner kind="error" isUrgent>
      {first([`cases.failed.${failed}`, `error.${failed}`]) ?? t('cases.failed.failed')}
    </Banner>
  );
}
