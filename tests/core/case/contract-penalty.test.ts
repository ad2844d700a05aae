import { describe, expect, test } from 'vitest';
import { type DraftInput, draftShape } from '#core/case/draft.ts';
import { letterOrder } from '#core/case/facts.ts';
import { composeLetter } from '#core/letter/compose.ts';
import { toPlainText } from '#render/plain-text.ts';
import { day } from '#core/plain-date.ts';
import { packXx } from '../../support/pack-xx.ts';

const TERMS = {
  kind: 'daily',
  clause: '7',
  breach: 'other',
  percent: '0.1',
  base: '1000',
  from: '14.11.2026',
} as const;

/** What the letter says of the penalty: its clause, its table, its demand. */
function penaltyIn(
  penalty: NonNullable<DraftInput['demands']>['penalty'],
  change: { readonly ground?: string; readonly letterDate?: string | null } = {},
): readonly string[] {
  const { ground = 'stray-fee', letterDate = '23.11.2026' } = change;
  const draft = draftShape.parse({
    operator: { country: 'xx', operator: 'tin-can', service: 'mobile' },
    ground: { grounds: [ground] },
    demands: { penalty },
    claimant: { letterDate },
  });
  const letter = composeLetter(letterOrder(draft, packXx(), day('2026-11-24')), packXx());
  if (!letter.ok) throw new Error(JSON.stringify(letter.problems));
  return toPlainText(letter.value)
    .split('\n')
    .filter((line) => /penalty|%|No more than/iu.test(line));
}

describe('a penalty by the contract', () => {
  test('is counted to the day of the letter, and runs on', () => {
    expect(penaltyIn(TERMS)).toEqual([
      'Clause 7 of the contract sets a penalty. It is 0.1\u00A0% of 1000.00\u00A0XXD a day from 2026-11-14 on.',
      'Of\tFrom and to\tDays\t% a day\tWorking: sum ×\tPenalty',
      '1000.00\t2026-11-14\u00A0– 2026-11-23\t10\t0.1\t10 × 0.1\u00A0%\t10.00',
      expect.stringMatching(/^\d\. Pay the penalty of 10\.00\u00A0XXD, and more for each day from 2026-11-24 on\.$/u),
    ]);
  });

  test('ends with the delay, whatever the day of the letter', () => {
    for (const letterDate of ['23.11.2026', null]) {
      const said = penaltyIn({ ...TERMS, to: '15.11.2026' }, { letterDate });
      expect(said.at(-1)).toMatch(/Pay the penalty of 2\.00\u00A0XXD\.$/u);
    }
  });

  test('is never more than its cap', () => {
    const said = penaltyIn({ ...TERMS, cap: '5' });
    expect(said).toContain('No more than\t\t\t\t\t5.00');
    expect(said.at(-1)).toMatch(/Pay the penalty of 5\.00\u00A0XXD\.$/u);
  });

  test('is asked for by its rule where the day of the letter is filled in by hand', () => {
    const said = penaltyIn(TERMS, { letterDate: null });
    expect(said.at(-1)).toMatch(/Pay the penalty for each day from 2026-11-14 on\.$/u);
    expect(said.join()).not.toContain('Working');
  });

  test('may be one sum, and its clause a blank to fill in by hand', () => {
    expect(penaltyIn({ kind: 'fixed', clause: null, breach: 'other', sum: '300' })).toEqual([
      expect.stringMatching(/^Clause _+ of the contract sets a penalty\.$/u),
      expect.stringMatching(/Pay the penalty of 300\.00\u00A0XXD\.$/u),
    ]);
  });

  test.each([
    ['a term is missing', { ...TERMS, base: '' }, {}],
    ['the contract is denied', TERMS, { ground: 'never-joined' }],
    ['none was chosen', { ...TERMS, kind: '' as const }, {}],
  ])('is not in the letter while %s', (_when, penalty, change) => {
    expect(penaltyIn(penalty, change)).toEqual([]);
  });
});
