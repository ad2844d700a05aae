import { describe, expect, test } from 'vitest';
import { copiesOf, letterFileName, prepareLetter, respondentName } from '#app/letters.ts';
import { draftShape } from '#core/case/draft.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { packXx } from '#tests/support/pack-xx.ts';
import { draftWith, SIMPLE, simpleDraft } from '#tests/support/sound-case.ts';

const today = day('2026-11-24');
const on = today;

describe('a letter on its way', () => {
  test('of a sound case has no problems', () => {
    const { document, problems, refusals } = prepareLetter(draftWith('claimant.gender', 'female'), packXx(), today);
    expect({ problems, refusals }).toEqual({ problems: [], refusals: [] });
    expect(document && readingText(document).join('\n')).toContain('Шевченко');
  });

  test('stands beside the form while something is still wrong, and says where', () => {
    const { document, problems, blanks } = prepareLetter(
      draftWith('details.charges.stray-fee.0.date', '31.02.2026'),
      packXx(),
      today,
    );
    expect(document).toBeDefined();
    expect(problems).toEqual([{ step: 'details', path: 'charges.stray-fee.0.date', code: 'badDate' }]);
    expect(blanks.length).toBeGreaterThan(0);
  });

  test('both copies go the respondent’s first', () => {
    const { document } = prepareLetter(simpleDraft(), packXx(), today);
    if (!document) throw new Error('no letter');
    const marks = copiesOf(document, 'both').map(({ blocks }) => {
      const mark = blocks.find(({ kind }) => kind === 'receipt-mark');
      return mark?.kind === 'receipt-mark' && mark.lines.length > 0;
    });
    expect(marks).toEqual([false, true]);
  });
});

describe('the name of the file', () => {
  test.each([
    ['МТС', 'Претензия МТС 2026-11-24'],
    ['ООО «Рога/Копыта: связь»', 'Претензия ООО «Рога Копыта связь» 2026-11-24'],
    ['..', 'Претензия 2026-11-24'],
    ['\u0000<script>', 'Претензия script 2026-11-24'],
  ])('of a claim against %s is %s', (respondent, name) => {
    expect(letterFileName({ letter: 'Претензия', respondent, on })).toBe(name);
  });

  test('is not longer than a disk takes, whatever the respondent is called', () => {
    expect(letterFileName({ letter: 'Претензия', respondent: 'щ'.repeat(300), on }).length).toBeLessThan(100);
  });

  test('names the respondent as the person knows it', () => {
    expect(respondentName(simpleDraft(), packXx(), 'ru')).toBe('Тин-Кан');
    expect(respondentName(simpleDraft(), packXx(), 'fr')).toBe('Tin Can');
    const other = draftShape.parse({ ...SIMPLE, operator: { operator: 'other', otherName: 'ООО «Связь»' } });
    expect(respondentName(other, packXx(), 'ru')).toBe('ООО «Связь»');
  });
});
