import { describe, expect, test } from 'vitest';
import { readCount, readEmail, readPhone, readTime } from '#core/case/readings.ts';

const spaced = (number: string | undefined) => number?.replaceAll('\u00A0', ' ');

describe('a telephone number', () => {
  test.each([
    ['8 (900) 000-00-01', '+7 900 000-00-01'],
    ['8(900)0000001', '+7 900 000-00-01'],
    ['+79000000001', '+7 900 000-00-01'],
    ['7 900 000 00 01', '+7 900 000-00-01'],
    ['9000000001', '+7 900 000-00-01'],
    ['тел.: 8-495-000-00-02', '+7 495 000-00-02'],
    ['+7 (495) 000–00–02 доб. 15', '+7 495 000-00-02, доб. 15'],
    ['+375 29 000 00 01', '+375 29 000 00 01'],
    ['00 420 700 000 001', '+420 700 000 001'],
  ])('%s is printed as %s in Russia', (typed, printed) => expect(spaced(readPhone(typed, '7'))).toBe(printed));

  test.each([
    ['80 29 000-00-01', '+375 29 000-00-01'],
    ['+375290000001', '+375 29 000-00-01'],
    ['8 029 000 00 01', '+375 29 000-00-01'],
  ])('%s is printed as %s in Belarus', (typed, printed) => expect(spaced(readPhone(typed, '375'))).toBe(printed));

  test('is never broken at the end of a line', () => expect(readPhone('89000000001', '7')).not.toContain(' '));

  test.each(['', '000-00-01', '890000000', '890000000011', '+7 900', 'нет', '8 900 000-00-0l'])('%j is none', (typed) =>
    expect(readPhone(typed, '7')).toBeUndefined(),
  );

  test('keeps its own writing where the country’s plan is not known', () => {
    expect(spaced(readPhone('555-0100', '999'))).toBe('555-0100');
  });
});

describe('a time of day', () => {
  test.each([
    ['9:14', '09:14'],
    ['09.14', '09:14'],
    ['9-14', '09:14'],
    ['0914', '09:14'],
    ['09:14:33', '09:14'],
    ['9 ч 14 мин', '09:14'],
    ['9ч14', '09:14'],
    ['23:59', '23:59'],
  ])('%s is %s', (typed, read) => expect(readTime(typed)).toBe(read));

  test.each(['24:00', '9:60', '914', 'утром', '9'])('%s is none', (typed) => expect(readTime(typed)).toBeUndefined());
});

describe('an address of e-mail', () => {
  test.each(['anna@example.org', 'Anna.P+mts@mail.example.org', 'почта@пример.рф'])('%s is one', (typed) =>
    expect(readEmail(` ${typed} `)).toBe(typed),
  );
  test.each(['anna', 'anna@', '@example.org', 'anna@example', 'an na@example.org', 'a@b.example, c@d.example'])(
    '%s is none',
    (typed) => expect(readEmail(typed)).toBeUndefined(),
  );
});

test.each([
  ['2', 2],
  ['2 л.', 2],
  ['3 листа', 3],
  ['0', undefined],
  ['1,5', undefined],
  ['два', undefined],
])('%s counts %s sheets', (typed, count) => expect(readCount(typed)).toBe(count));
