import { useTranslation } from 'react-i18next';
import { fileAsStored } from '#app/case-files.ts';
import type { KeeperState } from '#app/drafts.ts';
import { isStorageFailure } from '#app/storage-failures.ts';
import { Page } from '../Page.tsx';
import { CASES, START } from '../routes.ts';
import { useServices } from '../services.tsx';

type Props = Omit<Extract<KeeperState, { is: 'unreadable' }>, 'is'>;

/** A case that is not here, that the browser does not give, or that this version cannot read: it is kept and can be carried away. */
export function UnreadableCase({ id, problems }: Props) {
  const { t } = useTranslation();
  const { cases, outbox } = useServices();
  const kind = problems.some(isStorageFailure)
    ? 'notGiven'
    : problems.some(({ code }) => code === 'notFound')
      ? 'missing'
      : 'unread';
  const isNewer = problems.some(({ code }) => code === 'newer');
  const save = async () => {
    const file = await fileAsStored(cases, id, t('cases.fileName'));
    if (file) outbox.save(file);
  };
  return (
    <Page>
      <h1 tabIndex={-1}>{t(`unreadable.${kind}`)}</h1>
      <p>{t(isNewer ? 'cases.failed.newer' : `unreadable.${kind}Text`)}</p>
      {kind === 'notGiven' && (
        <p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('bug.reload')}
          </button>
        </p>
      )}
      {kind === 'unread' && (
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
