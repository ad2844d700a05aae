import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMissingPart } from './missing-part.ts';
import styles from './page.module.css';
import { Rescue } from './Rescue.tsx';
import { readRoute } from './routes.ts';
import { useServices } from './services.tsx';
import { useReload } from './use-reload.ts';

/** In place of a screen that cannot be shown, by a bug or because a part of the app is not there: what is safe, and the ways on. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const { keeper } = useServices();
  const reload = useReload();
  const route = readRoute(location.hash);
  const isMissing = isMissingPart(error);
  const isUnstored = route.page === 'case' && keeper.unstored().includes(route.id);
  return (
    <main className={styles['main']}>
      <h1>{t(isMissing ? 'missingPart.heading' : 'bug.heading')}</h1>
      <p>{t(isUnstored ? 'bug.unstored' : isMissing ? 'missingPart.text' : 'bug.text')}</p>
      <p>
        <button type="button" className="button" onClick={() => void reload()}>
          {t('bug.reload')}
        </button>
      </p>
      {route.page === 'case' && <Rescue id={route.id} />}
      {!isMissing && <Report error={error} />}
    </main>
  );
}

/** A report that tells nothing about the person. */
function Report({ error }: { readonly error: unknown }) {
  const { t, i18n } = useTranslation();
  const { outbox } = useServices();
  const [copied, setCopied] = useState<boolean>();
  const report = reportOf(error, i18n.language);
  return (
    <>
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
    </>
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
