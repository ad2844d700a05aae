import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '#core/case/case-file.ts';
import type { CaseId } from '#core/case/record.ts';
import { Banner } from '../Banner.tsx';
import { ConfirmDialog } from '../cases/ConfirmDialog.tsx';
import { SaveCase } from '../cases/SaveCase.tsx';
import { readRoute, useHash } from '../routes.ts';
import { useServices } from '../services.tsx';

/** Over every page of a visit that leaves nothing behind: that it does, the way to carry a case away, and the way to end it. */
export function ElsewhereStrip() {
  const { t } = useTranslation();
  const { keeper, visit } = useServices();
  const route = readRoute(useHash());
  const [isAsking, setIsAsking] = useState(false);
  const [saving, setSaving] = useState<CaseFile & { readonly id: CaseId }>();
  const save = async (id: CaseId) => {
    const read = await keeper.read(id);
    if (read.ok) setSaving({ ...read.value, id });
  };
  const end = async () => {
    await keeper.removeAll();
    visit.end();
  };
  return (
    <Banner kind="caution">
      <b>{t('elsewhere.strip')}</b> {t('elsewhere.stripText')}
      <div>
        {route.page === 'case' && (
          <button type="button" className="link-button" onClick={() => void save(route.id)}>
            {t('cases.save')}
          </button>
        )}
        <button type="button" className="link-button" onClick={() => setIsAsking(true)}>
          {t('elsewhere.end')}
        </button>
      </div>
      {saving && (
        <SaveCase
          id={saving.id}
          of={saving}
          fileName={saving.name || t('cases.fileName')}
          onClose={() => setSaving(undefined)}
        />
      )}
      {isAsking && (
        <ConfirmDialog
          heading={t('elsewhere.askHeading')}
          text={t(keeper.onlyHere().length > 0 ? 'elsewhere.ask' : 'elsewhere.askSaved')}
          confirm={t('elsewhere.end')}
          onConfirm={() => void end()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Banner>
  );
}
