import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileAsStored } from '#app/case-files.ts';
import styles from './page.module.css';
import { readRoute } from './routes.ts';
import { useServices } from './services.tsx';

/** After a bug: what is safe, how to carry it away, and a report that tells nothing about the person. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const { t, i18n } = useTranslation();
  const { cases, outbox } = useServices();
  const [copied, setCopied] = useState<boolean>();
  const route = readRoute(location.hash);
  const save = async (id: string) => {
    const file = await fileAsStored(cases, id, t('cases.fileName'));
    if (file) outbox.save(file);
  };
  const report = reportOf(error, i18n.language);
  return (
    <main className={styles['main']}>
      <h1>{t('bug.heading')}</h1>
      <p>{t('bug.text')}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('bug.reload')}
        </button>
      </p>
      {route.page === 'case' && (
        <p>
          <button type="button" className="button button-second" onClick={() => void save(route.id)}>
            {t('cases.save')}
          </button>
        </p>
      )}
      <p>{t('bug.report')}</p>
      <p>
        <button
          type="button"
          className="link-button"
          onClick={() => void outbox.copyText(report).then((done) => setCopied(done))}
        >
          {t('bug.copy')}
        </button>
      </p>
      <p role="status">{copied !== undefined && t(copied ? 'bug.copied' : 'bug.notCopied')}</p>
      <details>
        <summary>{t('bug.show')}</summary>
        <pre className={styles['report']}>{report}</pre>
      </details>
    </main>
  );
}

/** Where in the program it happened. An error's message may quote what was typed, and an address names the case: both stay out. */
function reportOf(error: unknown, language: string): string {
  const route = readRoute(location.hash);
  const place = route.page === 'case' ? `case/${route.step ?? ''}` : route.page;
  const name = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/u.test(line)) : [];
  return [name, place, language, navigator.userAgent, ...frames.map((line) => line.trim())].join('\n');
}
