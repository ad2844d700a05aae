import { describe, expect, test } from 'vitest';
import type { Gender, Person } from '#core/case/fact.ts';
import { languageOf } from '#core/language/language.ts';

const belarusian = languageOf('be');
const names = belarusian.names;
if (!names) throw new Error('Belarusian has a grammar of names');

const personOf = (surname: string, given: string, patronymic: string, gender?: Gender): Person => ({
  surname,
  given,
  ...(patronymic ? { patronymic } : {}),
  ...(gender ? { gender } : {}),
});

test('the name after «ад» is that of the exemplar letter', () => {
  const person = personOf('Васілевіч', 'Юрый', 'Дзмітрыевіч');
  expect(belarusian.format({ kind: 'person', person }, 'genitive')).toBe('Васілевіча Юрыя Дзмітрыевіча');
  expect(belarusian.format({ kind: 'person', person }, 'dative')).toBe('Васілевічу Юрыю Дзмітрыевічу');
  expect(belarusian.format({ kind: 'person', person }, 'initials')).toBe('Ю.\u00A0Дз.\u00A0Васілевіч');
  expect(belarusian.format({ kind: 'person', person }, 'full')).toBe('Васілевіч Юрый Дзмітрыевіч');
  expect(names.inflect(person).sure).toBe(true);
});

test.each(['Кавальчук', 'Новік', 'Васілевіч', 'Каваль', 'Чарных', 'Франко', 'Заяц', 'Леў'])(
  'a woman called %s keeps her surname as it is',
  (surname) => {
    const { genitive, dative } = names.inflect(personOf(surname, 'Ганна', 'Паўлаўна'));
    expect([genitive, dative]).toEqual([`${surname} Ганны Паўлаўны`, `${surname} Ганне Паўлаўне`]);
  },
);

describe('where norms disagree the person is asked to look', () => {
  test.each([
    ['Шаўчэнка', 'female', 'Шаўчэнка Ян'],
    ['Бярозка', 'female', 'Бярозкі Ян'],
    ['Купала', 'male', 'Купалы Яна'],
    ['Масла', 'male', 'Масла Яна'],
    ['Фаміна', 'female', 'Фаміной Ян'],
    ['Дзюма', 'male', 'Дзюма Яна'],
    ['Белы', 'male', 'Белага Яна'],
    ['Кравец', 'male', 'Краўца Яна'],
  ] as const)('%s (%s): %s', (surname, gender, genitive) => {
    expect(names.inflect(personOf(surname, 'Ян', '', gender))).toMatchObject({ genitive, sure: false });
  });
});

test.each([
  ['Юрый', 'Дзмітрыевіч', 'Ю. Дз.'],
  ['Дзмітрый', 'Юр’евіч', 'Дз. Ю.'],
  ['Джон', '', 'Дж.'],
  ['ДЗЯНІС', 'ПЯТРОВІЧ', 'Дз. П.'],
  ['Дар’я', 'Паўлаўна', 'Д. П.'],
  ['Ганна-Марыя', 'Паўлаўна', 'Г.-М. П.'],
  ['Лейла', 'Гасан кызы', 'Л. Г.'],
])('%s %s signs with %s', (given, patronymic, initials) => {
  const person = personOf('Новік', given, patronymic, 'female');
  expect(belarusian.format({ kind: 'person', person }, 'initials')).toBe(`${initials} Новік`.replaceAll(' ', '\u00A0'));
  expect(belarusian.format({ kind: 'person', person }, 'genitive-initials')).toBe(
    `Новік ${initials}`.replaceAll(' ', '\u00A0'),
  );
});

test('the hand-corrected genitive wins', () => {
  const person = { ...personOf('Шаўчэнка', 'Ганна', 'Паўлаўна'), genitive: 'Шаўчэнкі Ганны Паўлаўны' };
  expect(belarusian.format({ kind: 'person', person }, 'genitive')).toBe('Шаўчэнкі Ганны Паўлаўны');
  expect(belarusian.format({ kind: 'person', person }, 'genitive-initials')).toBe('Шаўчэнкі\u00A0Г.\u00A0П.');
});

test('a name typed in Russian stays as typed, and the person is asked to look', () => {
  expect(names.inflect(personOf('Щербина', 'Мария', 'Ильинична', 'female'))).toEqual({
    genitive: 'Щербина Мария Ильинична',
    dative: 'Щербина Мария Ильинична',
    sure: false,
  });
});

test.each([
  ['Паўлавіч', 'male'],
  ['Ілліч', 'male'],
  ['Гасан аглы', 'male'],
  ['Паўлаўна', 'female'],
  ['ІЛЛІНІЧНА', 'female'],
  ['Гасан-кызы', 'female'],
  ['', undefined],
  ['Пабла', undefined],
] as const)('the patronymic «%s» tells: %s', (patronymic, gender) => {
  expect(names.guessGender({ patronymic })).toBe(gender);
});

describe('a name whose gender nobody told', () => {
  test.each([
    ['Новікава', 'Саша', 'Новікавай Сашы'],
    ['Новікаў', 'Саша', 'Новікава Сашы'],
    ['Новік', 'Вольга', 'Новік Вольгі'],
    ['Новік', 'Мікіта', 'Новіка Мікіты'],
    ['Новік', 'Любоў', 'Новік Любові'],
    ['Новік', 'Андрэй', 'Новіка Андрэя'],
    ['Новік', 'Саша', 'Новік Саша'],
  ])('%s %s is a guess: %s', (surname, given, genitive) => {
    expect(names.inflect(personOf(surname, given, ''))).toMatchObject({ genitive, sure: false });
  });
});
