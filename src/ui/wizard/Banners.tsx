import { useTranslation } from 'react-i18next';
import { caseFile } from '#app/case-files.ts';
import type { OpenDraft } from '#app/drafts.ts';
import { Banner } from '../Banner.tsx';
import { useServices } from '../services.tsx';

/** What stands between the answers and their storage, each with what is safe and the way out. */
export function Banners({ open }: { readonly open: OpenDraft }) {
  const { t } = useTranslation();
  const { cases, keeper, outbox } = useServices();
  const save = () =>
    outbox.save(caseFile({ name: open.name, draft: open.draft, fileName: open.name || t('cases.fileName') }));
  const saveButton = (
    <button type="button" className="link-button" onClick={save}>
      {t('cases.save')}
    </button>
  );
  return (
    <>
      {open.saved === 'stale' && (
        <Banner kind="caution" isUrgent>
          <b>{t('banner.otherTab.head')}</b> {t('banner.otherTab.text')}
          <div>
            <button type="button" className="link-button" onClick={() => void keeper.takeTheirs()}>
              {t('banner.otherTab.theirs')}
            </button>
            <button type="button" className="link-button" onClick={() => void keeper.keepMine()}>
              {t('banner.otherTab.mine')}
            </button>
          </div>
        </Banner>
      )}
      {open.saved === 'failed' && (
        <Banner kind="error" isUrgent>
          {t(`banner.notStored.${open.failure ?? 'failed'}`)}
          <div>
            {saveButton}
            <button type="button" className="link-button" onClick={() => void keeper.flush()}>
              {t('banner.notStored.again')}
            </button>
          </div>
        </Banner>
      )}
      {!cases.lasting && (
        <Banner kind="caution">
          {t('banner.notLasting')} <div>{saveButton}</div>
        </Banner>
      )}
      {open.dropped.length > 0 && <Banner kind="caution">{t('banner.dropped', { count: open.dropped.length })}</Banner>}
    </>
  );
}
