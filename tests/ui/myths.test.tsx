import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import en from '#locales/myths/en.json';
import ru from '#locales/myths/ru.json';
import { heading, showApp } from '#tests/support/app-screen.tsx';
import { COUNTRIES, packOf } from '#tests/support/packs.ts';
import { BELIEFS, type Belief, hasBeliefs } from '#ui/myths/beliefs.ts';

const beliefsOf = (country: string): readonly Belief[] => (hasBeliefs(country) ? BELIEFS[country] : []);
type Said = Readonly<Record<string, Readonly<Record<string, string>>>>;
const wordsOf = ({ ru: ofRu, by: ofBy }: typeof ru.myths, country: string): Said =>
  new Map<string, Said>([
    ['ru', ofRu],
    ['by', ofBy],
  ]).get(country) ?? {};

async function showMyths(country: string, language = 'ru') {
  // The page loads on demand; a test does not wait for the disk.
  await import('#ui/myths/MythsPage.tsx');
  const app = await showApp({ address: `#/myths/${country}`, language });
  await app.draw();
  return app;
}

describe.each(COUNTRIES)('what is not so in %s', (country) => {
  const { register } = packOf(country);

  test('rests on norms of the country’s register, or names its source', () => {
    expect(beliefsOf(country).length).toBeGreaterThan(9);
    for (const { id, norms } of beliefsOf(country)) {
      for (const norm of norms) {
        const found = register.norms.find((one) => one.id === norm);
        expect.soft(found?.confidence, `${id}: ${norm}`).toMatch(/^(?:high|medium)$/u);
      }
      if (norms.length === 0) expect.soft(wordsOf(ru.myths, country)[id]?.['source'], id).toBeTruthy();
    }
  });

  test('has the words of each belief in both languages, and no others', () => {
    const ids = beliefsOf(country).map(({ id }) => id);
    for (const words of [ru.myths, en.myths]) {
      expect(Object.keys(wordsOf(words, country)).sort()).toEqual([...ids].sort());
      for (const said of Object.values(wordsOf(words, country))) expect(said['belief'] && said['truth']).toBeTruthy();
    }
  });

  test('is shown with what is true and the way to the norm', async () => {
    await showMyths(country);
    const regions = await screen.findAllByRole('region', {}, { timeout: 10_000 });
    expect(regions).toHaveLength(beliefsOf(country).length);
    const links = within(regions[0]!).getAllByRole('link');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.textContent).not.toBe('');
    expect(links[0]).toHaveProperty('hash', `#/norms/${country}`);
  });
});

test('a country that the app does not know has no such page', async () => {
  await showMyths('atlantis');
  await heading('Такой страницы нет');
});

test('the start page leads there', async () => {
  const { draw } = await showApp();
  await draw();
  expect(await screen.findByRole('link', { name: /Чего не бывает: Россия/u })).toHaveProperty('hash', '#/myths/ru');
});
