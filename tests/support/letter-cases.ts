import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFile } from '#core/case/case-file.ts';
import type { Draft } from '#core/case/draft.ts';
import { letterOrder } from '#core/case/facts.ts';
import { composeLetter } from '#core/letter/compose.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import type { PlainDate } from '#core/plain-date.ts';
import { packRu } from './pack-ru.ts';

const CASES = join(import.meta.dirname, '..', 'cases');

/** The real stories, by the names of their files. */
export const CASE_NAMES: readonly string[] = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

export const caseText = (name: string): string => readFileSync(join(CASES, `${name}.json`), 'utf8');

export function draftOfCase(name: string): Draft {
  const read = readCaseFile(caseText(name));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.draft;
}

/** The letter of a draft with its receipt mark, by the core alone. */
export function letterOf(draft: Draft, today: PlainDate): LetterDocument {
  const letter = composeLetter(letterOrder(draft, packRu(), today), packRu());
  if (!letter.ok) throw new Error(JSON.stringify(letter.problems));
  return letter.value;
}
