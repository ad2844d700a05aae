import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUSINESS_IDS, readBusinessId } from '#core/case/business-ids.ts';

const codeOf = (...typed: Parameters<typeof readBusinessId>) => {
  const read = readBusinessId(...typed);
  return read.ok ? read.value : read.problems[0]?.code;
};

// Numbers of companies that everybody knows, and the example of the Belarusian tax ministry.
describe('a number of a register is read', () => {
  test.each([
    ['inn', '7740000076', 'firm', '7740000076'],
    ['inn', '7707083893', 'firm', '7707083893'],
    ['inn', 'ИНН 7713 076 301', 'firm', '7713076301'],
    ['inn', '500100732259', 'trader', '500100732259'],
    ['kpp', '770001001', 'firm', '770001001'],
    ['kpp', '7700AB001', 'firm', '7700AB001'],
    ['ogrn', '1027700132195', 'firm', '1027700132195'],
    ['ogrn', 'ОГРН: 102-7700-149-124', 'firm', '1027700149124'],
    ['ogrnip', '304500116000157', 'trader', '304500116000157'],
    ['unp', '101528843', 'firm', '101528843'],
    ['unp', 'УНП 190579561', 'firm', '190579561'],
    ['unp', 'МА1953684', 'trader', 'MA1953684'],
  ] as const)('%s «%s» of a %s', (id, typed, holder, number) => {
    expect(codeOf(id, typed, holder)).toBe(number);
  });
});

describe('a number that cannot be right is refused', () => {
  test.each([
    ['inn', '7740000077', 'firm', 'badIdCheck', 'the check digit does not agree'],
    ['inn', '7704000076', 'firm', 'badIdCheck', 'two figures changed places'],
    ['inn', '500100732259', 'firm', 'badIdLength', 'a person’s number for a firm'],
    ['inn', '7740000076', 'trader', 'badIdLength', 'a firm’s number for a person'],
    ['inn', '774000007а', 'firm', 'badIdForm', 'a letter among figures'],
    ['inn', '500100732250', 'trader', 'badIdCheck', 'the last of two check digits'],
    ['inn', '500100732209', 'trader', 'badIdCheck', 'the first of two check digits'],
    ['kpp', '77000100', 'firm', 'badIdLength', 'a figure is missing'],
    ['kpp', '77000А001', 'firm', 'badIdForm', 'a Cyrillic letter at the wrong place'],
    ['ogrn', '1027700132196', 'firm', 'badIdCheck', 'the check digit does not agree'],
    ['ogrnip', '304500116000158', 'trader', 'badIdCheck', 'the check digit does not agree'],
    ['unp', '101528844', 'firm', 'badIdCheck', 'the check digit does not agree'],
    ['unp', '801528843', 'firm', 'badIdForm', 'no region has this figure'],
    ['unp', 'MZ1953684', 'trader', 'badIdForm', 'a letter that is not used'],
    ['unp', 'MA1953681', 'trader', 'badIdCheck', 'the check digit does not agree'],
  ] as const)('%s «%s» of a %s: %s, as %s', (...[id, typed, holder, code]) => {
    expect(codeOf(id, typed, holder)).toBe(code);
  });

  // Where the check figure is 0 it may stand for two remainders, so numbers of others are taken.
  test('one figure mistyped is found', () => {
    const sound = [
      ['inn', '7707083893', 'firm'],
      ['ogrn', '1027700132195', 'firm'],
      ['unp', '101528843', 'firm'],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...sound),
        fc.nat(8),
        fc.integer({ min: 1, max: 9 }),
        ([id, number, holder], at, step) => {
          const wrong = `${number.slice(0, at)}${(Number(number[at]) + step) % 10}${number.slice(at + 1)}`;
          expect(readBusinessId(id, wrong, holder).ok).toBe(false);
        },
      ),
    );
  });
});

test('whatever is typed, the answer is a number or what is wrong with it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...BUSINESS_IDS),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('firm', 'trader'),
      (id, typed, holder) => {
        const read = readBusinessId(id, typed, holder === 'firm' ? 'firm' : 'trader');
        expect(read.ok ? read.value : read.problems[0]?.code).toMatch(/^(?:[\dA-Z]+|badId\w+)$/u);
      },
    ),
  );
});
