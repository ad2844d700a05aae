import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseProblems } from '#app/letters.ts';
import type { Draft } from '#core/case/draft.ts';
import { emptyDraft } from '#core/case/draft.ts';
import { letterOrder } from '#core/case/facts.ts';
import { FORM_STEPS } from '#core/case/step-ids.ts';
import { composeLetter } from '#core/letter/compose.ts';
import { day } from '#core/plain-date.ts';
import { toPlainText } from '#render/plain-text.ts';
import { CASE_NAMES, CORPUS, draftOfCase, letterOf } from '../support/letter-cases.ts';
import { LATER_CORPUS, laterLetterOf } from '../support/later-cases.ts';
import { packOf } from '../support/packs.ts';
import { goldenLetters } from '../support/readings.ts';

const TODAY = day('2026-11-24');

/** The letter of a sound case as a person reads it. */
function textOf(draft: Draft): string {
  expect(caseProblems(draft, packOf(draft.operator.country), TODAY)).toEqual([]);
  return toPlainText(letterOf(draft, TODAY));
}

function expectKept(name: string, text: string): void {
  const kept = join(import.meta.dirname, `${name}.txt`);
  expect(existsSync(kept), `no ${name}.txt: read the letter below, then keep it\n${text}`).toBe(true);
  expect(text).toBe(readFileSync(kept, 'utf8'));
}

describe('letters that a person has read', () => {
  test.each(CORPUS)('$name reads as it was kept', ({ name, draft }) => expectKept(name, textOf(draft)));

  test.each(LATER_CORPUS)('$name reads as it was kept', (one) => expectKept(one.name, toPlainText(laterLetterOf(one))));

  test.each(CASE_NAMES)(
    '%s can be written at every stage: with any step empty, any answer missing or not known',
    (name) => {
      const draft = draftOfCase(name);
      const pack = packOf(draft.operator.country);
      const steps = FORM_STEPS.map((step) => ({ ...draft, [step]: emptyDraft()[step] }));
      const answers = Object.keys(draft.details.answers).flatMap((question) =>
        [null, '', '?'].map((answer) => ({
          ...draft,
          details: { ...draft.details, answers: { ...draft.details.answers, [question]: answer } },
        })),
      );
      for (const unfinished of [...steps, ...answers]) {
        expect(composeLetter(letterOrder(unfinished, pack, TODAY), pack)).toMatchObject({ ok: true });
      }
    },
  );

  test('every kept letter has its case', () => {
    const names = new Set([...CORPUS, ...LATER_CORPUS].map(({ name }) => name));
    const kept = [...goldenLetters().keys()];
    expect(kept.filter((name) => !names.has(name))).toEqual([]);
  });
});
