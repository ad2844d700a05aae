import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { respondentName } from '#app/letters.ts';
import type { CaseStatus } from '#core/log/status.ts';
import { CASES } from '../routes.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import styles from './after.module.css';
import { useStatusWords } from './use-status-words.ts';

/** Whose case this is, where it stands, and what that means today. */
export function StatusHeading({ status }: { readonly status: CaseStatus }) {
  const { t, i18n } = useTranslation();
  const { pack, today } = useCase();
  const draft = useDraft();
  const words = useStatusWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { head, lead } = words(status, today);
  return (
    <header className={styles['status']}>
      <p>
        <a href={CASES}>{t('cases.heading')}</a> · {respondentName(draft, pack, i18n.language)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {head}
      </h1>
      <p role="status">{lead}</p>
    </header>
  );
}
