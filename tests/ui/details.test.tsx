import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { DraftInput } from '#core/case/draft.ts';
import { rowNamed, showStep } from '#tests/support/case-screen.tsx';
import { packRu } from '#tests/support/packs.ts';
import { DetailsStep } from '#ui/wizard/steps/DetailsStep.tsx';

const charge = (date: string, sum: string) => ({ date, time: '09:14', what: 'Гороскоп Плюс', sum });
const SUBSCRIPTION: DraftInput = {
  operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
  ground: { grounds: ['paid-subscription'] },
};
const show = (details: DraftInput['details'] = {}, more: DraftInput = {}) =>
  showStep(<DetailsStep />, { ...SUBSCRIPTION, ...more, details }, packRu());
const rows = () => screen.getAllByRole('group', { name: /^Списание \d+$/u });
const pasteInto = (element: HTMLElement, text: string) =>
  fireEvent.paste(element, { clipboardData: { getData: () => text } });
const field = (row: string, label: string | RegExp) => within(rowNamed(row)).getByLabelText(label);

describe('charges', () => {
  test('a first empty row stands ready, more are added, and the total follows typing', async () => {
    const { user, draft } = await show();
    expect(rows()).toHaveLength(1);
    await user.type(field('Списание 1', 'Дата'), '12.10.2026');
    await user.type(field('Списание 1', /^Сумма/u), '60,00');
    await user.click(screen.getByRole('button', { name: 'Ещё строка' }));
    await user.type(field('Списание 2', 'Дата'), '13.10.2026');
    await user.type(field('Списание 2', /^Сумма/u), '60');
    expect(await screen.findByText(/^120,00/u)).toBeTruthy();
    expect(screen.getByText('Итого, 2 списания')).toBeTruthy();
    expect(draft().details.charges['paid-subscription']).toMatchObject([
      { date: '12.10.2026', sum: '60,00' },
      { date: '13.10.2026', sum: '60' },
    ]);
  });

  test('the total counts only sound rows and says so', async () => {
    await show({ charges: { 'paid-subscription': [charge('12.10.2026', '60'), charge('13.10.2026', 'шестьдесят')] } });
    expect(screen.getByText(/по\s1\sверной строке/u)).toBeTruthy();
    expect(screen.getByText(/^60,00/u)).toBeTruthy();
  });

  test('a table pasted into the first cell fills rows, says what it left aside and can be taken back', async () => {
    const { user, draft } = await show();
    pasteInto(field('Списание 1', 'Дата'), '12.10.2026\tГороскоп\t60,00\nзаметка\n13.10.2026\tГороскоп\t60,00');
    expect(rows()).toHaveLength(2);
    expect(screen.getByText(/Добавлены 2 строки/u)).toBeTruthy();
    expect(screen.getByText(/заметка/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Вернуть как было' }));
    expect(rows()).toHaveLength(1);
    expect(draft().details.charges['paid-subscription']).toMatchObject([{ date: '' }]);
  });

  test('one value pasted into a field stays a value', async () => {
    await show();
    expect(pasteInto(field('Списание 1', 'Дата'), '12.10.2026')).toBe(true);
    expect(rows()).toHaveLength(1);
  });

  test('copied rows can be put into a field of their own, what is no row gets an answer', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('button', { name: 'Вставить из таблицы или счёта' }));
    const area = screen.getByLabelText('Скопированные строки');
    expect(document.activeElement).toBe(area);
    fireEvent.change(area, { target: { value: 'ничего' } });
    await user.click(screen.getByRole('button', { name: 'Добавить строки' }));
    expect(screen.getByRole('alert').textContent).toContain('Скопируйте строки');
    fireEvent.change(area, { target: { value: '12.10.2026;Гороскоп;60,00\n13.10.2026;Гороскоп;60,00' } });
    await user.click(screen.getByRole('button', { name: 'Добавить строки' }));
    expect(rows()).toHaveLength(2);
  });

  test('a day that is not known leaves its field, and comes back as it was typed', async () => {
    const { user, draft } = await show({ charges: { 'paid-subscription': [charge('12.10.2026', '60')] } });
    await user.click(within(rowNamed('Списание 1')).getByRole('button', { name: 'Подробнее' }));
    const unknown = within(rowNamed('Списание 1')).getByRole('checkbox', { name: 'Дату не знаю' });
    await user.click(unknown);
    expect(draft().details.charges['paid-subscription']?.[0]?.date).toBeNull();
    await user.click(unknown);
    expect(draft().details.charges['paid-subscription']?.[0]?.date).toBe('12.10.2026');
  });

  test('a row is deleted by its number', async () => {
    const { user, draft } = await show({
      charges: { 'paid-subscription': [charge('12.10.2026', '60'), charge('13.10.2026', '70')] },
    });
    await user.click(screen.getByRole('button', { name: 'Удалить списание 1' }));
    expect(draft().details.charges['paid-subscription']).toMatchObject([{ date: '13.10.2026' }]);
  });

  test('rows that are not known are kept but not asked', async () => {
    const { user, draft } = await show({ charges: { 'paid-subscription': [charge('12.10.2026', '60')] } });
    await user.click(screen.getByRole('checkbox', { name: /^Точных дат/u }));
    expect(screen.queryByRole('group', { name: 'Списание 1' })).toBeNull();
    expect(draft().details.rowsUnknown).toEqual(['paid-subscription']);
    expect(draft().details.charges['paid-subscription']).toHaveLength(1);
  });

  test('going on with a wrong row leads to it: the summary takes the focus, its line the field', async () => {
    const { user } = await show({ charges: { 'paid-subscription': [charge('', '60')] } });
    await user.click(screen.getByRole('button', { name: /^Далее: / }));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    await user.click(within(summary).getByText(/^Укажите дату, например 13\.10\.2026/u));
    expect(document.activeElement).toBe(field('Списание 1', 'Дата'));
    expect(field('Списание 1', 'Дата').getAttribute('aria-invalid')).toBe('true');
    expect(within(rowNamed('Списание 1')).getByText('Укажите дату, например 13.10.2026')).toBeTruthy();
  });
});

