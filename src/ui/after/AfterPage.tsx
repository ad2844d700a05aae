import { useMemo } from 'react';
import type { OpenDraft } from '#app/drafts.ts';
import type { CaseId } from '#core/case/record.ts';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import { Header } from '../Header.tsx';
import { usePack } from '../use-pack.ts';
import { Banners } from '../wizard/Banners.tsx';
import { CaseProvider } from '../wizard/CaseProvider.tsx';
import { SavedStatus } from '../wizard/SavedStatus.tsx';
import { UnreadableCase } from '../wizard/UnreadableCase.tsx';
import { useOpenCase } from '../wizard/use-open-case.ts';
import styles from './after.module.css';
import { CaseLog } from './CaseLog.tsx';
import { useFullPack } from './use-full-pack.ts';

/** «Моё дело»: what happened to the letter, until when an answer is due and why, what to do next. */
export function AfterPage({ id }: { readonly id: CaseId }) {
  const state = useOpenCase(id);
  const operator = state.is === 'open' ? state.draft.operator : undefined;
  const pack = useFullPack(usePack(operator?.country, operator?.letterLanguage));
  if (state.is === 'unreadable') return <UnreadableCase id={id} problems={state.problems} />;
  if (state.is !== 'open' || !pack) return <Header />;
  return <OpenCasePage key={state.generation} open={state} pack={pack} />;
}

function OpenCasePage({ open, pack }: { readonly open: OpenDraft; readonly pack: FullPack }) {
  // Saving changes this component with every key; the log follows the case at its own pace.
  const log = useMemo(() => <CaseLog pack={pack} />, [pack]);
  return (
    <CaseProvider open={open} pack={pack}>
      <Header>
        <SavedStatus />
      </Header>
      <main className={styles['main']}>
        <Banners open={open} />
        {log}
      </main>
    </CaseProvider>
  );
}
