import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { goOn, heading, showApp } from '#tests/support/app-screen.tsx';

async function atGround(grounds: string[] = []) {
  const app = await showApp();
  const operator = { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' } as const;
  const id = await app.given({ operator, ground: { grounds } });
  await app.goTo(`#/case/${id}/ground`);
  await app.draw();
  await heading('Что случилось?');
  return app;
}

const card = (name: string) => screen.getByRole('checkbox', { name });
const CHARGED = 'Списали за услугу без моего спроса';
const DEBT = 'Требуют долг, которого нет';

test('the first ground ticked is the main one, a later one can be made it', async () => {
  const { user, draft } = await atGround();
  await user.click(card(CHARGED));
  await user.click(card('Счёт больше, чем должен быть'));
  expect(draft().ground.grounds).toEqual(['paid-subscription', 'wrong-charge']);
  await user.click(screen.getByRole('button', { name: /сделать главным: Счёт больше/ }));
  expect(draft().ground.grounds).toEqual(['wrong-charge', 'paid-subscription']);
});

test('a ground that contradicts the chosen one says so and is not ticked', async () => {
  const { user, draft } = await atGround();
  await user.click(card(CHARGED));
  await user.click(card(DEBT));
  expect(draft().ground.grounds).toEqual(['paid-subscription']);
  const debt = card(DEBT).closest('label')?.parentElement?.textContent ?? '';
  expect(debt.replaceAll('\u00A0', ' ')).toContain(`Не входит в одно письмо с «${CHARGED}»`);
  await user.click(card(CHARGED));
  await user.click(card(DEBT));
  expect(draft().ground.grounds).toEqual(['unconcluded-contract']);
});

test('a grievance that has no letter yet says what to bring and cannot be ticked', async () => {
  const { user, draft } = await atGround();
  expect(screen.queryByRole('checkbox', { name: /Абонент умер/ })).toBeNull();
  await user.click(screen.getByText('Абонент умер'));
  expect(screen.getByText(/свидетельство о смерти/)).toBeDefined();
  expect(draft().ground.grounds).toEqual([]);
});

test('a ground that this release does not know gives way to the first one ticked', async () => {
  const { user, draft } = await atGround(['gone-long-ago']);
  await user.click(goOn());
  expect((await screen.findByRole('alert')).textContent).toMatch(/прежней\sв\sэтом\sсписке\sнет.*сохранено/);
  await user.click(card(CHARGED));
  expect(draft().ground.grounds).toEqual(['paid-subscription']);
  await user.click(goOn());
  expect(location.hash).toMatch(/\/details$/);
});

test('without a ground one is asked for it, with one it goes on', async () => {
  const { user } = await atGround();
  await user.click(goOn());
  const summary = await screen.findByRole('alert');
  expect(document.activeElement).toBe(summary);
  await user.click(screen.getByRole('button', { name: /Отметьте, что случилось/ }));
  expect(document.activeElement).toBe(card(CHARGED));
  await user.keyboard(' {Enter}');
  expect(location.hash).toMatch(/\/details$/);
});
