import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { goOn, heading, said, showApp } from '#tests/support/app-screen.tsx';

async function atOperator() {
  const app = await showApp();
  const id = await app.given({ operator: { country: 'ru' } });
  await app.goTo(`#/case/${id}/operator`);
  await app.draw();
  await heading('Кому и о чём письмо');
  return { ...app, id };
}

const operatorField = () => screen.getByRole('combobox', { name: 'Оператор' });

test('the keyboard alone leads through the first screen', async () => {
  const { user, draft } = await atOperator();
  operatorField().focus();
  await user.keyboard('мега{Enter}');
  expect(draft().operator.operator).toBe('megafon');
  screen.getByRole('radio', { name: 'Мобильная связь' }).focus();
  await user.keyboard(' ');
  screen.getByRole('radio', { name: 'Для себя' }).focus();
  await user.keyboard(' {Enter}');
  await heading('Что случилось?');
});

test('going on too early says what to mend, and each line leads into its field', async () => {
  const { user } = await atOperator();
  await user.click(goOn());
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveProperty('tabIndex', -1);
  expect(document.activeElement).toBe(summary);
  within(summary).getByRole('heading', { name: 'Исправьте 3 места' });
  await user.click(within(summary).getByRole('button', { name: said('Выберите, о какой услуге речь') }));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Мобильная связь' }));
});

test('a wrong field is marked and describes itself with what to do', async () => {
  const { user } = await atOperator();
  await user.click(goOn());
  const field = operatorField();
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toMatch(said('Нет в списке? Выберите «Другой оператор»'));
});

test('a registered address stands there with its source and day, and comes back after it was changed', async () => {
  const { user, draft } = await atOperator();
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /МТС/ }));
  const address = screen.getByRole('textbox', { name: 'Адрес оператора' });
  const registered = draft().operator.address;
  expect(address).toHaveProperty('value', registered);
  screen.getByText(/Адрес взят отсюда: .+ \(на 22 ноября 2026/);
  await user.clear(address);
  await user.type(address, 'Киров');
  await user.click(screen.getByRole('button', { name: 'Вернуть адрес из списка' }));
  expect(draft().operator.address).toBe(registered);
});

test('another operator brings its own address, but never over one that was typed', async () => {
  const { user, draft } = await atOperator();
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /МТС/ }));
  const first = draft().operator.address;
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /билайн/ }));
  expect(draft().operator.address).not.toBe(first);
  const address = screen.getByRole('textbox', { name: 'Адрес оператора' });
  await user.clear(address);
  await user.type(address, 'Киров, ул. Моя, д. 1');
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /МТС/ }));
  expect(draft().operator.address).toBe('Киров, ул. Моя, д. 1');
});

test('what was typed returns when «Не знаю» is unticked', async () => {
  const { user, draft } = await atOperator();
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /Другой оператор/ }));
  await user.type(screen.getByRole('textbox', { name: 'Адрес оператора' }), 'Киров');
  await user.click(screen.getByRole('checkbox', { name: 'Не знаю' }));
  expect(draft().operator.address).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Не знаю' }));
  expect(draft().operator.address).toBe('Киров');
  expect(screen.getByRole('textbox', { name: 'Адрес оператора' })).toHaveProperty('value', 'Киров');
});

test('an operator that is in no list is taken by the name that was typed', async () => {
  const { user, draft } = await atOperator();
  await user.click(operatorField());
  await user.keyboard('Ёлка Связь{Enter}');
  expect(draft().operator).toMatchObject({ operator: 'other', otherName: 'Ёлка Связь' });
});

test('back and forth loses nothing', async () => {
  const { user, draft } = await atOperator();
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /Другой оператор/ }));
  await user.type(screen.getByRole('textbox', { name: 'Полное название оператора' }), 'ООО «Пример»');
  await user.click(screen.getByRole('radio', { name: 'Телевидение' }));
  await user.click(screen.getByRole('radio', { name: said('Я представитель') }));
  const before = draft();
  await user.click(goOn());
  await heading('Что случилось?');
  await user.click(screen.getByRole('link', { name: 'Назад' }));
  await heading('Кому и о чём письмо');
  expect(screen.getByRole('textbox', { name: 'Полное название оператора' })).toHaveProperty('value', 'ООО «Пример»');
  expect(screen.getByRole('radio', { name: 'Телевидение' })).toHaveProperty('checked', true);
  expect(draft()).toEqual(before);
});

test('another language of the interface loses nothing that was typed', async () => {
  const { user, draft } = await atOperator();
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /Другой оператор/ }));
  await user.type(screen.getByRole('textbox', { name: 'Полное название оператора' }), 'ООО «Пример»');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Язык' }), 'en');
  await heading('Who the letter is for');
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getByRole('textbox', { name: 'The operator’s full name' })).toHaveProperty('value', 'ООО «Пример»');
  expect(draft().operator.otherName).toBe('ООО «Пример»');
});

test('another country brings its own operators, languages and words, and leaves none of its own behind', async () => {
  const { user, draft } = await atOperator();
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /билайн/ }));
  const country = screen.getByRole('combobox', { name: 'Страна' });
  await user.selectOptions(country, 'by');
  await screen.findByText('Начните писать название, например МТС.');
  expect(draft().operator).toMatchObject({ country: 'by', operator: '', address: '' });
  await user.click(screen.getByRole('radio', { name: 'По-белорусски' }));
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /life/ }));
  expect(draft().operator).toMatchObject({ operator: 'life', letterLanguage: 'be' });
  await user.selectOptions(country, 'ru');
  await screen.findByText('Начните писать название, например Мега.');
  expect(draft().operator).toMatchObject({ country: 'ru', operator: '', address: '', letterLanguage: '' });
});

test('an address that was typed stays when the country changes', async () => {
  const { user, draft } = await atOperator();
  await user.click(operatorField());
  await user.click(screen.getByRole('option', { name: /МТС/ }));
  const address = screen.getByRole('textbox', { name: 'Адрес оператора' });
  await user.clear(address);
  await user.type(address, 'Брест, ул. Моя, д. 1');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Страна' }), 'by');
  await screen.findByText('Начните писать название, например МТС.');
  expect(draft().operator.address).toBe('Брест, ул. Моя, д. 1');
});

test('while the pack of another country is on its way, no operator of the one before is offered with its address', async () => {
  const { user, draft, services } = await atOperator();
  const load = services.packs.load.bind(services.packs);
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  vi.spyOn(services.packs, 'load').mockImplementation(async (country, language) => {
    await arrived;
    return load(country, language);
  });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Страна' }), 'by');
  await waitFor(() => expect(draft().operator.country).toBe('by'));
  await user.click(operatorField());
  expect(screen.queryByRole('option', { name: /МТС/ })).toBeNull();
  arrive();
  await user.click(await screen.findByRole('option', { name: /МТС/ }));
  expect(draft().operator.address).toMatch(/Минск/u);
});
