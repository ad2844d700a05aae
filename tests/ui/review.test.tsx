import { screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import type { DraftInput } from '#core/case/draft.ts';
import { CASE_VERSION } from '#core/case/record.ts';
import { failure } from '#core/result.ts';
import { showStep } from '#tests/support/case-screen.tsx';
import { packRu } from '#tests/support/packs.ts';
import { ReviewStep } from '#ui/wizard/steps/ReviewStep.tsx';

const CASE = {
  operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
  ground: { grounds: ['paid-subscription'] },
  details: {
    charges: {
      'paid-subscription': [
        { date: '12.10.2026', time: '09:14', sum: '60', what: 'Гороскоп' },
        { date: '13.10.2026', time: '09:14', sum: '60', what: 'Гороскоп' },
      ],
    },
    answers: { consent: 'never' },
  },
  claimant: {
    surname: 'Шевченко',
    given: 'Анна',
    patronymic: 'Павловна',
    address: '620000, г. Екатеринбург, ул. Садовая, д. 5',
    phone: '+7 900 000-00-01',
    line: '+7 900 000-00-01',
    account: '123456789',
    contractDate: '18.05.2009',
    contractNumber: null,
  },
} satisfies DraftInput;
const show = (input: DraftInput = CASE) => showStep(<ReviewStep />, input, packRu());
const link = (name: RegExp | string) => screen.getByRole('link', { name }).getAttribute('href');

describe('the review', () => {
  test('a firm is shown with who signs for it', async () => {
    const signatory = { surname: 'Петров', given: 'Иван', patronymic: 'Сергеевич' };
    const claimant = { ...CASE.claimant, firm: { full: 'Общество «Ромашка»', short: 'ООО «Ромашка»', signatory } };
    await show({ ...CASE, operator: { ...CASE.operator, claimantKind: 'firm' }, claimant });
    expect(screen.getByText(/ООО «Ромашка», Петров Иван Сергеевич/u)).toBeTruthy();
  });

  test('several subscribers are shown with all their names', async () => {
    const others = [{ surname: 'Белова', given: 'Инна', noPatronymic: true }];
    await show({
      ...CASE,
      operator: { ...CASE.operator, claimantKind: 'several' },
      claimant: { ...CASE.claimant, others },
    });
    expect(screen.getByText(/Шевченко Анна Павловна, Белова Инна/u)).toBeTruthy();
  });

  test('what speaks against the letter is told with a way to its field, and forbids nothing', async () => {
    const story = 'ЭТО МОШЕННИКИ';
    await show({
      ...CASE,
      details: { ...CASE.details, story },
      claimant: { ...CASE.claimant, contractDate: '20.10.2026' },
    });
    const cautions = within(screen.getByRole('region', { name: 'Проверьте перед подачей' }));
    expect(cautions.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('Договор от 20 октября 2026'),
      expect.stringContaining('Слово «МОШЕННИКИ» обидное'),
      expect.stringContaining('читается как крик'),
    ]);
    expect(cautions.getAllByRole('link')[0]?.getAttribute('href')).toBe('#/case/one/claimant?field=contractDate');
    expect(screen.getByRole('button', { name: 'Скачать DOCX' })).toBeTruthy();
  });

  test('files go out with the letter in one archive, and one that is not on this device is named', async () => {
    const file = (id: string, caption: string) => ({
      id,
      kind: 'file' as const,
      caption,
      fileName: `${id}.jpg`,
      sheets: '1',
    });
    const exhibits = [file('a', 'Снимок экрана'), file('b', 'Счёт за октябрь')];
    const { user, handedOver, services } = await show({ ...CASE, evidence: { exhibits } });
    await services.exhibits.add('one', 'a', new File(['photo'], 'a.jpg'));
    await user.click(screen.getByRole('button', { name: 'Всё одним архивом' }));
    expect((await screen.findByText(/в нём их тоже нет/u)).textContent).toContain('Счёт за октябрь');
    const [archive] = handedOver.files;
    expect(archive?.name).toMatch(/^Претензия .*2026-11-23\.zip$/u);
    const paths = Object.keys(unzipSync(new Uint8Array((await archive?.arrayBuffer()) ?? new ArrayBuffer())));
    expect(paths[0]).toMatch(/^Претензия .*\.docx$/u);
    expect(paths.slice(1)).toEqual(['exhibits/01_Снимок экрана.jpg', 'Опись файлов.txt', 'SHA256SUMS']);
  });

  test('a case without files offers no archive', async () => {
    await show();
    expect(screen.queryByRole('button', { name: 'Всё одним архивом' })).toBeNull();
  });

  test('an archive that takes long can be stopped', async () => {
    const exhibits = [{ id: 'a', kind: 'file' as const, caption: 'Снимок', fileName: 'a.jpg', sheets: '1' }];
    const { user, handedOver, services } = await show({ ...CASE, evidence: { exhibits } });
    vi.spyOn(services.evidence, 'bundle').mockImplementationOnce(
      (_order, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(failure({ code: 'stopped' })));
        }),
    );
    await user.click(screen.getByRole('button', { name: 'Всё одним архивом' }));
    await user.click(await screen.findByRole('button', { name: 'Остановить' }));
    expect(await screen.findByText(/архива нет/u)).toBeTruthy();
    expect(handedOver.files).toEqual([]);
  });

  test('sheets of exhibits that take long can be stopped', async () => {
    const photo = { id: 'a', kind: 'file' as const, caption: 'Снимок', fileName: 'a.jpg', mediaType: 'image/jpeg' };
    const { user, handedOver, services } = await show({ ...CASE, evidence: { exhibits: [photo] } });
    vi.spyOn(services.evidence, 'draw').mockImplementationOnce(
      (_order, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(failure({ code: 'stopped' })));
        }),
    );
    await user.click(screen.getByRole('button', { name: 'Письмо с приложениями (DOCX)' }));
    await user.click(await screen.findByRole('button', { name: 'Остановить' }));
    expect(await screen.findByText('Остановлено, файла нет.')).toBeTruthy();
    expect(handedOver.files).toEqual([]);
  });

  test('a case of papers and sound offers no sheets of exhibits', async () => {
    const sound = { id: 'a', kind: 'file' as const, caption: 'Звонок', fileName: 'a.amr', mediaType: 'audio/amr' };
    await show({ ...CASE, evidence: { exhibits: [sound] } });
    expect(screen.queryByRole('button', { name: 'Письмо с приложениями (DOCX)' })).toBeNull();
  });

  test('a blank is a caution with a way to its field, and the letter may go as it is', async () => {
    const { user, handedOver } = await show();
    expect(screen.getByRole('region', { name: 'Пропуски' }).textContent).toContain('1 пропуск');
    expect(link('Номер договора')).toBe('#/case/one/claimant?field=contractNumber');
    await user.click(screen.getByRole('button', { name: 'Скачать DOCX' }));
    await waitFor(() => expect(handedOver.files).toHaveLength(1));
    expect(handedOver.files[0]?.name).toMatch(/^Претензия .*2026-11-23\.docx$/u);
    expect(await handedOver.files[0]?.text()).toBe('2 copies');
    await user.click(screen.getByRole('button', { name: /Напечатать два/u }));
    expect(handedOver.prints).toBe(1);
  });

  test('while an answer is missing the buttons are live and answer with what is missing', async () => {
    const { user, handedOver } = await show({ ...CASE, claimant: { ...CASE.claimant, surname: '' } });
    await user.click(screen.getByRole('button', { name: 'Скачать DOCX' }));
    expect(handedOver.files).toHaveLength(0);
    expect(document.activeElement?.textContent).toContain('Письму не хватает');
    expect(link('Напишите фамилию')).toBe('#/case/one/claimant?field=surname');
  });

  test('every answer has a way back to its screen', async () => {
    await show();
    const answers = screen.getByRole('region', { name: 'Ваши ответы' });
    expect(answers.textContent).toMatch(/2\sсписания, 12–13 октября 2026/u);
    expect(answers.textContent).toMatch(/120,00/u);
    expect(answers.textContent).toContain('Шевченко Анна Павловна');
    expect(link(/^Изменить О\sвас/u)).toBe('#/case/one/claimant');
  });

  test('the text for a site shows its length, is copied and saved as it is read', async () => {
    const { user, handedOver } = await show();
    await user.click(screen.getByRole('button', { name: 'Текст для сайта' }));
    const text = screen.getByRole('textbox', { name: /Текст для сайта/u });
    expect(text).toHaveProperty('value', expect.stringContaining('ПРЕТЕНЗИЯ'));
    expect(screen.getByText(/^Длина: [\d\s]+ знак/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Скопировать текст' }));
    expect(await screen.findByText('Скопировано')).toBeTruthy();
    expect(handedOver.texts[0]).toMatch(/120\s\(сто двадцать\)\sрублей/u);
    await user.click(screen.getByRole('button', { name: 'Сохранить как .txt' }));
    expect(handedOver.files[0]?.name).toMatch(/\.txt$/u);
  });

  describe('for who sends by post', () => {
    const open = async (input?: DraftInput) => {
      const shown = await show(input);
      await shown.user.click(screen.getByText('Отправляю почтой'));
      const post = within(screen.getByText('Отправляю почтой').closest('details') ?? document.body);
      // The letter is laid out and then the papers are.
      await post.findByRole('button', { name: /Напечатать опись/u }, { timeout: 10_000 });
      return { ...shown, post };
    };

    test('it is one quiet line until it is opened', async () => {
      await show();
      expect(screen.queryByText(/объявленную ценность/u)).toBeNull();
      expect(screen.queryByRole('button', { name: /Напечатать опись/u })).toBeNull();
    });

    test('few steps lead from the printer to the receipt', async () => {
      const { post } = await open();
      expect(post.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
        expect.stringMatching(/Напечатайте опись/u),
        expect.stringMatching(/объявленную ценность/u),
        expect.stringMatching(/в\sконверт/u),
        expect.stringMatching(/с\sописью вложения и\sуведомлением/u),
        expect.stringMatching(/чек/u),
      ]);
      expect(post.getByText(/По\sописи в\sписьме 1\sлист\./u)).toBeTruthy();
    });

    test('two inventories and the addresses come as one file and from the printer', async () => {
      const { user, handedOver } = await open();
      expect(screen.queryByText('ОПИСЬ ВЛОЖЕНИЯ')).toBeNull();
      await user.click(screen.getByRole('button', { name: /Опись и\sадреса в\sDOCX/u }));
      expect(await screen.findByText(/две описи и\sадреса/u)).toBeTruthy();
      expect(handedOver.files[0]?.name).toMatch(/^Опись для почты .*2026-11-23\.docx$/u);
      expect(await handedOver.files[0]?.text()).toBe('3 copies');
      await user.click(screen.getByRole('button', { name: /Напечатать опись/u }));
      expect(handedOver.prints).toBe(1);
      expect(screen.getAllByText('ОПИСЬ ВЛОЖЕНИЯ')).toHaveLength(2);
      expect(screen.getAllByText('Получатель')).toHaveLength(1);
      await user.click(screen.getByRole('button', { name: /Напечатать два/u }));
      expect(screen.queryByText('ОПИСЬ ВЛОЖЕНИЯ')).toBeNull();
    });

    test('a file that could not be made is told, with what to do', async () => {
      const { user, services, handedOver } = await open();
      vi.spyOn(services.office, 'docx').mockResolvedValueOnce(failure({ code: 'failed' }));
      await user.click(screen.getByRole('button', { name: /Опись и\sадреса в\sDOCX/u }));
      expect(await screen.findByText(/Файл не\sполучился/u)).toBeTruthy();
      expect(handedOver.files).toEqual([]);
    });

    test('a recording that has no sheets is pointed out: the post compares papers', async () => {
      const file = { id: 'a', kind: 'file' as const, caption: 'Запись звонка', fileName: 'call.m4a' };
      const { post } = await open({ ...CASE, evidence: { exhibits: [{ ...file, sheets: '' }] } });
      expect(post.getByText(/на\sфлешке/u)).toBeTruthy();
    });

    test('while an answer is missing the buttons answer with what is missing', async () => {
      const { user, handedOver } = await open({ ...CASE, claimant: { ...CASE.claimant, surname: '' } });
      await user.click(screen.getByRole('button', { name: /Напечатать опись/u }));
      expect(handedOver.prints).toBe(0);
      expect(document.activeElement?.textContent).toContain('Письму не хватает');
    });
  });

  test('strengths are sentences, and each norm is named with edition, source and day of check', async () => {
    const { user } = await show();
    expect(screen.getByRole('region', { name: 'Что делает письмо сильным' }).textContent).toMatch(/Сумма с\sрасчётом/u);
    const heading = screen.getByText(/^Нормы закона в\sписьме: \d+/u);
    await user.click(heading);
    const norms = within(heading.closest('details') ?? document.body);
    const norm = norms.getAllByText(/^ст\.\s16 Закона/u)[0]?.closest('li') ?? null;
    expect(within(norm ?? document.body).getByText(/Проверено/u)).toBeTruthy();
    expect(norm?.textContent).toContain('Прочитано: Закон от 07.04.2025');
    expect(norms.getByRole('link', { name: 'Все нормы страны' }).getAttribute('href')).toBe('#/norms/ru');
  });

  test('the case is saved as a file, and the page says what it is not', async () => {
    const { user, handedOver } = await show();
    await user.click(screen.getByRole('button', { name: /Сохранить дело/u }));
    await user.click(screen.getByRole('button', { name: /Сохранить файл/u }));
    await waitFor(() => expect(handedOver.files).toHaveLength(1));
    expect(JSON.parse((await handedOver.files[0]?.text()) ?? '')).toMatchObject({
      format: 'two-copies-case',
      version: CASE_VERSION,
    });
    expect(screen.getByText(/не\sюридическая консультация/u)).toBeTruthy();
  });
});
