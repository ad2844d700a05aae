import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Removed } from '#app/ports.ts';
import { Banner } from '../Banner.tsx';
import { DeleteEverything } from '../cases/DeleteEverything.tsx';
import { Page } from '../Page.tsx';
import { START } from '../routes.ts';

const SECTIONS = ['where', 'check', 'files', 'codes', 'loss', 'law'] as const;

/** How it works, what stays where, and the way to delete all of it. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const [removed, setRemoved] = useState<Removed>();
  const [problem, setProblem] = useState<string>();
  return (
    <Page>
      <h1 tabIndex={-1}>{t('privacy.page.heading')}</h1>
      {SECTIONS.map((section) => (
        <section key={section}>
          <h2>{t(`privacy.page.${section}.head`)}</h2>
          <p>{t(`privacy.page.${section}.text`)}</p>
        </section>
      ))}
      <section>
        <h2>{t('privacy.page.delete.head')}</h2>
        <p>{t('privacy.page.delete.text')}</p>
        <DeleteEverything onDone={setRemoved} onProblem={setProblem} />
        <div role="status">
          {removed && <Banner kind="good">{t('delete.done', { ...removed })}</Banner>}
          {problem !== undefined && <Banner kind="error">{problem}</Banner>}
        </div>
      </section>
      <p>
        <a className="link-button" href={START}>
          {t('toStart')}
        </a>
      </p>
    </Page>
  );
}
