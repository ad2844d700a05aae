import { createContext, useContext } from 'react';
import type { PreparedLetter } from '#app/letters.ts';
import type { Draft } from '#core/case/draft.ts';
import type { CaseId } from '#core/case/record.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import type { PlainDate } from '#core/plain-date.ts';

/** The open case as far as typing does not change it; what uses only this is not drawn anew when typing rests. */
export type OpenCase = {
  readonly id: CaseId;
  readonly pack: JurisdictionPack;
  readonly today: PlainDate;
  /** The last draft there is, for what happens later: an event, a check. The draft on the screen is `useDraft`. */
  readonly lastDraft: () => Draft;
};

export const CaseContext = createContext<OpenCase | undefined>(undefined);
export const DraftContext = createContext<Draft | undefined>(undefined);
export const LetterContext = createContext<PreparedLetter | undefined>(undefined);

export const useCase = (): OpenCase => present(useContext(CaseContext));

/** The draft; it follows when typing rests, so that typing itself is never held up. */
export const useDraft = (): Draft => present(useContext(DraftContext));

/** The letter of the draft, a while after it. */
export const useLetter = (): PreparedLetter => present(useContext(LetterContext));

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no open case above this component');
  return value;
}
