import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseProblems } from '#app/letters.ts';
import { readCaseFile } from '#core/case/case-file.ts';
import { type Draft, emptyDraft } from '#core/case/draft.ts';
import { letterOrder } from '#core/case/facts.ts';
import { FORM_STEPS } from '#core/case/step-ids.ts';
import { composeLetter } from '#core/letter/compose.ts';
import { day } from '#core/plain-date.ts';
import { toPlainText } from '#render/plain-text.ts';
import { packRu } from '../support/pack-ru.ts';

const CASES = join(import.meta.dirname, '..', 'cases');
const TODAY = day('2026-11-24');

function draftOf(name: string): Draft {
  const read = readCaseFile(readFileSync(join(CASES, `${name}.json`), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.draft;
}

/** The letter of a case as a person reads it. */
function letterOf(name: string): string {
  const draft = draftOf(name);
  expect(caseProblems(draft, packRu(), TODAY)).toEqual([]);
  const letter = composeLetter(letterOrder(draft, packRu(), TODAY), packRu());
  if (!letter.ok) throw new Error(JSON.stringify(letter.problems));
  return toPlainText(letter.value);
}

const names = readdirSync(CASES)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

describe('letters that a person has read', () => {
  test.each(names)('%s reads as it was kept', (name) => {
    const kept = join(import.meta.dirname, `${name}.txt`);
    expect(existsSync(kept), `no ${name}.txt: read the letter below, then keep it\n${letterOf(name)}`).toBe(true);
    expect(letterOf(name)).toBe(readFileSync(kept, 'utf8'));
  });

  test.each(names)('%s can be written at every stage: with any step empty, any answer missing or not known', (name) => {
    const draft = draftOf(name);
    const steps = FORM_STEPS.map((step) => ({ ...draft, [step]: emptyDraft()[step] }));
    const answers = Object.keys(draft.details.answers).flatMap((question) =>
      [null, '', '?'].map((answer) => ({
        ...draft,
        details: { ...draft.details, answers: { ...draft.details.answers, [question]: answer } },
      })),
    );
    for (const unfinished of [...steps, ...answers]) {
      expect(composeLetter(letterOrder(unfinished, packRu(), TODAY), packRu())).toMatchObject({ ok: true });
    }
  });

  test('every kept letter has its case', () => {
    const kept = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.txt'));
    expect(kept.map((file) => file.slice(0, -'.txt'.length)).filter((name) => !names.includes(name))).toEqual([]);
  });
});