describe('what else the details ask', () => {
  test('two grounds with rows have an editor each, with the name of the ground', async () => {
    await show({}, { ground: { grounds: ['paid-subscription', 'poor-quality'] } });
    expect(screen.getByText('Списали за услугу без моего спроса')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Перерыв 1' })).toBeTruthy();
  });

  test('an interruption that still lasts has no end to ask for', async () => {
    const { user, draft } = await show({}, { ground: { grounds: ['poor-quality'] } });
    const row = rowNamed('Перерыв 1');
    await user.type(within(row).getByLabelText('С какого дня'), '12.10.2026');
    await user.click(within(row).getByRole('checkbox', { name: 'Ещё длится' }));
    expect(within(row).queryByLabelText('По какой день')).toBeNull();
    expect(draft().details.interruptions['poor-quality']).toMatchObject([{ fromDate: '12.10.2026', lasting: true }]);
  });

  test('a question appears when the answer before it calls for it', async () => {
    const { user } = await show();
    expect(screen.queryByLabelText('Когда отключили?')).toBeNull();
    await user.click(within(screen.getByRole('group', { name: 'Услуга уже отключена?' })).getByLabelText('Отключена'));
    expect(await screen.findByLabelText('Когда отключили?')).toBeTruthy();
  });

  test('earlier contacts are asked only after a yes, and there may be several', async () => {
    const { user, draft } = await show();
    expect(screen.queryByLabelText('Номер обращения')).toBeNull();
    await user.click(within(screen.getByRole('group', { name: /Вы уже обращались/u })).getByLabelText('Да'));
    await user.selectOptions(screen.getByLabelText('Как обращались'), 'call');
    await user.type(screen.getByLabelText('Номер обращения'), '48-1207');
    await user.click(screen.getByRole('button', { name: 'Ещё обращение' }));
    expect(draft().details.contacts).toMatchObject([{ channel: 'call', ticket: '48-1207' }, { channel: '' }]);
  });

  test('a prompt leads into the story without losing a word of it', async () => {
    const { user, draft } = await show({ story: 'Узнала из детализации.' });
    await user.click(screen.getByRole('button', { name: 'Кто ещё пользовался телефоном?' }));
    const story = screen.getByLabelText('Расскажите своими словами');
    expect(document.activeElement).toBe(story);
    await user.keyboard('Никто.');
    expect(draft().details.story).toBe('Узнала из детализации.\nНикто.');
  });
});
