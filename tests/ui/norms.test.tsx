import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { NormRecord } from '#core/jurisdiction/pack.ts';
import { linesOf } from '#core/letter/blanks.ts';
import type { Run } from '#core/letter/document.ts';
import { day } from '#core/plain-date.ts';
import { heading, said, showApp } from '#tests/support/app-screen.tsx';
import { CORPUS, letterOf } from '#tests/support/letter-cases.ts';
import { COUNTRIES, packOf } from '#tests/support/packs.ts';

const plain = (text: string | null | undefined) => (text ?? '').replace(/\u00a0/gu, ' ');

async function showNorms(country = 'ru', language = 'ru') {
  const app = await showApp({ address: `#/norms/${country}`, language });
  await app.draw();
  return app;
}

/** The norms as the page shows them: «act | place | gist and what is known of it». */
const shown = (): readonly string[] =>
  screen.getAllByRole('region').flatMap((act) => {
    const title = plain(within(act).getByRole('heading', { level: 2 }).textContent);
    const items = [...act.querySelectorAll('details > ul > li')];
    return items.map(
      (item) => `${title} | ${plain(item.querySelector('h3')?.textContent)} | ${plain(item.textContent)}`,
    );
  });

describe('the page of norms', () => {
  test('an act is named in full, with the way to its text; its norms say their time, their day, their check and how sure they are', async () => {
    const { user } = await showNorms();
    await heading('Нормы: Россия');
    const act = screen.getByRole('region', { name: said('Федеральный закон от 07.07.2003 № 126-ФЗ «О связи»') });
    const link = within(act).getByRole('link', { name: /pravo\.gov\.ru/u });
    expect(link).toMatchObject({ href: 'http://pravo.gov.ru/', rel: 'noopener noreferrer' });
    await user.click(within(act).getByText(/^Показать \d+ норм/u));
    const norm = plain(
      within(act)
        .getByRole('heading', { name: said('п. 7 ст. 55') })
        .closest('li')?.textContent,
    );
    expect(norm).toContain('отвечают в течение 30 дней');
    expect(norm).toMatch(/Первый день не установлен, известна по состоянию на .*2020 г\./u);
    expect(norm).toContain('Важно, действует ли она в день письма');
    expect(norm).toContain('Надёжно');
    expect(norm).toMatch(/Проверено 22 ноября 2026 г\., перечитать до 22 ноября 2027 г\./u);
    expect(norm).toContain('Прочитано: Полный текст');
  });

  test('a norm that ended tells what is cited in its stead; what is not sure tells why', async () => {
    await showNorms();
    await heading('Нормы: Россия');
    const ended = shown().find((norm) => norm.includes('| подп. «б» п. 26 |'));
    expect(ended).toContain('в силе по 31 августа 2024 г.');
    expect(ended).toContain('Для более поздних дней вместо неё: Правила № 59');
    const current = shown().filter((norm) =>
      norm.startsWith('Правила оказания услуг телефонной связи, утверждённые Правительством'),
    );
    expect(current.join()).toContain('Номер и первый день действующих правил не прочитаны');
    expect(
      shown()
        .filter((norm) => norm.includes('№ 1994 |'))
        .join(),
    ).toContain('Письмо её не назовёт');
  });

  test('it speaks the language of the interface, and names acts as letters do', async () => {
    await showNorms('ru', 'en');
    await heading('Legal provisions: Russia');
    const title = screen.getByRole('heading', { name: 'Гражданский кодекс Российской Федерации' });
    expect(title.lang).toBe('ru');
    expect(shown().join('\n')).toContain('In force since 1 September 2025');
  });

  test('a country that the app does not know has none', async () => {
    await showNorms('atlantis');
    await heading('Такой страницы нет');
  });

  test('the start page leads there', async () => {
    const { draw } = await showApp();
    await draw();
    expect(await screen.findByRole('link', { name: 'Нормы: Россия' })).toHaveProperty('hash', '#/norms/ru');
  });
});

describe.each(COUNTRIES)('the letters of %s', (country) => {
  const pack = packOf(country);
  const letters = CORPUS.filter(({ name }) => name.startsWith(`${country}/`));

  beforeEach(async () => {
    await showNorms(country);
    await screen.findAllByRole('region');
  });

  const actOf = (norm: NormRecord) => pack.register.acts.find(({ id }) => id === norm.act);

  /** What a citation says besides the acts' names in any form and the places of the norms it cites. */
  function unaccounted({ text, norms: ids = [] }: Run, language: string): readonly string[] {
    const norms = pack.register.norms.filter(({ id }) => ids.includes(id));
    const names = norms
      .map(actOf)
      .flatMap((act) => (act ? [act.full, act.title, act.hereafter, act.short, act.name] : []))
      .flatMap((words) => words?.[language] ?? [])
      .sort((one, other) => other.length - one.length);
    const rest = names.reduce((left, name) => left.replaceAll(name, ' '), plain(text));
    const words = (phrase: string) => phrase.split(/[\s,;]+/u).filter(Boolean);
    const ofPlaces = norms.flatMap(({ place }) => words(place?.[language] ?? ''));
    return words(rest).filter((word) => !ofPlaces.includes(word));
  }

  test('cite nothing that is not on the page', () => {
    const onPage = shown();
    const language = pack.letterLanguages.includes('ru') ? 'ru' : (pack.letterLanguages[0] ?? '');
    for (const { name, draft } of letters) {
      const letter = letterOf(draft, day('2026-11-24'));
      const citations = letter.blocks
        .flatMap(linesOf)
        .flat()
        .filter(({ norms }) => norms !== undefined);
      for (const run of citations) {
        expect.soft(unaccounted(run, letter.language), `${name}: ${run.text}`).toEqual([]);
        for (const norm of pack.register.norms.filter(({ id }) => run.norms?.includes(id))) {
          const title = plain(actOf(norm)?.title[language]);
          const place = norm.place?.[language];
          const entry = onPage.filter((one) =>
            one.startsWith(`${title} | ${place === undefined ? '' : `${place} | `}`),
          );
          expect.soft(entry.join('\n'), `${name}: ${norm.id}`).toContain(norm.says['ru']);
        }
      }
    }
    expect(letters.length).toBeGreaterThan(0);
  });
});
