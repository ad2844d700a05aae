import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from '#core/deadline/calendar-file.ts';
import { day } from '#core/plain-date.ts';

const reply: CalendarEntry = {
  caseId: '5f0e4c1a-9d2b-4b7e-8a51-000000000001',
  deadlineId: 'claim-answer',
  day: day('2026-12-23'),
  summary: 'Последний день ответа: Гороскоп Плюс',
  description: 'Оператор отвечает до 23 декабря включительно (п. 7 ст. 55 Закона о связи).',
  alarms: [
    { daysBefore: 0, atHour: 9 },
    { daysBefore: 3, atHour: 9 },
  ],
};
const fileOf = (change: Partial<CalendarEntry> = {}, sequence = 1) =>
  calendarFile({ entries: [{ ...reply, ...change }], language: 'ru', now: '2026-11-27T08:30:00.123Z', sequence });

/** The first event as an independent reader understands it. */
function readBack(file: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return new ICAL.Event(event);
}

describe('an independent reader finds', () => {
  test('a whole day that ends as the next one begins', () => {
    const event = readBack(fileOf());
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-12-23');
    expect(event.endDate.toString()).toBe('2026-12-24');
  });

  test.each([
    ['2026-12-31', '2027-01-01'],
    ['2028-02-28', '2028-02-29'],
  ])('the day after %s: %s', (last, next) => {
    expect(readBack(fileOf({ day: day(last) })).endDate.toString()).toBe(next);
  });

  test.each([
    ['commas, semicolons and a backslash', 'a, b; c\\d: «e»'],
    ['lines', 'one\ntwo\n\nthree'],
    ['what looks escaped', 'c:\\new\\,;'],
    ['long Cyrillic', 'Оператор отвечает на претензию в письменной форме, '.repeat(20)],
    ['letters of four octets', '📮'.repeat(60)],
    ['letters of three octets after one', `a${'№'.repeat(90)}`],
    ['what begins another line of a calendar', 'x\nEND:VEVENT\nBEGIN:VEVENT'],
  ])('words as they were given: %s', (_, words) => {
    const event = readBack(fileOf({ summary: words, description: words }));
    expect(event.summary).toBe(words);
    expect(event.description).toBe(words);
  });

  test('every kind of line end as one, and no control character', () => {
    expect(readBack(fileOf({ description: 'a\r\nb\rc\u2028d\u0007e\tf' })).description).toBe('a\nb\nc\nd e f');
  });

  test('both alarms, the earlier first, since Outlook keeps the first that sounds before the day', () => {
    const alarms = readBack(fileOf()).component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString())).toEqual(['-P2DT15H', 'PT9H']);
    expect(alarms.map((alarm) => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY', 'DISPLAY']);
  });

  test.each([
    [1, 0, '-P1D'],
    [0, 0, 'PT0S'],
    [1, 20, '-PT4H'],
    [7, 9, '-P6DT15H'],
  ])('an alarm %d days before at %d: %s', (daysBefore, atHour, trigger) => {
    const [alarm] = readBack(fileOf({ alarms: [{ daysBefore, atHour }] })).component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe(trigger);
  });

  test('each of several terms', () => {
    const file = calendarFile({
      entries: [reply, { ...reply, deadlineId: 'extra-refund' }],
      language: 'ru',
      now: '2026-11-27T08:30:00Z',
      sequence: 1,
    });
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const ids = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a second import replaces the first', () => {
  const [first, second] = [readBack(fileOf({}, 3)), readBack(fileOf({ day: day('2027-01-11') }, 4))];

  test('as the same term of the same case keeps its id and counts up', () => {
    expect(second.uid).toBe(first.uid);
    expect([first.sequence, second.sequence]).toEqual([3, 4]);
  });

  test('and other cases and terms have other ids', () => {
    const others = [fileOf({ caseId: 'another' }), fileOf({ deadlineId: 'limitation' })].map(
      (file) => readBack(file).uid,
    );
    expect(new Set([first.uid, ...others]).size).toBe(3);
  });
});

describe('byte by byte', () => {
  const long = fileOf({ summary: 'Щ'.repeat(100), description: `${'я, '.repeat(80)}📮` });
  const lines = (file: string) => file.split('\r\n');

  test('no line is longer than 75 octets and none is cut within a letter', () => {
    for (const line of lines(long)) {
      const bytes = Buffer.from(line);
      expect(bytes.length).toBeLessThanOrEqual(75);
      expect(bytes.toString()).toBe(line);
      expect(line).not.toMatch(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/u);
    }
    expect(lines(long).filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
  });

  test('each line ends with CR LF, the last one too, and nothing else does', () => {
    expect(long.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('the file begins without a mark of byte order, which calendars take for a letter', () => {
    expect(Buffer.from(long).subarray(0, 15).toString('latin1')).toBe('BEGIN:VCALENDAR');
  });

  test('it says what Outlook and Google ask for', () => {
    const said = lines(fileOf());
    expect(said.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Two Copies//Deadlines//RU',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ]);
    expect(said).toContain('DTSTAMP:20261127T083000Z');
    expect(said).toContain('DTSTART;VALUE=DATE:20261223');
    expect(said).toContain('DTEND;VALUE=DATE:20261224');
    expect(said).toContain('TRANSP:TRANSPARENT');
  });

  test('nothing in it names a time zone: the day is the same wherever the device is', () => {
    expect(fileOf()).not.toMatch(/TZID|VTIMEZONE|DTSTART:\d/u);
  });
});
