import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DraftInput } from '#core/case/draft.ts';
import { showStep } from '#tests/support/case-screen.tsx';
import { packOf } from '#tests/support/packs.ts';
import { DetailsStep } from '#ui/wizard/steps/DetailsStep.tsx';
import { OperatorStep } from '#ui/wizard/steps/OperatorStep.tsx';

const caseIn = (country: string, days: readonly string[] = []): DraftInput => ({
  operator: { country, operator: 'mts', service: 'mobile', claimantKind: 'self' },
  ground: { grounds: ['paid-subscription'] },
  details: { charges: { 'paid-subscription': days.map((date) => ({ date, sum: '60' })) } },
});
const details = (country: string, ...days: readonly string[]) =>
  showStep(<DetailsStep />, caseIn(country, days), packOf(country));
const told = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' '))
    .join(' ');

describe('how long there is to act', () => {
  test('in Russia the first screen names six months for the claim and three years for the court, each with its norm', async () => {
    await showStep(<OperatorStep />, caseIn('ru'), packOf('ru'));
    expect((await screen.findByText(/шесть\sмесяцев/u)).textContent).toMatch(/п\.\sст\.|ст\.\s55/u);
    expect(screen.getByText(/три\sгода/u).textContent).toMatch(/ст\.\s196\sГК/u);
  });

  test('in Belarus it names three years for the court and no term for the claim', async () => {
    await showStep(<OperatorStep />, caseIn('by'), packOf('by'));
    expect((await screen.findByText(/три\sгода/u)).textContent).toMatch(/ст\.\s197\sГК/u);
    expect(screen.queryByText(/месяц/u)).toBeNull();
  });

  test('nothing is said of a last day while no day is known', async () => {
    await details('ru');
    expect(told()).not.toMatch(/Последний/u);
  });

  test('the earliest day that was typed decides, and the steps say how', async () => {
    await details('ru', '12.10.2026', '31.08.2026');
    expect(told()).toMatch(/Последний день, чтобы подать претензию: до 1 марта 2027 г\. включительно \(п\. 5 ст\. 55/u);
    const steps = within(screen.getByText('Как посчитан срок').closest('details') ?? document.body).getAllByRole(
      'listitem',
    );
    expect(steps.map(({ textContent }) => textContent.replace(/\s+/gu, ' '))).toEqual([
      expect.stringMatching(/^31 августа 2026 г\. не считают/u),
      expect.stringMatching(/^6 месяцев/u),
      expect.stringMatching(/нет числа 31/u),
      expect.stringMatching(/^28 февраля 2027 г\. \(выходной\).*1 марта 2027 г\./u),
    ]);
  });

  test('in Belarus it is the last day for the court, preliminary where the year has no decree', async () => {
    await details('by', '12.10.2025');
    expect(told()).toMatch(/до 12 октября 2028 г\. включительно \(ст\. 197 ГК/u);
    expect(told()).toMatch(/2028 год ещё не утверждены/u);
  });

  test('who is late is told that the claim may be filed all the same', async () => {
    await details('ru', '12.10.2024');
    expect(told()).toMatch(/Подать можно и сейчас/u);
  });
});
