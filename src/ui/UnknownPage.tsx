import { useTranslation } from 'react-i18next';
import { Page } from './Page.tsx';
import { CASES, START } from './routes.ts';

/** An address that leads nowhere. */
export function UnknownPage() {
  const { t } = useTranslation();
  return (
    <Page>
      <h1 tabIndex={-1}>{t('unknownPage.heading')}</h1>
      <p>{t('unknownPage.text')}</p>
      <p>
        <a className="link-button" href={CASES}>
          {t('cases.heading')}
        </a>
      </p>
      <p>
        <a className="link-button" href={START}>
          {t('toStart')}
        </a>
      </p>
    </Page>
  );
}
