import { useTranslation } from 'react-i18next';
import { Banner } from './Banner.tsx';
import { useIsPartMissing } from './missing-part.ts';
import { useReload } from './use-reload.ts';

/** Over every page once a part of the app could not be loaded: what happened, and the way out that loses nothing. */
export function MissingPart() {
  const { t } = useTranslation();
  const isMissing = useIsPartMissing();
  const reload = useReload();
  if (!isMissing) return null;
  return (
    <Banner kind="caution" isUrgent>
      <b>{t('missingPart.heading')}</b> {t('missingPart.text')}
      <div>
        <button type="button" className="link-button" onClick={() => void reload()}>
          {t('bug.reload')}
        </button>
      </div>
    </Banner>
  );
}
