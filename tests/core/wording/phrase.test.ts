import { expect, test } from 'vitest';
import { phrasePattern } from '#core/wording/phrase.ts';

const finds = (phrase: string, text: string): boolean => phrasePattern([phrase]).test(text);

test.each([
  ['в адрес', 'Отправлено в адрес оператора', true],
  ['в адрес', 'В адрес оператора', true],
  ['в адрес', 'ответ прошу дать в\u00A0адрес', true],
  ['в адрес', 'в адресной книге', false],
  ['осуществ*', 'оператор осуществил списание', true],
  ['осуществ*', 'неосуществимо', false],
  ['мошенник*', 'это мошенник', true],
  ['МАРТ', 'обращусь в МАРТ', true],
  ['МАРТ', 'за март и апрель', false],
  ['МАРТ', 'за Март', false],
  ['126-ФЗ', 'Закон № 126-ФЗ', true],
  ['59-ФЗ', '159-ФЗ', false],
  ['№ 59', '№ 590', false],
  ['т. д.', 'и т. д.', true],
  ['3 %', 'неустойка 3 % в день', true],
  ['3 %', '13 %', false],
  ['*ованне', 'патрабованне', true],
])('«%s» in «%s»: %s', (phrase, text, found) => {
  expect(finds(phrase, text)).toBe(found);
});

test('any of several phrases is found', () => {
  expect('якобы, так называемый'.match(phrasePattern(['якобы', 'так называем*']))).toEqual(['якобы', 'так называемый']);
});
