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
