import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import type { AfterPack, OperatorContacts } from '#core/jurisdiction/pack.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import styles from './filing.module.css';
import { Seen } from './Seen.tsx';
import type { Respondent } from './use-respondent.ts';

const PAGES = ['claims', 'account', 'site'] as const;

type Props = { readonly after: AfterPack; readonly contacts: OperatorContacts | undefined };

/** Pages of the operator for who files on its site; where none is known that is said. */
export function Pages({ after: { contacts: book }, contacts }: Props) {
  const { t, i18n } = useTranslation();
  const form = contacts?.form?.[i18n.language] ?? contacts?.form?.['en'];
  const pages = PAGES.flatMap((field) => {
    const url = contacts?.[field];
    return url === undefined ? [] : [{ field, url, seen: contacts?.provenance[field] }];
  });
  if (pages.length === 0 && form === undefined) return <p>{t('filing.pages.none')}</p>;
  return (
    <ul className={styles['reach']}>
      {form !== undefined && (
        <li>
          {t('filing.pages.form', { where: form })}
          <Seen of={contacts?.provenance['form']} />
        </li>
      )}
      {pages.map(({ field, url, seen }) => (
        <li key={field}>
          {t(`filing.pages.${field}`)} <Address url={url} isLink={book.linked} />
          <Seen of={seen} />
        </li>
      ))}
    </ul>
  );
}

function Address({ url, isLink }: { readonly url: string; readonly isLink: boolean }) {
  const shown = url.replace(/^https?:\/\//u, '');
  if (!isLink) return <b>{shown}</b>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {shown}
    </a>
  );
}

/** Where the letter goes on paper: the address that stands in it, and where else the operator takes its post. */
export function PostalAddress({ respondent, contacts }: { readonly respondent: Respondent } & Pick<Props, 'contacts'>) {
  const { t } = useTranslation();
  const { pack } = useCase();
  const draft = useDraft();
  const language = letterLanguage(draft, pack);
  const { address } = respondent;
  const registered = pack.operators.find((one) => one.address?.[language] === address);
  const postal = contacts?.postal?.[language];
  return (
    <div className={styles['reach']}>
      <p>{address === '' ? t('filing.address.none') : t('filing.address.inLetter', { address })}</p>
      <Seen of={registered?.provenance['address']} />
      {postal !== undefined && (
        <>
          <p>{t('filing.address.postal', { address: postal })}</p>
          <Seen of={contacts?.provenance['postal']} />
        </>
      )}
    </div>
  );
}
