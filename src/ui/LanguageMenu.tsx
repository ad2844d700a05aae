import { useTranslation } from 'react-i18next';
import { useWords } from './fields/words.ts';
import styles from './header.module.css';
import { chooseLanguage, LANGUAGES } from './i18n.ts';
import { ChevronIcon, GlobeIcon } from './icons.tsx';

/** The interface's language, each under its own name. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const { first } = useWords();
  return (
    <label className={styles['language']}>
      <GlobeIcon />
      <span className="visually-hidden">{t('languages.label')}</span>
      <span className={styles['code']} aria-hidden="true">
        {first([`languages.short.${i18n.language}`])}
        <ChevronIcon />
      </span>
      <select value={i18n.language} onChange={({ target }) => void chooseLanguage(i18n, target.value)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {first([`languages.${language}`]) ?? language}
          </option>
        ))}
      </select>
    </label>
  );
}
