import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Draft, DraftInput } from '#core/case/draft.ts';
import { said, showApp } from '#tests/support/app-screen.tsx';
import { draftOfCase } from '#tests/support/letter-cases.ts';
import { packOf } from '#tests/support/packs.ts';

const plain = (text: string | null | undefined) => (text ?? '').replace(/\u00a0/gu, ' ');

async function showFiling(draft: DraftInput | Draft, language = 'ru') {
  // The page loads on demand; a test does not wait for the disk.
  await import('#ui/filing/FilingPage.tsx');
  const app = await showApp({ language });
  const id = await app.given(draft);
  await app.draw();
  await app.goTo(`#/case/${id}/filing`);
  await screen.findByRole('heading', { level: 1, name: 'Куда подать' }, { timeout: 10_000 });
  return { ...app, id };
}

const story = (name: string, operator: Partial<Draft['operator']> = {}): Draft => {
  const draft = draftOfCase(name);
  return { ...draft, operator: { ...draft.operator, ...operator } };
};
const choose = async ({ user }: Awaited<ReturnType<typeof showFiling>>, way: string) =>
  user.click(await screen.findByRole('radio', { name: way }));
const numbers = () =>
  screen.queryAllByRole('link', { hidden: true }).filter((link) => link.getAttribute('href')?.startsWith('tel:'));

describe('where to file', () => {
  test('each line can be ticked; the norm behind it leads to the register', async () => {
    const app = await showFiling(story('ru/paid-subscription'));
    const box = await screen.findByRole('checkbox', { name: said('Проверьте отметку на своём экземпляре') });
    await app.user.click(box);
    expect(box).toHaveProperty('checked', true);
    const norm = screen.getByRole('link', { name: said('п. 2 ст. 55 Закона о связи, в списке норм') });
    expect(norm).toHaveProperty('hash', '#/norms/ru');
  });

  test('the words are those of the country: in Belarus a service centre, the book of remarks, and no refusal', async () => {
    await showFiling(story('by/paid-subscription.be'));
    await screen.findByRole('radio', { name: said('В центре обслуживания') });
    const list = plain(screen.getByRole('region', { name: said('В центре обслуживания') }).textContent);
    expect(list).toContain('Не принимают? Отказать нельзя');
    expect(list).toContain('книгу замечаний и предложений');
    expect(list).toContain('п. 1 арт. 13');
  });

  test('only a firm is shown the desk for firms and their numbers', async () => {
    await showFiling(story('ru/paid-subscription', { operator: 'mts' }));
    await screen.findByRole('radio', { name: 'Почтой' });
    expect(screen.queryByRole('radio', { name: 'Для организаций' })).toBeNull();
    expect(numbers().map((link) => link.textContent)).not.toContain('0990');
  });

  test('a firm has its own desk and numbers', async () => {
    const app = await showFiling(story('ru/firm-wrong-charge', { operator: 'mts' }));
    await choose(app, 'Для организаций');
    expect(numbers().map((link) => link.textContent)).toContain('0990');
    await screen.findByRole('checkbox', { name: said('До суда претензия обязательна') });
  });

  test('e-mail is told for what it is, to operators and to state bodies', async () => {
    const app = await showFiling(story('ru/paid-subscription'));
    await choose(app, 'По электронной почте');
    const way = plain(screen.getByRole('region', { name: said('По электронной почте') }).textContent);
    expect(way).toContain('только если адрес для претензий назвал сам оператор');
    expect(way).toContain('С 30 марта 2025 г.');
    expect(way).not.toMatch(/@(?:mts|rt)\./u);
  });

  test('what a form asks is copied field by field, the text in parts that it takes', async () => {
    const app = await showFiling(story('ru/paid-subscription'));
    await choose(app, 'На сайте');
    const form = screen.getByRole('region', { name: said('Что вставить в форму') });
    expect(within(form).getByRole('textbox', { name: 'Текст письма' })).toBeTruthy();
    await app.user.type(within(form).getByRole('textbox', { name: said('Сколько знаков принимает форма') }), '1000');
    const first = await within(form).findByRole('textbox', { name: said('Часть 1 из') });
    expect((first as HTMLTextAreaElement).value).toMatch(/^Часть 1 из \d+\n/u);
    expect((first as HTMLTextAreaElement).value.length).toBeLessThanOrEqual(1000);
    await app.user.click(within(form).getByRole('button', { name: said('Скопировать: Кто пишет') }));
    expect(await within(form).findByText('Скопировано')).toBeTruthy();
  });

  test('a letter that is not finished is filed by nobody: the page says what is missing, and the list is there', async () => {
    const app = await showFiling({
      operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
    });
    expect(await screen.findByText(said('Письмо ещё не готово'))).toBeTruthy();
    await choose(app, 'На сайте');
    expect(screen.queryByRole('region', { name: said('Что вставить в форму') })).toBeNull();
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(3);
  });

  test('an operator that is not in the list has only what the person typed', async () => {
    const draft = story('ru/paid-subscription', {
      operator: 'other',
      otherName: 'ООО «Пример Телеком»',
      address: null,
    });
    const app = await showFiling(draft);
    await choose(app, 'На сайте');
    expect(screen.getByText(said('Проверенного адреса формы'))).toBeTruthy();
    expect(numbers()).toEqual([]);
    expect(screen.getByText(said('Этого оператора в списке нет'))).toBeTruthy();
    expect(screen.getAllByText(/ООО «Пример Телеком»/u).length).toBeGreaterThan(0);
  });
});

describe.each(['ru', 'by'])('the operators of %s', (country) => {
  const pack = packOf(country);
  const base = country === 'ru' ? 'ru/firm-wrong-charge' : 'by/paid-subscription.be';

  test.each(pack.operators.map(({ id }) => id))(
    '%s shows every number that is known with its source and day, or says that none is',
    async (operator) => {
      await showFiling(story(base, { operator, claimantKind: 'firm' }));
      await screen.findAllByRole('radio');
      const known = [pack.operators, pack.after.contacts.operators].flatMap((list) =>
        list.filter(({ id }) => id === operator).flatMap(({ hotlines = [] }) => hotlines.map(({ number }) => number)),
      );
      expect(numbers().map((link) => link.textContent)).toEqual(known);
      const call = plain(screen.getByText('До письма: позвонить оператору').closest('details')?.textContent);
      if (known.length > 0) expect(call).toMatch(/Источник: .*22 ноября 2026 г\./u);
      else expect(call).toContain('Проверенного номера этого оператора здесь нет');
    },
  );
});
