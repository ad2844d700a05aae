import { useTranslation } from 'react-i18next';
import type { KeeperState } from '#app/drafts.ts';
import { isStorageFailure } from '#app/storage-failures.ts';
import { Page } from '../Page.tsx';
import { Rescue } from '../Rescue.tsx';
import { CASES, START } from '../routes.ts';

type Props = Omit<Extract<KeeperState, { is: 'unreadable' }>, 'is'>;

/** A case that is not here, that the browser does not give, or that this version cannot read: it is kept and can be carried away. */
export function UnreadableCase({ id, problems }: Props) {
  const { t } = useTranslation();
  const kind = problems.some(isStorageFailure)
    ? 'notGiven'
    : problems.some(({ code }) => code === 'notFound')
      ? 'missing'
      : 'unread';
  const isNewer = problems.some(({ code }) => code === 'newer');
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
      {kind === 'unread' && <Rescue id={id} />}
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
