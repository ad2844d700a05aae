import { type ReactNode, useMemo } from 'react';
import type { OpenDraft } from '#app/drafts.ts';
import { prepareLetter } from '#app/letters.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { useServices } from '../services.tsx';
import { CaseContext } from './case-context.tsx';
import { useRested } from './use-rested.ts';

/** The screen's other questions follow as soon as typing rests (the keeper waits for that), the letter a while later. */
const LETTER_PAUSE_MS = 220;

type Props = { readonly open: OpenDraft; readonly pack: JurisdictionPack; readonly children: ReactNode };

/** Gives the open case to the screens below. */
export function CaseProvider({ open, pack, children }: Props) {
  const { clock, keeper } = useServices();
  const { id, name } = open;
  const today = clock.today();
  const { draft } = open;
  const settled = useRested(draft, LETTER_PAUSE_MS);
  const letter = useMemo(() => prepareLetter(settled, pack, today), [settled, pack, today]);
  const value = useMemo(
    () => ({ id, name, draft, pack, today, change: keeper.change, letter }),
    [id, name, draft, pack, today, keeper, letter],
  );
  return <CaseContext value={value}>{children}</CaseContext>;
}
