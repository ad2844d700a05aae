import { useTranslation } from 'react-i18next';
import { LockIcon } from '../icons.tsx';
import { useServices } from '../services.tsx';

/** For somebody at a computer that others use: the choice to leave nothing on it. */
export function LeaveNothing() {
  const { t } = useTranslation();
  const { cases, visit } = useServices();
  if (cases.keeping !== 'device') return null;
  return (
    <div>
      <button type="button" className="link-button" onClick={() => visit.leaveNothing()}>
        <LockIcon />
        {t('elsewhere.choose')}
      </button>
      <p>{t('elsewhere.chooseHint')}</p>
    </div>
  );
}
