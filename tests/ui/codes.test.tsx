import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CameraFailure } from '#app/ports.ts';
import { failure, success } from '#core/result.ts';
import { framesOf } from '#evidence/code-frames.ts';
import type { Seen } from '#evidence/read-code.ts';
import { said, showApp } from '#tests/support/app-screen.tsx';

const codes = framesOf(new Uint8Array(2_000), '0123456789ABCDEF');
const others = framesOf(new Uint8Array(2_000), 'FEDCBA9876543210');

/** The dialog that reads codes, before a camera that sees what the test shows it. */
async function reading() {
  const app = await showApp();
  const { user, services } = app;
  let show: (picture: Seen) => Promise<void> = async () => undefined;
  let isOn = false;
  vi.spyOn(services.camera, 'watch').mockImplementation(async (_video, { onStart, onPicture }, signal) => {
    isOn = true;
    onStart();
    show = onPicture;
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    isOn = false;
    return success(undefined);
  });
  const read = vi.spyOn(services.evidence, 'readCode').mockReset();
  await app.draw();
  await user.click(screen.getByRole('button', { name: said('Прочитать коды камерой') }));
  const dialog = within(await screen.findByRole('dialog', { name: said('Прочитать коды камерой') }));
  return {
    ...app,
    dialog,
    read,
    isOn: () => isOn,
    start: () => user.click(dialog.getByRole('button', { name: said('Включить камеру') })),
    /** A code comes before the camera, or nothing that is one. */
    see: async (text?: string) => {
      read.mockResolvedValueOnce(text === undefined ? failure({ code: 'noCode' }) : success(text));
      await act(async () => show({} as Seen));
    },
    /** The worker gives up. */
    fail: async () => {
      read.mockResolvedValueOnce(failure({ code: 'failed' }));
      await act(async () => show({} as Seen));
    },
    told: () => dialog.getByRole('status').textContent,
  };
}

describe('reading codes by camera', () => {
  test('tells what was read and what is missing, whatever the order and however often', async () => {
    const { start, see, told } = await reading();
    expect(codes).toHaveLength(5);
    await start();
    await see();
    expect(told()).toBe('');
    await see(codes[1]);
    await see(codes[1]);
    expect(told()).toBe('Прочитано 1 из 5; не хватает 1, 3, 4, 5');
    await see(codes[0]);
    expect(told()).toBe('Прочитано 2 из 5; не хватает 3, 4, 5');
  });

  test('names a code that is none of the case, until the next good one', async () => {
    const { start, see, told } = await reading();
    await start();
    await see('https://example.ru/menu');
    expect(told()).toContain('Это другой код, не от дела.');
    await see('2COPIES:7:whatever comes');
    expect(told()).toContain('более новая версия');
    await see('2COPIES:1:1:999:0123456789ABCDEF:00');
    expect(told()).toContain('кодов больше, чем бывает');
    await see(codes[4]);
    expect(told()).toBe('Прочитано 1 из 5; не хватает 1, 2, 3, 4');
  });

  test('does not mix two cases; one may begin again with the other', async () => {
    const { user, dialog, start, see, told } = await reading();
    await start();
    await see(codes[2]);
    await see(others[0]);
    expect(told()).toContain('Прочитано 1 из 5');
    expect(told()).toContain('Это код другого дела.');
    await user.click(dialog.getByRole('button', { name: 'Начать заново' }));
    await see(others[0]);
    expect(told()).toBe('Прочитано 1 из 5; не хватает 2, 3, 4, 5');
  });

  test('codes that do not add up are told, the camera goes off, and reading begins anew', async () => {
    const { dialog, start, see, told, isOn, listed } = await reading();
    await start();
    for (const code of codes) await see(code);
    expect((await dialog.findByRole('alert')).textContent).toContain('не сошлись');
    await waitFor(() => expect(isOn()).toBe(false));
    expect(told()).toBe('');
    expect(await listed()).toEqual([]);
    await start();
    await see(codes[0]);
    expect(dialog.queryByRole('alert')).toBeNull();
    expect(told()).toBe('Прочитано 1 из 5; не хватает 2, 3, 4, 5');
  });

  test.each([
    ['to stop it', 'Выключить камеру'],
    ['to leave', 'Отменить'],
  ])('the camera goes off at the wish %s', async (_wish, button) => {
    const { user, dialog, start, isOn } = await reading();
    await start();
    expect(isOn()).toBe(true);
    await user.click(dialog.getByRole('button', { name: said(button) }));
    await waitFor(() => expect(isOn()).toBe(false));
  });

  test.each<[CameraFailure['code'], string]>([
    ['insecure', 'https'],
    ['policy', 'запрещена'],
    ['denied', 'Разрешите её'],
    ['none', 'Камера не найдена'],
    ['busy', 'занята'],
    ['lost', 'отключилась'],
    ['failed', 'не получилось'],
  ])('a camera that is not given (%s) is told with a way out', async (code, words) => {
    const { user, dialog, services, start } = await reading();
    vi.spyOn(services.camera, 'watch').mockResolvedValue(failure({ code }));
    await start();
    const alert = (await dialog.findByRole('alert')).textContent;
    expect(alert).toContain(words);
    expect(alert).toMatch(/снимки|Включите/u);
    await user.click(dialog.getByRole('button', { name: said('Включить камеру') }));
  });

  test('a worker that cannot look at pictures is told instead of looking for ever', async () => {
    const { dialog, start, fail, isOn } = await reading();
    await start();
    await fail();
    expect((await dialog.findByRole('alert')).textContent).toContain('не получилось');
    expect(isOn()).toBe(false);
  });
});

