import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DraftInput } from '#core/case/draft.ts';
import { showStep } from '#tests/support/case-screen.tsx';
import { packRu } from '#tests/support/packs.ts';
import { ClaimantStep } from '#ui/wizard/steps/ClaimantStep.tsx';

const show = (claimantKind: NonNullable<DraftInput['operator']>['claimantKind'], rest: DraftInput = {}) =>
  showStep(
    <ClaimantStep />,
    {
      operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind },
      ground: { grounds: ['wrong-charge'] },
      ...rest,
    },
    packRu(),
  );
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('whoever writes is asked what their letter needs', () => {
  test('a firm: its names as grammar makes them, its numbers, who signs and by what right', async () => {
    const { user } = await show('firm');
    await user.type(field('Полное название'), 'общество с ограниченной ответственностью «Ромашка»');
    expect(field('Краткое название').placeholder).toBe('ООО «Ромашка»');
    expect(field('Название после «от»').placeholder).toBe('общества с ограниченной ответственностью «Ромашка»');
    for (const number of ['ИНН', 'КПП', 'ОГРН']) expect(field(number)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'По доверенности' }));
    expect(field('Номер доверенности')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Должность' })).toBeNull();
  });

  test('a number whose check figure does not agree says what to do', async () => {
    const { user } = await show('trader', { claimant: { surname: 'Орлова', given: 'Инна', noPatronymic: true } });
    await user.type(field('ИНН'), '770000000001');
    await user.click(screen.getByRole('button', { name: 'Далее: проверка и печать' }));
    expect(screen.getAllByText(/контрольная не сходится/u).length).toBeGreaterThan(0);
    expect(field('ИНН').value).toBe('770000000001');
  });

  test('several: each further one has a name of their own, and can be taken out again', async () => {
    const { user } = await show('several');
    await user.click(screen.getByRole('button', { name: 'Добавить заявителя' }));
    const second = within(screen.getByRole('group', { name: 'Заявитель 2' }));
    await user.type(second.getByRole('textbox', { name: 'Фамилия' }), 'Белова');
    await user.click(second.getByRole('button', { name: 'Убрать заявителя 2' }));
    expect(screen.queryByRole('group', { name: 'Заявитель 2' })).toBeNull();
  });

  test('a parent: the child’s name and age, and who they are to the child', async () => {
    await show('parent');
    expect(screen.getByRole('group', { name: 'О ребёнке' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'От 14 до 18' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Опекун или попечитель' })).toBeTruthy();
    expect(screen.queryByText('Дата доверенности')).toBeNull();
  });
});
