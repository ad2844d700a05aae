import { useTranslation } from 'react-i18next';
import type { Act, NormRecord } from '#core/jurisdiction/pack.ts';
import { languageOf } from '#core/language/language.ts';
import { useRecordWords } from '../record-words.ts';
import { type Law, NormDetails } from './NormDetails.tsx';
import styles from './norms.module.css';
import { OutLink } from './OutLink.tsx';

type Props = { readonly act: Act; readonly lawPortal: string; readonly law: Law };

/** An act by its full title, where to read it, and every norm of it that letters or terms rest on. */
export function ActNorms({ act, lawPortal, law }: Props) {
  const { register, language } = law;
  const { t } = useTranslation();
  const inWords = useRecordWords();
  const norms = register.norms.filter((norm) => norm.act === act.id);
  return (
    <section className={styles['act']} aria-labelledby={`act-${act.id}`}>
      <h2 id={`act-${act.id}`} lang={language}>
        {languageOf(language).tidy(act.title[language] ?? '')}
      </h2>
      {act.inDoubt && <p>{t('norms.inDoubt', { why: inWords(act.inDoubt) })}</p>}
      <p>
        <OutLink url={act.url ?? lawPortal} to={act.url === undefined ? 'portal' : 'page'} />
      </p>
      <details>
        <summary>{t('norms.count', { count: norms.length })}</summary>
        <ul className={styles['norms']}>
          {norms.map((norm) => (
            <NormItem key={norm.id} norm={norm} law={law} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function NormItem({ norm, law }: { readonly norm: NormRecord; readonly law: Law }) {
  const { language } = law;
  const { t } = useTranslation();
  const inWords = useRecordWords();
  const place = norm.place?.[language];
  return (
    <li>
      {place === undefined ? (
        <h3>{t('norms.wholeAct')}</h3>
      ) : (
        <h3 lang={language}>{languageOf(language).tidy(place)}</h3>
      )}
      <p>{inWords(norm.says)}</p>
      <NormDetails norm={norm} law={law} />
    </li>
  );
}
