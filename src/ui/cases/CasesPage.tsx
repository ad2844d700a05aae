import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Removed } from '#app/ports.ts';
import { Banner } from '../Banner.tsx';
import { NotKept } from '../NotKept.tsx';
import { Page } from '../Page.tsx';
import { CHECK } from '../routes.ts';
import { CaseItem } from './CaseItem.tsx';
import styles from './cases.module.css';
import { DeleteEverything } from './DeleteEverything.tsx';
import { NewCaseFailed } from './NewCaseFailed.tsx';
import { OpenFile } from './OpenFile.tsx';
import { useCaseNames } from './use-case-names.ts';
import { useCaseList } from './use-case-list.ts';
import { useOrderedCases } from './use-ordered-cases.ts';
import { usePacksOf } from './use-packs-of.ts';
import { useNewCase } from './use-new-case.ts';

/** Every case of this device and what can be done with each. */
export function CasesPage() {
  const { t } = useTranslation();
  const { cases, isUnread, refresh } = useCaseList();
  const { begin, failed, setFailed } = useNewCase();
  const [removed, setRemoved] = useState<Removed>();
  const [problem, setProblem] = useState<string>();
  const packs = usePacksOf(cases);
  const nameOf = useCaseNames(packs);
  const standing = useOrderedCases(cases ?? [], packs);
  const afterDeletion = async (what: Removed) => {
    setRemoved(what);
    await refresh();
  };
  return (
    <Page>
      <h1 tabIndex={-1}>{t('cases.heading')}</h1>
      <NotKept />
      <NewCaseFailed failed={failed} />
      {isUnread && (
        <Banner kind="error" isUrgent>
          {t('cases.unread')}
        </Banner>
      )}
      {problem !== undefined && (
        <Banner kind="error" isUrgent>
          {problem}
        </Banner>
      )}
      <div role="status">{removed && <Banner kind="good">{t('delete.done', { ...removed })}</Banner>}</div>
      {cases?.length === 0 && <p>{t('cases.none')}</p>}
      {cases && cases.length > 0 && (
        <ul className={styles['list']}>
          {standing.map((one) => (
            <CaseItem
              key={one.summary.id}
              of={one}
              name={nameOf(one.summary)}
              onChanged={refresh}
              onProblem={setProblem}
            />
          ))}
        </ul>
      )}
      <div className={styles['ways']}>
        <button type="button" className="button" onClick={() => void begin()}>
          {t('cases.begin')}
        </button>
        <OpenFile onFailed={setFailed} />
        <a className="link-button" href={CHECK}>
          {t('cases.check')}
        </a>
      </div>
      {cases && cases.length > 0 && <DeleteEverything onDone={afterDeletion} onProblem={setProblem} />}
    </Page>
  );
}
