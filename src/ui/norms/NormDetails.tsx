import { useTranslation } from 'react-i18next';
import { reviewDay, shortCitation } from '#core/jurisdiction/norms.ts';
import type { NormRecord, NormRegister } from '#core/jurisdiction/pack.ts';
import { languageOf } from '#core/language/language.ts';
import { useFormats } from '../formats.ts';
import { useRecordWords } from '../record-words.ts';
import { OutLink } from './OutLink.tsx';
import styles from './norms.module.css';

export type Law = {
  readonly register: NormRegister;
  /** Letter language in which acts and places are named. */
  readonly language: string;
};

/** What the register knows of a norm beside its words: its time, which day chooses it, how sure it is, what was read and when. */
export function NormDetails({ norm, law }: { readonly norm: NormRecord; readonly law: Law }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const inWords = useRecordWords();
  const { register, language } = law;
  const { appliesOn, replacedBy, url } = norm;
  const trust = register.acts.find(({ id }) => id === norm.act)?.inDoubt ? 'inDoubt' : norm.confidence;
  const source = register.sources.find(({ id }) => id === norm.source);
  const day = { date: formats.date(norm.checked), next: formats.date(reviewDay(norm)) };
  return (
    <ul className={styles['details']}>
      <li>
        <Edition norm={norm} />
      </li>
      {replacedBy !== undefined && (
        <li>
          {t('norms.replacedBy')}{' '}
          <span lang={language}>{languageOf(language).tidy(shortCitation(register, replacedBy, language))}</span>
        </li>
      )}
      <li>{t(`norms.appliesOn.${appliesOn}`)}</li>
      <li>{t(`norms.confidence.${trust}`, { why: inWords(norm.why) })}</li>
      <li>{t('norms.source', { source: inWords(source?.name) })}</li>
      <li>{t('norms.checked', day)}</li>
      {url !== undefined && (
        <li>
          <OutLink url={url} to="page" />
        </li>
      )}
    </ul>
  );
}

/** From when to when it has been in force; a first day that is not known is told as such. */
function Edition({ norm: { inForce, seen, until } }: { readonly norm: NormRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const from = inForce ?? seen;
  if (from === undefined) return null;
  const known = inForce === undefined ? 'seen' : 'inForce';
  const days = { from: formats.date(from), until: until && formats.date(until) };
  return until ? t(`norms.edition.${known}Until`, days) : t(`norms.edition.${known}`, days);
}
