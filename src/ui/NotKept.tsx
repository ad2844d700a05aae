import { useTranslation } from 'react-i18next';
import { Banner } from './Banner.tsx';
import { useServices } from './services.tsx';

/** Why nothing that is done here will last, and what to do; nothing where it will. */
export function NotKept() {
  const { t } = useTranslation();
  const { cases } = useServices();
  // A wish is told over every page.
  return cases.keeping === 'device' || cases.keeping === 'wish' ? null : (
    <Banner kind="caution">{t(`banner.notLasting.${cases.keeping}`)}</Banner>
  );
}
