import { describe, expect, test } from 'vitest';
import type { FactValue } from '#core/case/fact.ts';
import { languageOf } from '#core/language/language.ts';
import { day } from '#core/plain-date.ts';

const VALUES: readonly FactValue[] = [
  { kind: 'flag' },
  { kind: 'text', text: 'как напечатано  {{braces}} <tags> \u202E' },
  { kind: 'paragraphs', paragraphs: ['Первый.', 'Второй.'] },
  { kind: 'date', date: day('2026-11-23') },
  { kind: 'period', from: day('2026-10-12'), to: day('2026-10-26') },
  { kind: 'money', money: { minor: 4318_60, currency: 'RUB' } },
  { kind: 'person', person: { surname: 'Шевченко', given: 'Анна', patronymic: 'Павловна', gender: 'female' } },
  { kind: 'rows', rows: { table: 'charges', columns: [], rows: [] } },
];

describe.each(['ru', 'be', 'en'])('a letter in %s', (id) => {
  const language = languageOf(id);

  test.each(VALUES)('prints a $kind in each form it offers and in no other', (value) => {
    const offered = language.forms[value.kind];
    for (const form of offered) expect(language.format(value, form)).toMatch(/./u);
    expect(language.format(value)).toBe(offered[0] === undefined ? undefined : language.format(value, offered[0]));
    expect(language.format(value, 'no-such-form')).toBeUndefined();
  });

  test('prints typed text as it was typed', () => {
    const text = 'в кв. 5 — № 1  {{braces}} <tags>';
    expect(language.format({ kind: 'text', text })).toBe(text);
    expect(language.formatCell({ kind: 'text', text })).toBe(text);
  });
});

describe('a language without grammar of its own', () => {
  const language = languageOf('xx');

  test.each([
    [VALUES[3], 'short', '2026-11-23'],
    [VALUES[4], 'range', '2026-10-12\u00A0– 2026-10-26'],
    [VALUES[5], 'figures', '4318.60\u00A0RUB'],
    [VALUES[5], 'amount', '4318.60'],
    [VALUES[6], 'full', 'Анна Павловна Шевченко'],
    [VALUES[6], 'initials', 'А.\u00A0П.\u00A0Шевченко'],
  ])('prints %j as %s: %s', (value, form, text) => {
    expect(value && language.format(value, form)).toBe(text);
  });

  test.each([
    [{ kind: 'empty' }, ''],
    [{ kind: 'date', date: day('2026-10-12'), time: '09:14' }, '2026-10-12 09:14'],
    [{ kind: 'date', date: day('2026-10-12') }, '2026-10-12'],
    [{ kind: 'money', money: { minor: -5, currency: 'RUB' } }, '−0.05'],
    [{ kind: 'month', year: 2026, month: 3 }, '2026-03'],
  ] as const)('prints the table cell %j as «%s»', (cell, text) => {
    expect(language.formatCell(cell)).toBe(text);
  });

  test('keeps its id, has no cases and leaves our words alone', () => {
    expect(language.id).toBe('xx');
    expect(language.names).toBeUndefined();
    expect(language.forms.person).not.toContain('genitive');
    expect(language.tidy('№ 5 в — г.')).toBe('№ 5 в — г.');
  });
});
