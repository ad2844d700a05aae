import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { failure, success } from '#core/result.ts';
import { heading, said, showApp } from '#tests/support/app-screen.tsx';
import { packOf } from '#tests/support/packs.ts';

const OPERATOR = { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' } as const;

test('one tap on the start page opens the first question of a new case', async () => {
  const { user, draw, draft } = await showApp();
  await draw();
  await heading('Претензия оператору связи');
  expect(screen.queryByRole('link', { name: /Мои дела/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Начать' }));
  await heading('Кому и о чём письмо');
  expect(draft().operator.country).toBe('ru');
});

test('a case without a step in its address opens at the first question that is not answered', async () => {
  const { given, goTo, draw } = await showApp();
  const id = await given({ operator: OPERATOR });
  await goTo(`#/case/${id}`);
  await draw();
  await heading('Что случилось?');
  expect(location.hash).toBe(`#/case/${id}/ground`);
});

test('another language in the middle of a case keeps the answers, and the country’s own names follow once they are loaded', async () => {
  const { user, given, goTo, draw, services } = await showApp();
  let arrive: () => void = () => undefined;
  const english = new Promise<void>((resolve) => (arrive = resolve));
  Object.assign(services.packs, {
    loadScreen: async (country: string, language: string) => {
      if (language === 'en') await english;
      return packOf(country).screen[language];
    },
  });
  const id = await given({ operator: OPERATOR, ground: { grounds: ['paid-subscription'] } });
  await goTo(`#/case/${id}/ground`);
  await draw();
  await heading('Что случилось?');
  const ground = (name: string) => screen.queryByRole('checkbox', { name: new RegExp(`^${name}`, 'u') });
  expect(ground('Списали за услугу без моего спроса')).toHaveProperty('checked', true);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Язык' }), 'en');
  await heading('What happened?');
  expect(ground('Списали за услугу без моего спроса')).toHaveProperty('checked', true);
  await act(async () => arrive());
  await waitFor(() => expect(ground('Charged for a service I never asked for')).toHaveProperty('checked', true));
});

test('an address that leads nowhere says so', async () => {
  const { goTo, draw } = await showApp({ address: '#/case/one/no-such-step' });
  await draw();
  await heading('Такой страницы нет');
  await goTo('#/case/gone/operator');
  await heading('Такого дела на этом устройстве нет');
});

test('newer answers of another tab are offered, and what was typed here is kept until one chooses', async () => {
  const { user, given, goTo, draw, draft, otherTabWrites } = await showApp();
  const id = await given({ operator: { ...OPERATOR, operator: 'other', otherName: 'Один' } });
  await goTo(`#/case/${id}/operator`);
  await draw();
  await heading('Кому и о чём письмо');
  await user.type(screen.getByRole('textbox', { name: 'Полное название оператора' }), ' и ещё');
  await otherTabWrites(id, { operator: { ...OPERATOR, operator: 'other', otherName: 'Другой' } });
  const banner = (await screen.findByText('Дело открыто в другой вкладке.')).parentElement;
  expect(draft().operator.otherName).toBe('Один и ещё');
  await user.click(within(banner!).getByRole('button', { name: 'Показать их' }));
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Полное название оператора' })).toHaveProperty('value', 'Другой'),
  );
});

test('a full disk is told with a way to carry the case away', async () => {
  const { user, given, goTo, draw, stores, files } = await showApp();
  const id = await given({ operator: { ...OPERATOR, operator: 'other' } });
  await goTo(`#/case/${id}/operator`);
  await draw();
  await heading('Кому и о чём письмо');
  stores.failWith('full');
  await user.type(screen.getByRole('textbox', { name: 'Полное название оператора' }), 'ООО «Пример»');
  await screen.findByText(/На устройстве кончилось место/);
  await user.click(screen.getByRole('button', { name: said('Сохранить дело в файл') }));
  await user.click(screen.getByRole('button', { name: said('Сохранить файл') }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect(await files[0]?.text()).toContain('ООО «Пример»');
});

test('a case can be closed with a passphrase of some length, and a wrong one can be mended', async () => {
  const { user, given, goTo, draw, services, files, listed } = await showApp();
  await given({ operator: { ...OPERATOR, operator: 'other', otherName: 'ООО «Пример»' } });
  // jsdom's blobs are not those of the real desk; tests/evidence and the browser tests seal and open for real.
  const packed = vi.spyOn(services.evidence, 'packCase').mockResolvedValue(success(new Blob(['sealed'])));
  vi.spyOn(services.evidence, 'unpackCase').mockImplementation((_file, passphrase) => {
    const text = packed.mock.calls[0]?.[0].text ?? '';
    if (passphrase === 'чайник зелёный') return Promise.resolve(success({ text, files: [] }));
    return Promise.resolve(failure({ code: passphrase === '' ? 'locked' : 'wrongPassphrase' }));
  });
  await goTo('#/cases');
  await draw();
  await user.click(await screen.findByRole('button', { name: said('Сохранить дело в файл: Претензия: ООО «Пример»') }));
  const dialog = within(screen.getByRole('dialog', { name: said('Сохранить дело в файл') }));
  await user.click(dialog.getByRole('checkbox', { name: 'Закрыть паролем' }));
  const passphrase = dialog.getByRole('textbox', { name: 'Пароль' });
  await user.type(passphrase, 'чайник');
  await user.click(dialog.getByRole('button', { name: 'Сохранить файл' }));
  expect(dialog.getByRole('alert').textContent).toContain('хотя бы 8 знаков');
  expect(files).toEqual([]);
  await user.type(passphrase, ' зелёный');
  await user.click(dialog.getByRole('button', { name: 'Сохранить файл' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const [file] = files;
  if (!file) throw new Error('no file');
  expect(file.name).toBe('Претензия: ООО «Пример».2copies');

  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no way to open a file');
  await user.upload(input, file);
  const locked = within(await screen.findByRole('dialog', { name: 'Дело закрыто паролем' }));
  await user.type(locked.getByRole('textbox', { name: 'Пароль' }), 'чайник зеленый');
  await user.click(locked.getByRole('button', { name: 'Открыть дело' }));
  expect((await locked.findByRole('alert')).textContent).toContain('Пароль не подошёл');
  // What was typed stays, to be mended.
  await user.type(locked.getByRole('textbox', { name: 'Пароль' }), '{Backspace>4/}ёный');
  await user.click(locked.getByRole('button', { name: 'Открыть дело' }));
  await waitFor(() => expect(location.hash).toMatch(/^#\/case\//u));
  expect(await listed()).toHaveLength(2);
  vi.restoreAllMocks();
});

test('cases can be named, copied and deleted after asking', async () => {
  const { user, given, goTo, draw, listed } = await showApp();
  await given({ operator: OPERATOR });
  await goTo('#/cases');
  await draw();
  await screen.findByRole('link', { name: 'Претензия: МТС' });
  await user.click(screen.getByRole('button', { name: /Переименовать/ }));
  await user.keyboard('Мамин телефон{Enter}');
  await screen.findByRole('link', { name: 'Мамин телефон' });
  await user.click(screen.getByRole('button', { name: /Сделать копию/ }));
  await screen.findByRole('link', { name: 'Мамин телефон, копия' });
  await user.click(screen.getByRole('button', { name: 'Удалить дело: Мамин телефон' }));
  const dialog = screen.getByRole('dialog', { name: 'Удалить «Мамин телефон»?' });
  expect(await listed()).toHaveLength(2);
  await user.click(within(dialog).getByRole('button', { name: 'Удалить дело' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Мамин телефон' })).toBeNull());
  expect(await listed()).toHaveLength(1);
});

test('deleting everything asks first and says how much there was', async () => {
  const { user, given, goTo, draw, listed } = await showApp();
  await given({ operator: OPERATOR });
  await given({ operator: OPERATOR });
  await goTo('#/privacy');
  await draw();
  await user.click(screen.getByRole('button', { name: 'Удалить всё' }));
  const dialog = screen.getByRole('dialog', { name: 'Удалить всё?' });
  await user.click(within(dialog).getByRole('button', { name: 'Удалить всё' }));
  await screen.findByText(/Удалено\. Дел: 2, файлов: 0/);
  expect(await listed()).toEqual([]);
});

test('a case file is opened, and a file that is none says what to choose', async () => {
  const { user, draw, draft } = await showApp();
  await draw();
  const input = screen.getByLabelText('Открыть дело из файла', { selector: 'input' });
  await user.upload(input, new File(['hello'], 'letter.json', { type: 'application/json' }));
  await screen.findByText(/Выберите файл дела/);
  const file = { format: 'two-copies-case', version: 1, draft: { operator: OPERATOR } };
  await user.upload(input, new File([JSON.stringify(file)], 'case.json', { type: 'application/json' }));
  await heading('Что случилось?');
  expect(draft().operator.operator).toBe('mts');
});

test('a checked bundle is told file by file, what was changed in it first', async () => {
  const { user, draw, services } = await showApp({ address: '#/check' });
  await draw();
  await heading('Проверка архива');
  const check = vi.spyOn(services.evidence, 'checkBundle');
  const choose = () =>
    user.upload(screen.getByLabelText('Выбрать архив', { selector: 'input' }), new File([], 'Дело.zip'));
  check.mockResolvedValueOnce(
    success([
      { path: 'Претензия.docx', state: 'same' },
      { path: 'Опись.txt', state: 'same' },
    ]),
  );
  await choose();
  await screen.findByText('«Дело.zip»: 2 файла, изменений нет ни в одном.');
  check.mockResolvedValueOnce(
    success([
      { path: 'Претензия.docx', state: 'same' },
      { path: 'Счёт.jpg', state: 'altered' },
    ]),
  );
  await choose();
  await screen.findByText(/файлы не те, что были при сборке/u);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Счёт.jpgизменён',
    'Претензия.docxне изменён',
  ]);
  check.mockResolvedValueOnce(failure({ code: 'damaged' }));
  await choose();
  await screen.findByText(/Архив испорчен/u);
});
