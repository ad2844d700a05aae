import { type ReactNode, useMemo } from 'react';
import type { OpenDraft } from '#app/drafts.ts';
import { prepareLetter } from '#app/letters.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { useServices } from '../services.tsx';
import { CaseContext, DraftContext, LetterContext } from './case-context.tsx';
import { useRested } from './use-rested.ts';

/** The screen's other questions follow as soon as typing rests (the keeper waits for that), the letter a while later. */
const LETTER_PAUSE_MS = 100;

type Props = { readonly open: OpenDraft; readonly pack: JurisdictionPack; readonly children: ReactNode };

/** Gives the open case to the screens below. */
export function CaseProvider({ open, pack, children }: Props) {
  const { clock, keeper } = useServices();
  const { id, draft } = open;
  const today = clock.today();
  const settled = useRested(draft, LETTER_PAUSE_MS);
  const letter = useMemo(() => prepareLetter(settled, pack, today), [settled, pack, today]);
  const openCase = useMemo(() => {
    const lastDraft = () => {
      const state = keeper.getSnapshot();
      if (state.is !== 'open') throw new Error('the case was closed');
      return state.draft;
    };
    return { id, pack, today, lastDraft };
  }, [id, pack, today, keeper]);
  return (
    <CaseContext value={openCase}>
      <DraftContext value={draft}>
        <LetterContext value={letter}>{children}</LetterContext>
      </DraftContext>
    </CaseContext>
  );
}
