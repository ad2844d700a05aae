import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { prepareLetter } from '#app/letters.ts';
import type { DraftInput } from '#core/case/draft.ts';
import { day } from '#core/plain-date.ts';
import { toPlainText } from '#render/plain-text.ts';
import { type CaseScreen, showStep } from '#tests/support/case-screen.tsx';
import { packOf } from '#tests/support/packs.ts';
import { DemandsStep } from '#ui/wizard/steps/DemandsStep.tsx';

const CASE: DraftInput = {
  operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
  ground: { grounds: ['paid-subscription'] },
  details: {
    charges: { 'paid-subscription': [{ date: '12.08.2026', sum: '3650', what: 'Гороскоп' }] },
    answers: { consent: 'never' },
  },
};
const show = (demands: DraftInput['demands'] = {}, change: DraftInput = {}) =>
  showStep(<DemandsStep />, { ...CASE, ...change, demands }, packOf('ru'));
const letterOf = ({ draft }: CaseScreen) => {
  const { document } = prepareLetter(draft(), packOf('ru'), day('2026-11-23'));
  return document ? toPlainText(document).replaceAll('\u00A0', ' ') : '';
};
const tick = () => screen.getByLabelText('Посчитать проценты за пользование деньгами');
const outcome = (words: RegExp) => screen.findByText(words);
const goOn = () => screen.getByRole('button', { name: /^Далее: / });

describe('interest on the charges', () => {
  test('is not in the letter until it is wanted', async () => {
    const screenOfCase = await show();
    expect(tick()).toHaveProperty('checked', false);
    expect(screen.queryByLabelText('Ставка, %')).toBeNull();
    expect(letterOf(screenOfCase)).not.toContain('Уплатить');
  });

  test('is asked for by its rule while the rate of the last days is not given, and the days are named', async () => {
    const screenOfCase = await show();
    await screenOfCase.user.click(tick());
    expect(await outcome(/Ставка за 12 сентября 2026.г\. – 23 ноября 2026.г\. пока не указана/u)).toBeTruthy();
    expect(screen.getByText(/cbr\.ru/u).textContent).toContain('Ставки по 11 сентября 2026');
    expect(letterOf(screenOfCase)).toContain('проценты по ключевой ставке Банка России, действовавшей');
  });

  test('is counted as soon as the person gives the rate, on the screen and in a table of the letter', async () => {
    const screenOfCase = await show();
    const { user } = screenOfCase;
    await user.click(tick());
    await user.type(await screen.findByLabelText('Действует с'), '27.07.2026');
    await user.type(screen.getByLabelText('Ставка, %'), '14');
    expect(await outcome(/По 23 ноября 2026.г\. набежало 144,20/u)).toBeTruthy();
    const letter = letterOf(screenOfCase);
    expect(letter).toContain('3 650,00\t13.08.2026–23.11.2026\t103\t14\t103 × 14 % : 365\t144,20');
    expect(letter).toContain('проценты: 144 (сто сорок четыре) рубля 20 копеек по 23 ноября 2026 г.');
  });

  test('a change of the rate has a row of its own, which can be taken away again', async () => {
    const { user } = await show({ interest: true, rates: [{ from: '26.10.2026', percent: '13' }] });
    expect(await outcome(/Ставка за 12 сентября 2026.г\. – 25 октября 2026.г\. пока не указана/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Добавить ещё ставку' }));
    const second = screen.getByRole('group', { name: 'Ставка 2' });
    await user.type(within(second).getByLabelText('Действует с'), '27.07.2026');
    await user.type(within(second).getByLabelText('Ставка, %'), '14');
    expect(await outcome(/набежало 141,30/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Убрать ставку 2' }));
    expect(await outcome(/пока не указана/u)).toBeTruthy();
  });

  test('a rate that is no number is told at its field', async () => {
    const { user } = await show({ interest: true, rates: [{ from: '27.07.2026', percent: 'много' }] });
    await user.click(goOn());
    expect((await screen.findByRole('alert')).textContent).toContain('Напишите ставку числом');
  });

  test('is not offered where no money is asked back', async () => {
    await show({}, { ground: { grounds: ['poor-quality'] } });
    expect(screen.queryByLabelText('Посчитать проценты за пользование деньгами')).toBeNull();
  });
});

describe('a penalty by the contract', () => {
  const open = () => screen.getByRole('button', { name: 'Добавить неустойку по договору' });

  test('is counted from what the person copies from the contract', async () => {
    const screenOfCase = await show();
    const { user } = screenOfCase;
    await user.click(open());
    await user.click(screen.getByLabelText('Процент за каждый день'));
    await user.type(screen.getByLabelText('Пункт договора'), '5.4');
    await user.click(screen.getByLabelText('За другое нарушение'));
    await user.type(screen.getByLabelText('Процентов в день'), '0,5');
    await user.type(screen.getByLabelText('С какой суммы'), '1000');
    await user.type(screen.getByLabelText('Первый день просрочки'), '14.11.2026');
    expect(await outcome(/По 23 ноября 2026.г\. набежало 50,00/u)).toBeTruthy();
    expect(letterOf(screenOfCase)).toContain(
      'договор (пункт 5.4) устанавливает неустойку: 0,5 % от суммы 1 000 рублей',
    );
    await user.click(screen.getByRole('button', { name: 'Убрать неустойку' }));
    expect(open()).toBeTruthy();
    expect(letterOf(screenOfCase)).not.toContain('неустойку');
  });

  test('together with interest on the same money it is refused in words', async () => {
    const { user } = await show({
      interest: true,
      penalty: { kind: 'fixed', clause: null, breach: 'refund', sum: '500' },
    });
    await user.click(goOn());
    expect((await screen.findByRole('alert')).textContent).toContain('или неустойку, или проценты');
  });

  test('is not offered for a shutdown that the state ordered', async () => {
    await show({}, { ground: { grounds: ['poor-quality'] }, details: { answers: { fault: 'state-ordered' } } });
    expect(screen.queryByRole('button', { name: 'Добавить неустойку по договору' })).toBeNull();
  });
});
