import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { afterAddress, laterAddress } from '#ui/routes.ts';
import { heading, said, showApp } from '../support/app-screen.tsx';
import { toldDraft } from '../support/later-cases.ts';
import { draftOfCase } from '../support/letter-cases.ts';

const STORY = draftOfCase('ru/paid-subscription');
const filed = {
  id: 'f',
  kind: 'filed',
  date: '16.10.2026',
  way: 'shop',
  number: '1184',
  terms: ['claim-answer'],
} as const;

/** A case of the story on 23 November 2026, at a place of it. */
async function showCase(log: object, place: (id: string) => string = afterAddress) {
  // The pages load on demand; a test does not wait for the disk.
  await Promise.all([import('#ui/after/AfterPage.tsx'), import('#ui/after/letter/LaterPage.tsx')]);
  const app = await showApp();
  const id = await app.given({ ...STORY, log });
  await app.draw();
  await app.goTo(place(id));
  return { ...app, id };
}

const letters = async () => within(await screen.findByRole('region', { name: said('Следующие письма') }));

describe('next letters', () => {
  test('before the claim is handed in each says what to do first', async () => {
    await showCase({});
    const region = await letters();
    expect(region.getAllByText(said('Сначала подайте претензию')).length).toBeGreaterThan(0);
  });

  test('while the answer is due they say from which day', async () => {
    await showCase({ events: [{ ...filed, date: '16.11.2026' }] });
    const region = await letters();
    // Registered on 16 November: 16 December is the last day.
    expect(region.getAllByText(said('17 декабря 2026 г., если ответа не будет')).length).toBeGreaterThan(0);
  });

  test('after silence one tap leads to the repeated claim, which lacks nothing', async () => {
    const { user } = await showCase({ events: [filed] });
    await heading('Срок ответа истёк');
    await user.click((await letters()).getByRole('link', { name: said('Составить: Повторная претензия') }));
    await heading('Повторная претензия');
    expect(screen.queryByText(said('В претензии не всё заполнено'))).toBeNull();
    expect(screen.getByRole('button', { name: said('Скачать') }).getAttribute('aria-disabled')).not.toBe('true');
  });

  test('what is typed for a letter is kept and stands in it', async () => {
    const { user, draft } = await showCase(
      { events: [filed, { id: 'a', kind: 'answered', outcome: 'refused', date: '20.11.2026' }] },
      (id) => laterAddress(id, 'repeated-claim'),
    );
    await heading('Повторная претензия');
    await user.type(await screen.findByLabelText(said('Почему вы не согласны')), 'Записи о согласии нет.');
    await user.tab();
    expect(draft().later['repeated-claim']).toMatchObject({ disagreement: 'Записи о согласии нет.' });
  });

  test('the note that it was sent begins its own term', async () => {
    const { user, draft } = await showCase({ events: [filed] }, (id) => laterAddress(id, 'complaint-rospotrebnadzor'));
    await heading('Жалоба в Роспотребнадзор');
    const sent = within(screen.getByRole('region', { name: said('Отправили? Запишите') }));
    await user.click(sent.getByRole('button', { name: 'Почтой' }));
    await heading('Письмо в пути');
    expect(draft().log.events.at(-1)).toMatchObject({
      kind: 'filed',
      letter: 'complaint-rospotrebnadzor',
      way: 'post',
      date: '23.11.2026',
      terms: ['authority-registration', 'authority-answer'],
    });
    screen.getByRole('heading', { name: said('Жалоба в Роспотребнадзор: отправлена почтой') });
  });

  test('a claim that is not finished is finished first', async () => {
    await Promise.all([import('#ui/after/letter/LaterPage.tsx')]);
    const app = await showApp();
    const told = toldDraft(STORY, 'silent');
    const id = await app.given({ ...told, claimant: { ...told.claimant, surname: '' } });
    await app.draw();
    await app.goTo(laterAddress(id, 'repeated-claim'));
    await screen.findByText(said('В претензии не всё заполнено'));
    screen.getByRole('link', { name: said('Открыть претензию') });
  });

  test('a letter that the case does not have leads back', async () => {
    await showCase({ events: [filed] }, (id) => laterAddress(id, 'no-such'));
    await heading('Такого письма для этого дела нет.');
    screen.getByRole('link', { name: said('Назад в «Моё дело»') });
  });
});
