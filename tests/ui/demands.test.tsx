import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { prepareLetter } from '#app/letters.ts';
import type { DraftInput } from '#core/case/draft.ts';
import { readingText } from '#core/letter/reading-text.ts';
import { day } from '#core/plain-date.ts';
import { type CaseScreen, showStep } from '#tests/support/case-screen.tsx';
import { packRu } from '#tests/support/packs.ts';
import { DemandsStep } from '#ui/wizard/steps/DemandsStep.tsx';

const CASE: DraftInput = {
  operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
  ground: { grounds: ['paid-subscription'] },
  details: {
    charges: { 'paid-subscription': [{ date: '12.10.2026', sum: '60', what: 'Гороскоп' }] },
    answers: { consent: 'never' },
  },
};
const BILL: DraftInput['details'] = {
  charges: { 'wrong-charge': [{ date: '12.10.2026', sum: '60', what: 'Связь' }] },
  answers: { dispute: 'unexplained', 'bill-paid': 'done' },
};
const show = (demands: DraftInput['demands'] = {}) => showStep(<DemandsStep />, { ...CASE, demands }, packRu());
const letterOf = ({ draft }: CaseScreen) => {
  const { document } = prepareLetter(draft(), packRu(), day('2026-11-23'));
  return document ? readingText(document).join('\n') : '';
};
const proposed = () => within(screen.getByRole('group', { name: 'Требования' })).getAllByRole('checkbox');
const wordsOf = (box: HTMLElement | undefined) => (box?.closest('label')?.textContent ?? '').trim();

describe('demands', () => {
  test('they are shown in the words of the letter, and one left out is not in it', async () => {
    const screenOfCase = await show();
    const first = wordsOf(proposed()[0]);
    expect(letterOf(screenOfCase)).toContain(first);
    await screenOfCase.user.click(proposed()[0] ?? document.body);
    expect(letterOf(screenOfCase)).not.toContain(first);
    expect(wordsOf(proposed()[0])).toBe(first);
    await screenOfCase.user.click(proposed()[0] ?? document.body);
    expect(letterOf(screenOfCase)).toContain(first);
  });

  test('a firm is not offered money in cash, a person is', async () => {
    await show();
    expect(screen.getByRole('radio', { name: /Наличными/ })).toBeTruthy();
    const operator = { ...CASE.operator, claimantKind: 'firm' } as const;
    await showStep(
      <DemandsStep />,
      { ...CASE, ground: { grounds: ['wrong-charge'] }, details: BILL, operator },
      packRu(),
    );
    const groups = screen.getAllByRole('group', { name: /Куда вернуть деньги/ });
    expect(groups.map((group) => within(group).queryAllByRole('radio', { name: /Наличными/ }).length)).toEqual([1, 0]);
  });

  test('an own demand and an own paragraph stand in the letter as typed', async () => {
    const screenOfCase = await show();
    const { user } = screenOfCase;
    await user.click(screen.getByRole('button', { name: 'Добавить своё требование' }));
    await user.type(screen.getByLabelText('Своё требование'), 'Извиниться письменно');
    await user.click(screen.getByRole('button', { name: 'Добавить свой абзац' }));
    await user.type(screen.getByLabelText('Свой абзац'), 'Мне 80 лет.');
    const letter = letterOf(screenOfCase);
    expect(letter).toContain('Извиниться письменно');
    expect(letter).toContain('Мне 80 лет.');
    expect(proposed().map(wordsOf).join()).not.toContain('Извиниться');
  });

  test('moral harm is asked with its story and its sum together', async () => {
    const screenOfCase = await show();
    const { user } = screenOfCase;
    await user.click(screen.getByRole('button', { name: /морального вреда/u }));
    await user.type(screen.getByLabelText('Сумма'), '2000');
    await user.click(screen.getByRole('button', { name: /^Далее: / }));
    expect((await screen.findByRole('alert')).textContent).toContain('Опишите, что нарушилось');
    await user.type(screen.getByLabelText(/Что это нарушило/u), 'Не удалось вызвать врача.');
    expect(letterOf(screenOfCase)).toContain('Не удалось вызвать врача.');
  });

  test('bank details are asked only when the money goes to a bank', async () => {
    const { user } = await show();
    expect(screen.queryByLabelText('Реквизиты банковского счёта')).toBeNull();
    await user.click(screen.getByLabelText(/На\sбанковский счёт/u));
    expect(await screen.findByLabelText('Реквизиты банковского счёта')).toBeTruthy();
  });

  test('the term of the answer stands with its norm, its last day and how it is counted', async () => {
    await show();
    const terms = screen.getByRole('region', { name: 'Сроки' });
    expect(terms.textContent).toMatch(/Оператор отвечает на\sпретензию: до 23 декабря 2026\sг\. включительно/u);
    expect(terms.textContent).toMatch(/п\.\s7 ст\.\s55/u);
    expect(terms.textContent).toMatch(/отсчёт с\s24 ноября/u);
  });

  test('a term that the letter does not set is not shown either', async () => {
    await showStep(
      <DemandsStep />,
      {
        ...CASE,
        details: {
          charges: { 'paid-subscription': [{ date: '12.03.2025', sum: '60', what: 'Гороскоп' }] },
          answers: { consent: 'never' },
        },
      },
      packRu(),
    );
    const terms = screen.getByRole('region', { name: 'Сроки' }).textContent;
    expect(terms).toContain('23 декабря');
    expect(terms).not.toContain('26 ноября');
  });
});
