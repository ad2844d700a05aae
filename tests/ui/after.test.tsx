import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { afterAddress } from '#ui/routes.ts';
import { heading, said, showApp } from '../support/app-screen.tsx';
import { draftOfCase } from '../support/letter-cases.ts';

const DRAFT = draftOfCase('ru/paid-subscription');

/** «Моё дело» of a case, on 23 November 2026. */
async function showAfter(log: object = {}) {
  // The page loads on demand; a test does not wait for the disk.
  await import('#ui/after/AfterPage.tsx');
  const app = await showApp();
  const id = await app.given({ ...DRAFT, log });
  await app.draw();
  await app.goTo(afterAddress(id));
  return { ...app, id };
}

const filed = (date: string, more: object = {}) => ({
  id: 'f',
  kind: 'filed' as const,
  date,
  way: 'shop' as const,
  terms: ['claim-answer', 'extra-refund'],
  ...more,
});

describe('«Моё дело»', () => {
  test('begins with how the claim was handed in, and one tap and the number make the deadline', async () => {
    const { user, draft } = await showAfter();
    await heading('Претензия ещё не подана');
    await user.click(screen.getByRole('button', { name: said('В салоне') }));
    await user.type(await screen.findByLabelText('Входящий номер'), '1184');
    await user.click(screen.getByRole('button', { name: 'Готово' }));
    await heading('Ждём ответа до 23 декабря 2026 г.');
    expect(draft().log.events).toMatchObject([{ kind: 'filed', way: 'shop', number: '1184', date: '23.11.2026' }]);
    const how = screen.getByRole('region', { name: 'Как посчитан срок' });
    expect(how.textContent).toMatch(said('п. 7 ст. 55'));
    const lived = screen.getByRole('region', { name: said('Что было и что будет') });
    within(lived).getByRole('heading', { name: said('Претензия: принята в салоне') });
    expect(lived.textContent).toMatch(said('26 ноября 2026 г.'));
  });

  test('without a number says that the day is preliminary, and asks for the day of registration', async () => {
    const { user } = await showAfter({ events: [filed('20.11.2026')] });
    await heading('Ждём ответа до 23 декабря 2026 г.');
    expect(screen.getAllByText(said('предварительно')).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Записать день регистрации' }));
    await user.type(await screen.findByLabelText('День регистрации'), '20.11.2026');
    await user.click(screen.getByRole('button', { name: 'Готово' }));
    // Sunday 20 December moves to Monday.
    await heading('Ждём ответа до 21 декабря 2026 г.');
  });

  test('an answer before the letter says what to check, and the entry stays open', async () => {
    const { user, draft } = await showAfter({ events: [filed('20.11.2026', { number: '1' })] });
    await user.click(await screen.findByRole('button', { name: 'Отказ' }));
    await user.type(await screen.findByLabelText('День ответа'), '19.11.2026');
    await user.click(screen.getByRole('button', { name: 'Готово' }));
    await screen.findByText(said('раньше дня, когда письмо подали'));
    expect(draft().log.events).toHaveLength(2);
    await user.clear(screen.getByLabelText('День ответа'));
    await user.type(screen.getByLabelText('День ответа'), '21.11.2026');
    await user.click(screen.getByRole('button', { name: 'Готово' }));
    await heading('Оператор отказал');
  });

  test('an entry can be taken back', async () => {
    const { user, draft } = await showAfter({ events: [filed('20.11.2026', { number: '1' })] });
    await user.click(await screen.findByRole('button', { name: /^Изменить\s*:\s*Претензия/u }));
    await user.click(screen.getByRole('button', { name: 'Удалить запись' }));
    await heading('Претензия ещё не подана');
    expect(draft().log.events).toEqual([]);
  });

  test('an entry that was left without its day can be finished later', async () => {
    const { user } = await showAfter({ events: [filed('')] });
    await heading('Претензия ещё не подана');
    await user.click(await screen.findByRole('button', { name: /^Изменить\s*:\s*Запись\sо\sподаче/u }));
    await screen.findByLabelText('День подачи');
  });
});

test('the list begins with the case in which something must be done, and says where each stands', async () => {
  await import('#ui/cases/CasesPage.tsx');
  const app = await showApp();
  await app.given({ ...DRAFT, log: { events: [filed('21.10.2026', { number: '1' })] } }, 'Молчат');
  await app.given({ ...DRAFT, log: { events: [filed('20.11.2026', { number: '2' })] } }, 'Ждём');
  await app.given(DRAFT, 'Пишем');
  await app.draw();
  await app.goTo('#/cases');
  await screen.findByText(said('Срок ответа истёк 20 ноября 2026 г.'));
  await screen.findByText(said('Ждём ответа до 21 декабря 2026 г.'));
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(names.slice(0, 3)).toEqual(['Молчат', 'Ждём', 'Пишем']);
});
