import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenDraft } from '#app/drafts.ts';
import { Banner } from '../Banner.tsx';
import { SaveCase } from '../cases/SaveCase.tsx';
import { useServices } from '../services.tsx';

/** What stands between the answers and their storage, each with what is safe and the way out. */
export function Banners({ open }: { readonly open: OpenDraft }) {
  const { t } = useTranslation();
  const { cases, keeper } = useServices();
  const [isSaving, setIsSaving] = useState(false);
  const isGone = open.failure === 'gone';
  const saveButton = (
    <button type="button" className="link-button" onClick={() => setIsSaving(true)}>
      {t('cases.save')}
    </button>
  );
  return (
    <>
      {open.saved === 'stale' && !isGone && (
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
      {open.saved === 'stale' && isGone && (
        <Banner kind="error" isUrgent>
          <b>{t('banner.gone.head')}</b> {t('banner.gone.text')}
          <div>
            <button type="button" className="link-button" onClick={() => void keeper.keepMine()}>
              {t('banner.gone.again')}
            </button>
            {saveButton}
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
      {cases.keeping !== 'device' && cases.keeping !== 'wish' && (
        <Banner kind="caution">
          {t(`banner.notLasting.${cases.keeping}`)} <div>{saveButton}</div>
        </Banner>
      )}
      {isSaving && (
        <SaveCase
          id={open.id}
          of={open}
          fileName={open.name || t('cases.fileName')}
          onClose={() => setIsSaving(false)}
        />
      )}
      {open.dropped.length > 0 && <Banner kind="caution">{t('banner.dropped', { count: open.dropped.length })}</Banner>}
    </>
  );
}