describe('reading codes from pictures', () => {
  const picture = (name: string) => new File(['picture'], name, { type: 'image/png' });

  test('takes several at once, and names those that hold no code of a case', async () => {
    const { user, dialog, read, told } = await reading();
    read.mockImplementation(async (order) => {
      const at = Number(order instanceof File && order.name[0]) - 1;
      return order instanceof File && order.name === '9.png' ? success('a menu') : success(codes[at] ?? '');
    });
    const input = dialog.getByLabelText('Выбрать снимки кодов', { selector: 'input' });
    await user.upload(input, ['1.png', '9.png', '2.png', '7.png'].map(picture));
    await waitFor(() => expect(told()).toContain('Прочитано 2 из 5; не хватает 3, 4, 5'));
    expect(told()).toMatch(/Кода дела нет на\sснимке: 9\.png; 7\.png\./u);
    expect(told()).not.toContain('Наведите');
  });

  test('takes one that is pasted', async () => {
    const { read, told } = await reading();
    read.mockResolvedValueOnce(success(codes[0] ?? ''));
    const pasted = Object.assign(new Event('paste', { bubbles: true }), {
      clipboardData: { files: [picture('screen.png')] },
    });
    await act(async () => void document.body.dispatchEvent(pasted));
    await waitFor(() => expect(told()).toBe('Прочитано 1 из 5; не хватает 2, 3, 4, 5'));
  });
});

describe('showing codes', () => {
  async function showing(story: string) {
    const app = await showApp();
    await app.given({ operator: { country: 'ru', operator: 'mts' }, details: { story } }, 'Мама');
    await app.goTo('#/cases');
    await app.draw();
    await app.user.click(await screen.findByRole('button', { name: said('Сохранить дело в файл: Мама') }));
    await app.user.click(screen.getByRole('button', { name: said('Передать на другое устройство') }));
    await screen.findByText(/Не показывайте их никому другому/u);
    await app.user.click(screen.getByRole('button', { name: 'Показать коды' }));
    return app;
  }
  const story = Array.from({ length: 120 }, (_, at) => `Звонок ${(at * 7919).toString(36)}, ответа нет.`).join(' ');

  test('one turns them by hand where nothing shall move, forwards and back, around the end', async () => {
    const { user } = await showing(story);
    const first = await screen.findByRole('img', { name: /^Код 1 из 3/u });
    const dots = first.innerHTML;
    await user.click(screen.getByRole('button', { name: 'Назад' }));
    expect(screen.getByRole('img', { name: /^Код 3 из 3/u }).innerHTML).not.toBe(dots);
    await user.click(screen.getByRole('button', { name: 'Вперёд' }));
    expect(screen.getByRole('img', { name: /^Код 1 из 3/u }).innerHTML).toBe(dots);
  });

  test('they turn by themselves once asked to, and stand still when stopped', async () => {
    const { user } = await showing(story);
    await screen.findByRole('img', { name: /^Код 1 из 3/u });
    await user.click(screen.getByRole('button', { name: 'Листать' }));
    await screen.findByRole('img', { name: /^Код 2 из 3/u });
    await user.click(screen.getByRole('button', { name: 'Остановить' }));
    const still = screen.getByRole('img').getAttribute('aria-label');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(still);
  });

  test('a case that is too long for them is to be carried as a file', async () => {
    let noise = 1;
    const random = () => String.fromCodePoint(0x430 + ((noise = (noise * 48_271) % 0x7fffffff) % 30));
    await showing(Array.from({ length: 60_000 }, random).join(''));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Сохраните его в\sфайл/u);
  });
});
