import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseList } from './cases/use-case-list.ts';
import styles from './header.module.css';
import { LanguageMenu } from './LanguageMenu.tsx';
import { Logo } from './Logo.tsx';
import { CASES, START } from './routes.ts';

type Props = {
  /** The start page has its own way to the cases. */
  readonly hasCases?: boolean;
  /** In the wizard: where the last change is. On a phone it takes the room of what stands in the list of steps there. */
  readonly children?: ReactNode;
};

/** The name of the product, what is saved, the other cases, the language. */
export function Header({ hasCases = true, children }: Props) {
  const { t } = useTranslation();
  const { cases } = useCaseList();
  return (
    <header className={children === undefined ? styles['header'] : `${styles['header']} ${styles['inWizard']}`}>
      <a href={START} className={styles['home']} aria-label={t('header.home')}>
        <Logo />
        <span>{t('productName')}</span>
      </a>
      {children}
      {hasCases && cases !== undefined && cases.length > 0 && (
        <a href={CASES} className={styles['cases']}>
          {t('header.cases', { count: cases.length })}
        </a>
      )}
      <LanguageMenu />
    </header>
  );
}
