import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPastedTable, readPastedRows } from '#core/case/paste-rows.ts';
import { readMoney } from '#core/money.ts';
import { readPlainDate } from '#core/plain-date.ts';

const read = (text: string) => readPastedRows(text, 'RUB');
/** A row as `date time what short id sum`, with a dash for what is empty. */
const told = (text: string) =>
  read(text).rows.map((row) =>
    [row.date, row.time, row.what, row.shortNumber, row.operationId, row.sum].map((cell) => cell || '-').join(' | '),
  );

describe('rows pasted from elsewhere', () => {
  test('a spreadsheet with heads and a total gives its charges by the names of the columns', () => {
    const text = [
      '№\tДата\tВремя\tУслуга\tКороткий номер\tНомер операции\tСумма, руб.',
      '1\t12.10.2026\t09:14\tГороскоп Плюс\t0770\t77410293\t60,00',
      '2\t13.10.2026\t9:15:07\tГороскоп Плюс\t0770\t77415518\t1 060,00',
      '\t\t\t\t\tИтого\t1 120,00',
    ].join('\r\n');
    expect(told(text)).toEqual([
      '12.10.2026 | 09:14 | Гороскоп Плюс | 0770 | 77410293 | 60,00',
      '13.10.2026 | 09:15 | Гороскоп Плюс | 0770 | 77415518 | 1 060,00',
    ]);
    expect(read(text).unread).toEqual([]);
  });

  test('a spreadsheet without heads is read by what its cells look like', () => {
    expect(told('12.10.2026\t09:14\tГороскоп Плюс\t0770\t77410293\t60,00\n13.10.26\t\tГороскоп\t\t\t60')).toEqual([
      '12.10.2026 | 09:14 | Гороскоп Плюс | 0770 | 77410293 | 60,00',
      '13.10.2026 | - | Гороскоп | - | - | 60',
    ]);
  });

  test('day and time in one cell are parted, signs and currency are dropped', () => {
    expect(
      told('2026-10-12 09:14:05\tПодписка «Кино»\t−149,00 ₽\n13.10.2026, 09:15\tПодписка «Кино»\t-149.00 RUB'),
    ).toEqual([
      '12.10.2026 | 09:14 | Подписка «Кино» | - | - | 149,00',
      '13.10.2026 | 09:15 | Подписка «Кино» | - | - | 149.00',
    ]);
  });

  test('a CSV of a bank keeps quoted cells whole and leaves the balance alone', () => {
    const text = [
      'Дата операции;Категория;Описание;Сумма операции;Остаток',
      '"12.10.2026 09:14";"Мобильная связь";"ПЛАТЁЖ; ""Пример Телеком""";"-60,00";"1 940,00"',
      '"11.10.2026 10:00";"Пополнения";"Перевод";"+500,00";"2 000,00"',
    ].join('\n');
    const result = read(text);
    expect(told(text)).toEqual(['12.10.2026 | 09:14 | ПЛАТЁЖ; "Пример Телеком" | - | - | 60,00']);
    expect(result.unread).toEqual([{ text: '11.10.2026 10:00 Пополнения Перевод +500,00 2 000,00', why: 'incoming' }]);
  });

  test('columns set apart by several spaces keep the no-break spaces inside their sums', () => {
    expect(told('12.10.2026   Гороскоп Плюс   1\u00A0234,50\n13.10.2026   Тест   2\u202F000,00 руб.')).toEqual([
      '12.10.2026 | - | Гороскоп Плюс | - | - | 1 234,50',
      '13.10.2026 | - | Тест | - | - | 2 000,00',
    ]);
  });

  test('a bill copied as sentences is cut where its day, time, numbers and sum stand', () => {
    expect(
      told(
        '12.10.2026 09:14 Гороскоп Плюс 0770 60,00 руб.\n13 октября 2026 г. в 09:15 Гороскоп, операция 77415518, 60 руб.',
      ),
    ).toEqual([
      '12.10.2026 | 09:14 | Гороскоп Плюс | 0770 | - | 60,00',
      '13.10.2026 | 09:15 | Гороскоп | - | 77415518 | 60',
    ]);
  });

  test('an account page that shows a day over its charges gives each charge its day', () => {
    const text =
      '12 октября 2026\nГороскоп Плюс\n09:14\n−60,00 ₽\nСпорт сегодня\n09:20\n−30 ₽\n13 октября 2026\nГороскоп Плюс\n−60,00 ₽';
    expect(told(text)).toEqual([
      '12.10.2026 | 09:14 | Гороскоп Плюс | - | - | 60,00',
      '12.10.2026 | 09:20 | Спорт сегодня | - | - | 30',
      '13.10.2026 | - | Гороскоп Плюс | - | - | 60,00',
    ]);
  });

  test('roubles and kopecks written out are one sum', () => {
    expect(told('12.10.2026\tSMS 0770\t60 руб. 50 коп.')).toEqual(['12.10.2026 | - | SMS 0770 | - | - | 60,50']);
  });

  test('of a sum and a balance after it the first is the charge', () => {
    expect(told('12.10.2026\tГороскоп\t60,00\t1 940,00')).toEqual(['12.10.2026 | - | Гороскоп | - | - | 60,00']);
  });

  test('the number of a row is no sum', () => {
    expect(told('1\t12.10.2026\tГороскоп\t60\n2\t13.10.2026\tГороскоп\t60')).toEqual([
      '12.10.2026 | - | Гороскоп | - | - | 60',
      '13.10.2026 | - | Гороскоп | - | - | 60',
    ]);
  });

  test('a day that does not exist stays in its field under a head, so that it can be corrected', () => {
    expect(told('Дата\tСумма\n34.10.2026\t60,00')).toEqual(['34.10.2026 | - | - | - | - | 60,00']);
  });

  test('what is no charge is handed back as it was', () => {
    const { rows, unread } = read('Детализация по номеру\n12.10.2026\tГороскоп\t60,00\nТариф «Умный»');
    expect(rows).toHaveLength(1);
    expect(unread).toEqual([
      { text: 'Детализация по номеру', why: 'unreadable' },
      { text: 'Тариф «Умный»', why: 'unreadable' },
    ]);
  });

  test('money that came in is no charge', () => {
    expect(read('12.10.2026\tПополнение счёта\t500,00').unread).toEqual([
      { text: '12.10.2026 Пополнение счёта 500,00', why: 'incoming' },
    ]);
  });

  test('one value is no table, two lines or two cells are', () => {
    expect(isPastedTable('12.10.2026\n')).toBe(false);
    expect(isPastedTable('12.10.2026\t60')).toBe(true);
    expect(isPastedTable('12.10.2026\n13.10.2026')).toBe(true);
  });

  test('every sound row of a table comes back with its day and its sum, whatever separates the cells', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const row = fc.record({ date: day, kopecks: fc.integer({ min: 1, max: 9_999_999 }) });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 20 }),
        fc.constantFrom('\t', ';', '   '),
        (rows, separator) => {
          const lines = rows.map(({ date, kopecks }) => {
            const iso = date.toISOString().slice(0, 10);
            const sum = `${Math.floor(kopecks / 100)},${String(kopecks % 100).padStart(2, '0')}`;
            return [iso, 'Услуга', sum].join(separator);
          });
          const result = read(lines.join('\n'));
          expect(result.rows.map(({ date }) => readPlainDate(date ?? ''))).toEqual(
            rows.map(({ date }) => date.toISOString().slice(0, 10)),
          );
          expect(result.rows.map(({ sum }) => readMoney(sum ?? '', 'RUB')?.minor)).toEqual(
            rows.map(({ kopecks }) => kopecks),
          );
          expect(result.unread).toEqual([]);
        },
      ),
    );
  });

  test('no text whatever breaks the reading', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => read(text).rows.length >= 0));
  });
});
