import { useTranslation } from 'react-i18next';
import { fileAsStored } from '#app/case-files.ts';
import type { CaseId, OpenProblem } from '#core/case/record.ts';
import { Page } from '../Page.tsx';
import { CASES, START } from '../routes.ts';
import { useServices } from '../services.tsx';

type Props = { readonly id: CaseId; readonly problems: readonly OpenProblem[] };

/** A case that is not here, or that this version cannot read: it is kept and can be carried away. */
export function UnreadableCase({ id, problems }: Props) {
  const { t } = useTranslation();
  const { cases, outbox } = useServices();
  const isMissing = problems.some(({ code }) => code === 'notFound');
  const save = async () => {
    const file = await fileAsStored(cases, id, t('cases.fileName'));
    if (file) outbox.save(file);
  };
  return (
    <Page>
      <h1 tabIndex={-1}>{t(isMissing ? 'unreadable.missing' : 'unreadable.heading')}</h1>
      <p>{t(isMissing ? 'unreadable.missingText' : 'unreadable.text')}</p>
      {!isMissing && (
        <p>
          <button type="button" className="button button-second" onClick={() => void save()}>
            {t('cases.save')}
          </button>
        </p>
      )}
      <p>
        <a className="link-button" href={CASES}>
          {t('cases.heading')}
        </a>
      </p>
      <p>
        <a className="link-button" href={START}>
          {t('toStart')}
        </a>
      </p>
    </Page>
  );
}
