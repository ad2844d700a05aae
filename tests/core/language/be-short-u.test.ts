import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '#core/case/fact.ts';
import { languageOf } from '#core/language/language.ts';
import { textOf } from '#core/letter/document.ts';
import { writeItem } from '#core/letter/write.ts';
import { startWriting } from '#core/letter/writing.ts';
import { day } from '#core/plain-date.ts';
import type { TemplatePart } from '#core/template/template.ts';
import { known, orderXx, text, unknown } from '#tests/support/letter-xx.ts';
import { packXx } from '#tests/support/pack-xx.ts';

const { tidy } = languageOf('be');
const plainSpaces = (words: string) => words.replaceAll('\u00A0', ' ');

describe('our own words have у or ў by the letter before', () => {
  test.each([
    ['скарга у аператара', 'скарга ў аператара'],
    ['зварот ў кантакт-цэнтр', 'зварот у кантакт-цэнтр'],
    ['і у суд', 'і ў суд'],
    ['2026 г. ў кантакт-цэнтры', '2026 г. у кантакт-цэнтры'],
    ['15 ў месяц', '15 у месяц'],
    ['паслуга, ў якой', 'паслуга, у якой'],
    ['(ў суд)', '(у суд)'],
    ['згода — ў дагаворы', 'згода — у дагаворы'],
    ['снежня ўключна', 'снежня ўключна'],
    ['23.12.2026 ўключна', '23.12.2026 уключна'],
    // a longer word with у may be stressed there
    ['чорная урна', 'чорная урна'],
    ['даведаўся пра ўмовы', 'даведаўся пра ўмовы'],
    ['У судзе', 'У судзе'],
    ['па-ўласнаму, Васілеўскі, паўгода', 'па-ўласнаму, Васілеўскі, паўгода'],
  ])('%s: %s', (words, printed) => {
    expect(plainSpaces(tidy(words))).toBe(printed);
  });

  test.each([
    ['«Тэст-Віктарына»', ' ў кабінеце', ' у кабінеце'],
    ['Віктарына', ' у кабінеце', ' ў кабінеце'],
    ['снежня', ' ўключна', ' ўключна'],
    ['2026 г.', ' ўключна', ' уключна'],
    ['____', ' ў суд', ' у суд'],
    ['velcom', ' ў Мінску', ' у Мінску'],
    ['звярнуўся', ' у суд', ' ў суд'],
  ])('after %s «%s» is «%s»', (before, words, printed) => {
    expect(plainSpaces(tidy(words, before))).toBe(printed);
  });

  test('nothing else changes, and twice is the same as once', () => {
    const token = fc.constantFrom('у', 'ў', 'У', ' ', '\u00A0', 'а', 'т', '5', '.', '«', '(', '-', 'ўключна', 'урна');
    const words = fc.array(token).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (before, ours) => {
        const once = tidy(ours, before);
        expect(plainSpaces(once).replaceAll('ў', 'у')).toBe(plainSpaces(ours).replaceAll('ў', 'у'));
        expect(tidy(once, before)).toBe(once);
      }),
    );
  });
});

describe('a sentence of a Belarusian letter', () => {
  const lineOf = (facts: Readonly<Record<string, Fact>>, parts: readonly TemplatePart[]): string => {
    const pack = packXx();
    const said = pack.letters['en'];
    if (!said) throw new Error('the fictional country writes in English');
    const writing = startWriting(orderXx(facts, { language: 'be' }), pack, said);
    return plainSpaces(textOf(writeItem(writing, [], { listed: false, parts })));
  };
  const answered: readonly TemplatePart[] = [
    { kind: 'fact', fact: 'story' },
    { kind: 'words', text: ' у кантакт-цэнтры мне адказалі' },
  ];

  test.each([
    ['a word that ends in a vowel', text('Скарга'), 'Скарга ў кантакт-цэнтры мне адказалі'],
    ['one that ends in a consonant', text('Зварот'), 'Зварот у кантакт-цэнтры мне адказалі'],
    ['a day', known({ kind: 'date', date: day('2026-10-21') }), '21 кастрычніка 2026 г. у кантакт-цэнтры мне адказалі'],
  ])('follows %s', (_, value, line) => {
    expect(lineOf({ story: value }, answered)).toBe(line);
  });

  test('follows a blank with «у»', () => {
    expect(lineOf({ story: unknown }, answered)).toMatch(/_ у кантакт-цэнтры мне адказалі$/u);
  });

  test('never changes what was typed', () => {
    const parts: readonly TemplatePart[] = [
      { kind: 'words', text: 'паслуга ' },
      { kind: 'fact', fact: 'story' },
    ];
    expect(lineOf({ story: text('у ўсім доме') }, parts)).toBe('паслуга у ўсім доме');
  });

  test('looks past a space that stands between two values', () => {
    const parts: readonly TemplatePart[] = [
      { kind: 'fact', fact: 'story' },
      { kind: 'words', text: ' ' },
      { kind: 'by-voice', fact: 'claimant.voice', words: { man: 'у суд', woman: 'у суд', several: 'у суд' } },
    ];
    expect(lineOf({ story: text('Скарга') }, parts)).toBe('Скарга ў суд');
    expect(lineOf({ story: text('Зварот') }, parts)).toBe('Зварот у суд');
  });

  test.each([
    ['man', 'Тут зварот у суд'],
    ['woman', 'Тут скарга ў суд'],
    ['firm', 'Тут іск у суд'],
  ] as const)('follows a choice by voice (%s)', (voice, line) => {
    const words = { man: 'зварот', woman: 'скарга', several: 'скаргі', firm: 'іск' };
    const parts: readonly TemplatePart[] = [
      { kind: 'words', text: 'Тут ' },
      { kind: 'by-voice', fact: 'claimant.voice', words },
      { kind: 'words', text: ' у суд' },
    ];
    expect(lineOf({ 'claimant.voice': known({ kind: 'voice', voice }) }, parts)).toBe(line);
  });
});
