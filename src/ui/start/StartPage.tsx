import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NewCaseFailed } from '../cases/NewCaseFailed.tsx';
import { OpenFile } from '../cases/OpenFile.tsx';
import { useCaseList } from '../cases/use-case-list.ts';
import { useNewCase } from '../cases/use-new-case.ts';
import { LeaveNothing } from '../elsewhere/LeaveNothing.tsx';
import { useWords } from '../fields/words.ts';
import { useFormats } from '../formats.ts';
import { Header } from '../Header.tsx';
import { ArrowRightIcon, LockIcon } from '../icons.tsx';
import { NotKept } from '../NotKept.tsx';
import { CASES, mythsAddress, normsAddress, PRIVACY } from '../routes.ts';
import { useServices } from '../services.tsx';
import styles from './start.module.css';

// A picture that does not load is no reason to keep anybody from beginning.
const CopiesPicture = lazy(() => import('./CopiesPicture.tsx').catch(() => ({ default: () => <></> })));
const STEPS = ['tell', 'print', 'give'] as const;

/** What one will get, what to have at hand, where the answers stay, and the ways in. */
export function StartPage() {
  const { t } = useTranslation();
  const { begin, failed, setFailed } = useNewCase();
  const { cases = [] } = useCaseList();
  const { list } = useWords();
  return (
    <div className={styles['page']}>
      <Header hasCases={false} />
      <main className={styles['main']}>
        <NotKept />
        <NewCaseFailed failed={failed} />
        <div className={styles['top']}>
          <div className={styles['words']}>
            <h1>{t('start.heading')}</h1>
            <p className={styles['lead']}>{t('start.lead')}</p>
          </div>
          <div className={styles['ways']}>
            <button type="button" className="button" onClick={() => void begin()}>
              {t('start.begin')}
              <ArrowRightIcon />
            </button>
            {cases.length > 0 && (
              <a href={CASES} className="button button-second">
                {t('header.cases', { count: cases.length })}
              </a>
            )}
          </div>
          <figure className={styles['picture']}>
            <div className={styles['sheets']}>
              <Suspense>
                <CopiesPicture />
              </Suspense>
            </div>
            <figcaption>
              <span>{t('start.picture.stays')}</span>
              <span>{t('start.picture.returns')}</span>
            </figcaption>
          </figure>
          <div className={styles['file']}>
            <OpenFile onFailed={setFailed} />
            <LeaveNothing />
          </div>
          <section className={styles['privacy']}>
            <LockIcon />
            <div>
              <h2>{t('privacy.heading')}</h2>
              <p>
                {t('privacy.text')} <b>{t('privacy.check')}</b> {t('privacy.checkHow')}
              </p>
              <a href={PRIVACY} className="link-button">
                {t('privacy.more')}
              </a>
            </div>
          </section>
        </div>
        <div className={styles['below']}>
          <section className={styles['steps']}>
            <h2>{t('start.steps.heading')}</h2>
            <ol>
              {STEPS.map((step, at) => (
                <li key={step}>
                  <span className={styles['number']} aria-hidden="true">
                    {at + 1}
                  </span>
                  <div>
                    <h3>{t(`start.steps.${step}.head`)}</h3>
                    <p>{t(`start.steps.${step}.text`)}</p>
                  </div>
                </li>
              ))}
            </ol>
          </section>
          <section className={styles['atHand']}>
            <h2>{t('start.atHand.heading')}</h2>
            <ul>
              {list(['start.atHand.items']).map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <p>{t('start.atHand.none')}</p>
          </section>
        </div>
      </main>
      <Footer />
    </div>
  );
}

function Footer() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { jurisdictions } = useServices();
  return (
    <footer className={styles['footer']}>
      <p>
        {t('start.free')}{' '}
        {jurisdictions
          .map(({ id, lawKnownBy }) => t('start.law', { country: formats.country(id), date: formats.date(lawKnownBy) }))
          .join(' ')}{' '}
        {t('start.noAdvice')}
      </p>
      <nav>
        {jurisdictions.map(({ id }) => (
          <a key={id} href={normsAddress(id)}>
            {t('norms.heading', { country: formats.country(id) })}
          </a>
        ))}
        {jurisdictions.map(({ id }) => (
          <a key={id} href={mythsAddress(id)}>
            {t('start.myths', { country: formats.country(id) })}
          </a>
        ))}
        <a href={PRIVACY}>{t('privacy.more')}</a>
      </nav>
    </footer>
  );
}
