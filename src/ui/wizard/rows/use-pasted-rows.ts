import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { isEmptyCharge } from '#core/case/charge-total.ts';
import type { ChargeRow, Draft } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';
import { readPastedRows, type UnreadLine } from '#core/case/paste-rows.ts';
import { useCase } from '../case-context.tsx';

/** What the last paste did, until the person goes on or takes it back. */
export type Pasted = {
  readonly added: number;
  readonly unread: readonly UnreadLine[];
  /** Rows that did not fit any more. */
  readonly left: number;
};

export type PasteOfRows = {
  readonly last: Pasted | undefined;
  /** False if nothing in the text was a row: then nothing changes. */
  readonly take: (text: string) => boolean;
  readonly undo: () => void;
};

/** Fills rows of charges from copied text: after the rows that already hold something. */
export function usePastedRows(path: `charges.${string}`, replace: (rows: ChargeRow[]) => void): PasteOfRows {
  const { pack } = useCase();
  const { getValues } = useFormContext<Draft['details']>();
  const [last, setLast] = useState<{ readonly pasted: Pasted; readonly before: ChargeRow[] }>();
  const rowsNow = () => (getValues(path) ?? []).map((row) => ({ ...row }));
  return {
    last: last?.pasted,
    take(text) {
      const { rows, unread } = readPastedRows(text, pack.currency);
      if (rows.length === 0) return false;
      const before = rowsNow();
      const all = [...before.filter((row) => !isEmptyCharge(row)), ...rows];
      const kept = all.slice(0, LIMITS.rows);
      replace(kept);
      const left = all.length - kept.length;
      setLast({ pasted: { added: rows.length - left, unread, left }, before });
      return true;
    },
    undo() {
      if (last) replace(last.before);
      setLast(undefined);
    },
  };
}
