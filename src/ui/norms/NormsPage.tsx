import { useTranslation } from 'react-i18next';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { useFormats } from '../formats.ts';
import { Page } from '../Page.tsx';
import { normsAddress, START } from '../routes.ts';
import { useServices } from '../services.tsx';
import { UnknownPage } from '../UnknownPage.tsx';
import { usePack } from '../use-pack.ts';
import { ActNorms } from './ActNorms.tsx';

/** Every norm that letters of a country may cite or count terms by, as its register knows them. */
export function NormsPage({ country }: { readonly country: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { jurisdictions } = useServices();
  const pack = usePack(country);
  if (!jurisdictions.some(({ id }) => id === country)) return <UnknownPage />;
  const others = jurisdictions.filter(({ id }) => id !== country);
  return (
    <Page>
      <h1 tabIndex={-1}>{t('norms.heading', { country: formats.country(country) })}</h1>
      {pack && <Register pack={pack} />}
      {others.map(({ id }) => (
        <p key={id}>
          <a className="link-button" href={normsAddress(id)}>
            {t('norms.heading', { country: formats.country(id) })}
          </a>
        </p>
      ))}
      <p>
        <a className="link-button" href={START}>
          {t('toStart')}
        </a>
      </p>
    </Page>
  );
}

function Register({ pack }: { readonly pack: JurisdictionPack }) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const { acts, norms, letterLanguages, lawKnownBy } = pack;
  const language = letterLanguages.find((one) => one === i18n.language) ?? letterLanguages[0] ?? '';
  return (
    <>
      <p>{t('norms.lead', { date: formats.date(lawKnownBy) })}</p>
      <p>{t('norms.placeless')}</p>
      {acts
        .filter(({ id }) => norms.some(({ act }) => act === id))
        .map((act) => (
          <ActNorms key={act.id} act={act} pack={pack} language={language} />
        ))}
    </>
  );
}
