import type { Draft } from './draft.ts';
import { type FactDeclarations, type FactEntry, flag, flags, readLine } from './fact-entries.ts';

/** Digits as people group them; a comma, «и» or the next plus ends a number. Fewer than five are no number of a line. */
const NUMBER = /\d(?:[\s()-]*\d){4,}/gu;

export const TRANSFER_FACTS: FactDeclarations = flags('transfer.ofSeveral');

/** A letter about more than one number speaks of them as such. */
export const transferFacts = ({ details }: Draft): readonly FactEntry[] => [
  ['transfer.ofSeveral', flag(countNumbers(readLine(details.answers['transfer-numbers'] ?? null)) > 1)],
];

const countNumbers = (line = ''): number => line.match(NUMBER)?.length ?? 0;
