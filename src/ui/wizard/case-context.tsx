import { createContext, useContext } from 'react';
import type { SavedState } from '#app/drafts.ts';
import type { PreparedLetter } from '#app/letters.ts';
import type { Draft, FormStep } from '#core/case/draft.ts';
import type { CaseId } from '#core/case/record.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import type { PlainDate } from '#core/plain-date.ts';

/** The open case for the screens. `draft` and `letter` follow typing at a short distance, so that typing itself is never held up. */
export type OpenCase = {
  readonly id: CaseId;
  /** Given by the person; empty: made from operator and ground. */
  readonly name: string;
  readonly draft: Draft;
  readonly pack: JurisdictionPack;
  readonly today: PlainDate;
  /** One step's form was typed into; `values` reads it, sound or not, once typing rests. */
  readonly change: <S extends FormStep>(step: S, values: () => Draft[S]) => void;
  readonly letter: PreparedLetter;
};

/** Where the last change is: apart from the case, for it changes while one types. */
export type Saving = { readonly saved: SavedState; readonly failure?: string; readonly lasting: boolean };

export const CaseContext = createContext<OpenCase | undefined>(undefined);

export function useCase(): OpenCase {
  const open = useContext(CaseContext);
  if (!open) throw new Error('no open case above this component');
  return open;
}
