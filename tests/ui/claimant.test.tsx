import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DraftInput } from '#core/case/draft.ts';
import { showStep } from '#tests/support/case-screen.tsx';
import { packRu } from '#tests/support/packs.ts';
import { ClaimantStep } from '#ui/wizard/steps/ClaimantStep.tsx';

const ANNA = { surname: 'Шевченко', given: 'Анна', patronymic: 'Павловна' };
const show = (claimant: DraftInput['claimant'] = {}, more: DraftInput = {}) =>
  showStep(
    <ClaimantStep />,
    {
      operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
      ground: { grounds: ['paid-subscription'] },
      claimant,
      ...more,
    },
    packRu(),
  );

describe('the claimant', () => {
  test('the name is shown as it will stand after «от» and can be corrected', async () => {
    const { user, draft } = await show();
    await user.type(screen.getByLabelText('Фамилия'), 'Шевченко');
    await user.type(screen.getByLabelText('Имя'), 'Анна');
    await user.type(screen.getByLabelText('Отчество'), 'Павловна');
    expect(screen.getByText('Шевченко Анны Павловны')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Исправить падеж' }));
    await user.type(screen.getByLabelText('Имя после «от»'), 'Шевченки Анны Павловны');
    expect(screen.getByText('Шевченки Анны Павловны')).toBeTruthy();
    expect(draft().claimant.genitive).toBe('Шевченки Анны Павловны');
  });

  test('a gender that the patronymic tells is shown for correction, else it is asked', async () => {
    const { user, draft } = await show(ANNA);
    expect(screen.getByText(/в\sженском роде/u)).toBeTruthy();
    expect(screen.queryByRole('group', { name: /Как писать о\sсебе/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Изменить род' }));
    await user.click(within(screen.getByRole('group', { name: /Как писать о\sсебе/u })).getByLabelText(/мужском/u));
    expect(draft().claimant.gender).toBe('male');
  });

  test('without a patronymic the gender is asked, and going on leads to it', async () => {
    const { user } = await show({ surname: 'Ким', given: 'Саша' });
    await user.click(screen.getByRole('checkbox', { name: 'Нет отчества' }));
    expect(screen.queryByLabelText('Отчество')).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Далее: / }));
    expect((await screen.findByRole('alert')).textContent).toContain('Выберите род');
  });

  test('the browser may fill in the own name and address, not the number in dispute', async () => {
    await show();
    expect(screen.getByLabelText('Фамилия').getAttribute('autocomplete')).toBe('family-name');
    expect(screen.getByLabelText('Адрес для ответа').getAttribute('autocomplete')).toBe('street-address');
    expect(screen.getByLabelText(/^Номер, о/u).getAttribute('autocomplete')).toBe('off');
  });

  test('the passport is asked only where a ground needs it', async () => {
    await show({}, { ground: { grounds: ['unconcluded-contract'] } });
    expect(screen.getByLabelText('Паспорт')).toBeTruthy();
  });

  test('a representative has a block of their own, and then only their name is filled in by the browser', async () => {
    await show({}, { operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'representative' } });
    const block = within(screen.getByRole('group', { name: /представитель/u }));
    expect(block.getByLabelText('Дата доверенности')).toBeTruthy();
    expect(block.getByLabelText('Фамилия').getAttribute('autocomplete')).toBe('family-name');
    const claimant = within(screen.getByRole('group', { name: 'Чьи права нарушены' }));
    expect(claimant.getByLabelText('Фамилия').getAttribute('autocomplete')).toBe('off');
  });

  test('the letter is dated today, on another day, or by hand', async () => {
    const { user, draft } = await show();
    expect(screen.getByRole('radio', { name: /23 ноября 2026.*сегодня/u })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'Впишу от руки' }));
    expect(draft().claimant.letterDate).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Другая' }));
    await user.type(screen.getByLabelText('Какая дата'), '20.11.2026');
    expect(draft().claimant.letterDate).toBe('20.11.2026');
  });
});
