import { useTranslation } from 'react-i18next';
import { shortCitation } from '#core/jurisdiction/norms.ts';
import type { NormRegister } from '#core/jurisdiction/pack.ts';
import { languageOf } from '#core/language/language.ts';
import { useWords } from '../fields/words.ts';
import { useFormats } from '../formats.ts';
import { useRegister } from '../norms/use-register.ts';
import { Page } from '../Page.tsx';
import { mythsAddress, normsAddress, START } from '../routes.ts';
import { UnknownPage } from '../UnknownPage.tsx';
import { usePack } from '../use-pack.ts';
import { BELIEFS, type Belief, type BelievingCountry, hasBeliefs } from './beliefs.ts';
import styles from './myths.module.css';

/** What is often believed of disputes with operators and is not so, and what is so instead. */
export function MythsPage({ country }: { readonly country: string }) {
  return hasBeliefs(country) ? <Myths country={country} /> : <UnknownPage />;
}

function Myths({ country }: { readonly country: BelievingCountry }) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const pack = usePack(country);
  const register = useRegister(country);
  const language = pack?.letterLanguages.find((one) => one === i18n.language) ?? pack?.letterLanguages[0] ?? '';
  const others = Object.keys(BELIEFS).filter((id) => id !== country);
  return (
    <Page>
      <h1 tabIndex={-1}>{t('start.myths', { country: formats.country(country) })}</h1>
      <p>{t('myths.lead')}</p>
      {pack &&
        register &&
        BELIEFS[country].map((belief) => (
          <Myth key={belief.id} country={country} belief={belief} register={register} language={language} />
        ))}
      {pack && <p>{t('myths.advice', { date: formats.date(pack.lawKnownBy) })}</p>}
      <nav className={styles['ways']} aria-label={t('myths.further')}>
        <a href={normsAddress(country)}>{t('norms.heading', { country: formats.country(country) })}</a>
        {others.map((id) => (
          <a key={id} href={mythsAddress(id)}>
            {t('start.myths', { country: formats.country(id) })}
          </a>
        ))}
        <a href={START}>{t('toStart')}</a>
      </nav>
    </Page>
  );
}

type MythProps = {
  readonly country: BelievingCountry;
  readonly belief: Belief;
  readonly register: NormRegister;
  readonly language: string;
};

function Myth({ country, belief: { id, norms }, register, language }: MythProps) {
  const { t } = useTranslation();
  const { first } = useWords();
  const said = (part: string) => first([`myths.${country}.${id}.${part}`]);
  const source = said('source');
  return (
    <section className={styles['myth']} aria-labelledby={id}>
      <h2 id={id}>{said('belief')}</h2>
      <p>{said('truth')}</p>
      {(norms.length > 0 || source !== undefined) && (
        <p className={styles['source']}>
          {t('myths.source')}{' '}
          {norms.map((norm, at) => (
            <span key={norm}>
              {at > 0 && '; '}
              <a href={normsAddress(country)} lang={language}>
                {languageOf(language).tidy(shortCitation(register, norm, language))}
              </a>
            </span>
          ))}
          {source}
        </p>
      )}
    </section>
  );
}
