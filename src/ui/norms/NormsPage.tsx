import { useTranslation } from 'react-i18next';
import type { JurisdictionPack, NormRegister } from '#core/jurisdiction/pack.ts';
import { useFormats } from '../formats.ts';
import { Page } from '../Page.tsx';
import { mythsAddress, normsAddress, START } from '../routes.ts';
import { useServices } from '../services.tsx';
import { UnknownPage } from '../UnknownPage.tsx';
import { usePack } from '../use-pack.ts';
import { ActNorms } from './ActNorms.tsx';
import { useRegister } from './use-register.ts';

/** Every norm that letters of a country may cite or count terms by, as its register knows them. */
export function NormsPage({ country }: { readonly country: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { jurisdictions } = useServices();
  const pack = usePack(country);
  const register = useRegister(country);
  if (!jurisdictions.some(({ id }) => id === country)) return <UnknownPage />;
  const others = jurisdictions.filter(({ id }) => id !== country);
  return (
    <Page>
      <h1 tabIndex={-1}>{t('norms.heading', { country: formats.country(country) })}</h1>
      {pack && register && <Register pack={pack} register={register} />}
      <p>
        <a className="link-button" href={mythsAddress(country)}>
          {t('start.myths', { country: formats.country(country) })}
        </a>
      </p>
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

type Read = { readonly pack: JurisdictionPack; readonly register: NormRegister };

function Register({ pack, register }: Read) {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const { letterLanguages, lawKnownBy, lawPortal } = pack;
  const language = letterLanguages.find((one) => one === i18n.language) ?? letterLanguages[0] ?? '';
  return (
    <>
      <p>{t('norms.lead', { date: formats.date(lawKnownBy) })}</p>
      <p>{t('norms.placeless')}</p>
      {register.acts
        .filter(({ id }) => register.norms.some(({ act }) => act === id))
        .map((act) => (
          <ActNorms key={act.id} act={act} lawPortal={lawPortal} law={{ register, language }} />
        ))}
    </>
  );
}
