import { useTranslation } from 'react-i18next';
import type { CheckedFile } from '#evidence/check-bundle.ts';
import { Banner } from '../Banner.tsx';
import styles from './check.module.css';

/** What became of every file of a bundle. */
export function CheckedFiles({ archive, files }: { readonly archive: string; readonly files: readonly CheckedFile[] }) {
  const { t } = useTranslation();
  const isSame = files.every(({ state }) => state === 'same');
  return (
    <>
      <Banner kind={isSame ? 'good' : 'error'}>
        {t(isSame ? 'check.same' : 'check.different', { archive, count: files.length })}
      </Banner>
      <ul className={styles['files']}>
        {files.map(({ path, state }) => (
          <li key={path}>
            <span className={styles['name']}>{path}</span>
            <span className={state === 'same' ? styles['same'] : styles['wrong']}>{t(`check.state.${state}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
