import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { DraftInput } from '#core/case/draft.ts';
import { success } from '#core/result.ts';
import { showStep } from '#tests/support/case-screen.tsx';
import { bytesOf, lockedPdf, plainPdf } from '#tests/support/made-files.ts';
import { packRu } from '#tests/support/packs.ts';
import { EvidenceStep } from '#ui/wizard/steps/EvidenceStep.tsx';

const paper = (id: string, caption: string, item = '') => ({ id, kind: 'paper' as const, caption, item, sheets: '1' });
const show = (exhibits: NonNullable<DraftInput['evidence']>['exhibits'] = []) =>
  showStep(
    <EvidenceStep />,
    {
      operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
      ground: { grounds: ['paid-subscription'] },
      evidence: { exhibits },
    },
    packRu(),
  );
const captions = () =>
  screen
    .getAllByLabelText(/^Название приложения/u)
    .map((input) => (input instanceof HTMLInputElement ? input.value : ''));
const checklist = () => screen.getByRole('region', { name: /важнее всего/u });
const choose = (files: File[]) => {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')].at(-1);
  if (input) fireEvent.change(input, { target: { files } });
};

describe('exhibits', () => {
  test('the checklist says how to get what is missing, and ties what there is to its number', async () => {
    const { user } = await show();
    const missing = within(checklist()).getAllByRole('listitem');
    expect(missing[0]?.textContent).toContain('Детализация');
    await user.click(within(checklist()).getAllByRole('button', { name: /Есть на\sбумаге/u })[0] ?? checklist());
    expect(captions()).toEqual(['Детализация счёта за дни списаний']);
    expect(within(checklist()).getByText('приложение 1')).toBeTruthy();
  });

  test('arrows change the order, the letter follows, and the focus stays on an arrow of the same exhibit', async () => {
    const { user, draft } = await show([paper('a', 'Первое'), paper('b', 'Второе'), paper('c', 'Третье')]);
    await user.click(screen.getByRole('button', { name: 'Приложение 3 выше' }));
    expect(captions()).toEqual(['Первое', 'Третье', 'Второе']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Приложение 2 выше' }));
    await user.keyboard('{Enter}');
    expect(captions()).toEqual(['Третье', 'Первое', 'Второе']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Приложение 1 ниже' }));
    expect(draft().evidence.exhibits.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('a chosen file is kept on the device, named and measured; deleting it deletes its bytes', async () => {
    const { user, draft, services } = await show();
    choose([new File(['%PDF'], 'Детализация октябрь.pdf', { type: 'application/pdf' })]);
    expect(await screen.findByText(/Детализация октябрь\.pdf/u)).toBeTruthy();
    expect(captions()).toEqual(['Детализация октябрь']);
    await waitFor(() => expect(draft().evidence.exhibits).toHaveLength(1));
    const [exhibit] = draft().evidence.exhibits;
    expect(exhibit).toMatchObject({ kind: 'file', fileName: 'Детализация октябрь.pdf', size: 4 });
    expect(await services.exhibits.original('one', exhibit?.id ?? '')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Удалить/u }));
    expect(draft().evidence.exhibits).toEqual([]);
    expect(await services.exhibits.original('one', exhibit?.id ?? '')).toBeUndefined();
  });

  test('a phone is told its own limit before it is reached, and refuses what is over it by that limit', async () => {
    const { services } = await show([paper('a', 'Первое')]);
    const MEGABYTE = 1024 * 1024;
    vi.spyOn(services.exhibits, 'room').mockResolvedValue(
      success({
        file: 50 * MEGABYTE,
        all: 60 * MEGABYTE,
        taken: 49 * MEGABYTE,
      }),
    );
    choose([new File(['%PDF'], 'Счёт.pdf')]);
    await screen.findByText(/Занято 49 МБ из 60: место для файлов этого дела кончается/u);
    choose([Object.defineProperty(new File(['%PDF'], 'Запись.amr'), 'size', { value: 12 * MEGABYTE })]);
    expect((await screen.findByRole('alert')).textContent).toContain('вместе больше 60 МБ');
  });

  test('an empty file and a huge one are refused with the way out, the sound one beside them is kept', async () => {
    const { draft } = await show();
    const huge = new File(['x'], 'film.mp4', { type: 'video/mp4' });
    Object.defineProperty(huge, 'size', { value: 101 * 1024 * 1024 });
    choose([new File([], 'empty.pdf'), huge, new File(['x'], 'any.xyz')]);
    const alert = await screen.findByText(/«empty\.pdf» не\sдобавлен/u);
    expect(alert.closest('[role="alert"]')?.textContent).toMatch(
      /«film\.mp4» не\sдобавлен.*больше 100 МБ.*Есть на\sбумаге/su,
    );
    await waitFor(() => expect(draft().evidence.exhibits.map(({ fileName }) => fileName)).toEqual(['any.xyz']));
  });

  test('a file whose bytes are not on this device says so and offers both ways out', async () => {
    const { user, draft } = await show([{ ...paper('a', 'Детализация'), kind: 'file', fileName: 'bill.pdf', size: 9 }]);
    expect(await screen.findByText(/нет на\sэтом устройстве/u)).toBeTruthy();
    const absent = screen.getByText(/нет на\sэтом устройстве/u).closest('div');
    await user.click(within(absent ?? document.body).getByRole('button', { name: /Есть на\sбумаге/u }));
    expect(draft().evidence.exhibits).toMatchObject([{ kind: 'paper', fileName: '', caption: 'Детализация' }]);
  });

  test('a pasted screenshot becomes an exhibit; pasted text goes where the cursor is', async () => {
    const { draft } = await show();
    const paste = (files: readonly File[]) => {
      const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
        clipboardData: { files },
      });
      fireEvent(document.body, event);
      return event.defaultPrevented;
    };
    expect(paste([])).toBe(false);
    expect(paste([new File(['\u0089PNG'], 'image.png', { type: 'image/png' })])).toBe(true);
    await waitFor(() => expect(draft().evidence.exhibits).toMatchObject([{ fileName: 'image.png', sheets: '1' }]));
  });

  test('a PDF brings its number of sheets; one with a password says what to do and is kept', async () => {
    const { draft } = await show();
    choose([new File([plainPdf(7)], 'договор.pdf'), new File([lockedPdf()], 'справка.pdf')]);
    expect(await screen.findByText(/закрыт паролем/u)).toBeTruthy();
    const [sheets] = screen.getAllByLabelText('Листов');
    expect(sheets instanceof HTMLInputElement && sheets.value).toBe('7');
    expect(draft().evidence.exhibits).toMatchObject([
      { mediaType: 'application/pdf', sheets: '7', trouble: '' },
      { mediaType: 'application/pdf', sheets: '', trouble: 'locked' },
    ]);
  });

  test('a picture that the browser cannot show is kept, and the way out is said', async () => {
    const { draft } = await show();
    choose([new File([bytesOf('\0\0\0\x18ftypheic')], 'IMG_1.HEIC')]);
    expect(await screen.findByText(/HEIC с айфона.*JPEG/u)).toBeTruthy();
    expect(draft().evidence.exhibits).toMatchObject([{ mediaType: 'image/heic', trouble: 'undrawable' }]);
  });

  test('adding many files shows how far it is and stops when asked; what was read by then stays', async () => {
    const { user, draft } = await show();
    choose(Array.from({ length: 40 }, (_, at) => new File([plainPdf(1)], `${at + 1}.pdf`)));
    expect(await screen.findByText(/из 40/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Остановить' }));
    await waitFor(() => expect(screen.queryByText(/из 40/u)).toBeNull());
    const added = draft().evidence.exhibits.length;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(40);
  });

  test('an exhibit without a name is asked for one when going on', async () => {
    const { user } = await show([paper('a', '')]);
    await user.click(screen.getByRole('button', { name: /^Далее: / }));
    expect((await screen.findByRole('alert')).textContent).toContain('Назовите приложение');
    expect(screen.getByLabelText(/^Название приложения 1/u).getAttribute('aria-invalid')).toBe('true');
  });
});

describe('what an exhibit proves', () => {
  const CHARGES = [
    { date: '12.10.2026', sum: '60', what: 'Гороскоп' },
    { date: '19.10.2026', sum: '60', what: 'Гороскоп' },
  ];
  const showLinked = (exhibits: NonNullable<DraftInput['evidence']>['exhibits'], details: DraftInput['details'] = {}) =>
    showStep(
      <EvidenceStep />,
      {
        operator: { country: 'ru', operator: 'mts', service: 'mobile', claimantKind: 'self' },
        ground: { grounds: ['paid-subscription'] },
        details: { charges: { 'paid-subscription': CHARGES }, answers: { consent: 'never' }, ...details },
        evidence: { exhibits },
      },
      packRu(),
    );
  const open = (number: number) =>
    fireEvent.click(screen.getByText(`Приложение ${number}`, { selector: 'summary > span' }).closest('summary')!);
  const group = (number: number) => screen.findByRole('group', { name: `Приложение ${number}` });
  const choices = async (number: number) =>
    within(await group(number))
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent.replaceAll('\u00a0', ' '));

  test('is chosen from what the letter tells: its rows, contacts and answers, and nothing else', async () => {
    await showLinked([paper('a', 'Счёт')], { contacted: 'yes', contacts: [{ date: '27.10.2026', channel: 'call' }] });
    open(1);
    expect(await choices(1)).toEqual([
      'По указанному договору я пользуюсь услугами связи ПАО «МТС» (далее — оператор) для личных нужд.',
      'С 12 по 19 октября 2026 г. оператор списал с моего лицевого счёта плату за услугу «Гороскоп»:',
      '12.10.2026, Гороскоп, 60,00',
      '19.10.2026, Гороскоп, 60,00',
      // Whether a man or a woman writes is asked two screens later.
      'Эту услугу … и согласия на её подключение и оплату не ….',
      '27 октября 2026 г. … в контактный центр оператора.',
    ]);
  });

  test('is kept with the exhibit, goes with it when the order changes, and is told when it is closed', async () => {
    const { user, draft } = await showLinked([paper('a', 'Счёт'), paper('b', 'Чек')]);
    open(1);
    const row = () => within(group1).getByRole('checkbox', { name: /^19\.10\.2026/u });
    const group1 = await group(1);
    await user.click(row());
    await waitFor(() => expect(draft().evidence.exhibits[0]?.proves).toEqual(['row:2']));
    await user.click(screen.getByRole('button', { name: 'Приложение 1 ниже' }));
    await waitFor(() => expect(draft().evidence.exhibits.map(({ proves }) => proves)).toEqual([[], ['row:2']]));
    const moved = await group(2);
    expect(within(moved).getByRole('checkbox', { name: /^19\.10\.2026/u, checked: true })).toBeTruthy();
    expect(screen.getByText(/1 место письма/u).closest('summary')?.textContent).toContain('Приложение 2');
    await user.click(within(moved).getByRole('checkbox', { name: /^19\.10\.2026/u }));
    await waitFor(() => expect(draft().evidence.exhibits[1]?.proves).toEqual([]));
  });

  test('what it proves of a ground that was taken back is neither shown nor lost', async () => {
    const proves = ['answer:rude-on', 'row:2'];
    const { user, draft } = await showLinked([{ ...paper('a', 'Счёт'), proves }], {
      charges: {
        'paid-subscription': [
          { ...CHARGES[0], id: '1' },
          { ...CHARGES[1], id: '2' },
        ],
      },
    });
    expect(screen.getByText(/1 место письма/u)).toBeTruthy();
    open(1);
    await user.click(within(await group(1)).getByRole('checkbox', { name: /^12\.10\.2026/u }));
    await waitFor(() => expect(draft().evidence.exhibits[0]?.proves).toEqual([...proves, 'row:1']));
  });

  test('the day of a document is optional, stands in the letter’s list, and one that is wrong says so in the open', async () => {
    const { user, draft } = await showLinked([paper('a', 'Счёт')]);
    open(1);
    const day = within(await group(1)).getByLabelText('Дата документа');
    await user.type(day, '12.03.2027');
    open(1);
    await user.click(screen.getByRole('button', { name: /^Далее: / }));
    expect(await within(await group(1)).findByText(/ещё не\sнаступил/u)).toBeTruthy();
    await user.clear(within(await group(1)).getByLabelText('Дата документа'));
    await user.type(within(await group(1)).getByLabelText('Дата документа'), '12.03.2026');
    await waitFor(() => expect(draft().evidence.exhibits[0]?.date).toBe('12.03.2026'));
  });
});
