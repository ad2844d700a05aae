import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '#core/case/record.ts';
import { useServices } from './services.tsx';
import { useLongWork } from './use-long-work.ts';
import { Working } from './Working.tsx';

/** Ways to carry a case away that cannot be shown: the whole of it, and the text of its letter. */
export function Rescue({ id }: { readonly id: CaseId }) {
  const { t } = useTranslation();
  const services = useServices();
  const { keeper, clock, packs, outbox } = services;
  const work = useLongWork();
  const [failed, setFailed] = useState(false);
  const fileName = t('cases.fileName');
  const saveCase = async () => {
    const { rescueCase } = await import('#app/rescue.ts');
    const file = await work.run((watch) => rescueCase(id, fileName, services, watch));
    setFailed(!file.ok);
    if (file.ok) outbox.save(file.value);
  };
  const saveText = async () => {
    const read = await keeper.read(id);
    setFailed(!read.ok);
    if (!read.ok) return;
    const { draft } = read.value;
    const pack = await packs.load(draft.operator.country, draft.operator.letterLanguage).catch(() => undefined);
    const { rescuedText } = await import('#app/rescued-text.ts');
    const text = rescuedText(draft, pack, clock.today());
    outbox.save(new File([text], `${fileName}.txt`, { type: 'text/plain' }));
  };
  return (
    <>
      <p>
        <button type="button" className="button button-second" onClick={() => void saveCase()}>
          {t('cases.save')}
        </button>
      </p>
      <p>
        <button type="button" className="button button-second" onClick={() => void saveText()}>
          {t('bug.saveText')}
        </button>
      </p>
      <div role="status">
        <Working work={work} label={t('saveCase.busy')} />
        {failed && t('bug.notSaved')}
      </div>
    </>
  );
}
