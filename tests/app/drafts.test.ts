import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDraftKeeper, type OpenDraft } from '#app/drafts.ts';
import type { Clock, Tabs } from '#app/ports.ts';
import { type ChargeRow, emptyCharge, newExhibit } from '#core/case/draft.ts';
import type { CaseId, Revision } from '#core/case/record.ts';
import { day } from '#core/plain-date.ts';
import { failingStores } from '#tests/support/failing-stores.ts';
import { simpleDraft } from '#tests/support/sound-case.ts';

type Written = { readonly id: CaseId; readonly revision: Revision };

/** Two tabs of one browser over one store. */
function browser() {
  const stores = failingStores();
  const heard: { by: number; tell: (written: Written) => void }[] = [];
  let count = 0;
  const clock: Clock = { today: () => day('2026-11-24'), now: () => '2026-11-24T10:00:00.000Z' };
  const tab = () => {
    count += 1;
    const by = count;
    const tabs: Tabs = {
      announce: (written) => {
        for (const other of heard) if (other.by !== by) other.tell(written);
      },
      listen: (tell) => {
        heard.push({ by, tell });
        return () => undefined;
      },
    };
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `case-${by}-${ids}`;
    };
    const keeper = createDraftKeeper({ cases: stores.cases, clock, tabs, newId });
    const open = (): OpenDraft => {
      keeper.settle();
      const state = keeper.getSnapshot();
      if (state.is !== 'open') throw new Error(`not open but ${state.is}`);
      return state;
    };
    const type = (story: string) => {
      const { details } = open().draft;
      keeper.change('details', () => ({ ...details, story }));
    };
    return { keeper, open, type };
  };
  return { stores, tab };
}

async function withOpenCase() {
  const { stores, tab } = browser();
  const first = tab();
  const created = await first.keeper.create(simpleDraft());
  if (!created.ok) throw new Error('not created');
  await first.keeper.open(created.value);
  return { stores, tab, ...first, id: created.value };
}
const storedStory = async (stores: ReturnType<typeof failingStores>, id: string) => {
  const read = await stores.cases.read(id);
  return read.ok ? read.value.record.draft.details.story : read.problems[0]?.code;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('rows are given ids to be proven by, and the exhibit of a row that was removed proves it no more', async () => {
  const { keeper, open } = await withOpenCase();
  const charge = (date: string): ChargeRow => ({ ...emptyCharge(), date });
  const type = (...rows: ChargeRow[]) => {
    const { details } = open().draft;
    keeper.change('details', () => ({ ...details, charges: { 'stray-fee': rows } }));
  };
  type(charge('01.10.2026'), charge('02.10.2026'));
  const rows = open().draft.details.charges['stray-fee'] ?? [];
  expect(rows.map(({ id }) => id)).toEqual(['1', '2']);
  const exhibit = newExhibit({ id: 'bill', kind: 'paper', proves: ['row:1', 'row:2'] });
  keeper.change('evidence', () => ({ exhibits: [exhibit] }));
  keeper.settle();
  type(...rows.slice(0, 1), charge('03.10.2026'));
  expect(open().draft.evidence.exhibits[0]?.proves).toEqual(['row:1']);
});

describe('saving as one types', () => {
  test('half a second after the last key everything typed is stored', async () => {
    const { stores, id, type, open } = await withOpenCase();
    type('С');
    await vi.advanceTimersByTimeAsync(50);
    type('Сп');
    await vi.advanceTimersByTimeAsync(499);
    expect(open().saved).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect(open().saved).toBe('saved');
    expect(await storedStory(stores, id)).toBe('Сп');
  });

  test('whoever types on and on without a rest has all but two thirds of a second of it stored', async () => {
    const { stores, id, type } = await withOpenCase();
    for (let typed = 1; typed <= 30; typed += 1) {
      type('а'.repeat(typed));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect((await storedStory(stores, id))?.length).toBeGreaterThanOrEqual(23);
  });

  test('what is stored while one types on reaches the screens when typing rests', async () => {
    const { stores, id, keeper, open } = await withOpenCase();
    const { details } = open().draft;
    const shown = () => {
      const state = keeper.getSnapshot();
      return state.is === 'open' ? state.draft.details.story.length : undefined;
    };
    for (let typed = 1; typed <= 10; typed += 1) {
      keeper.change('details', () => ({ ...details, story: 'а'.repeat(typed) }));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect((await storedStory(stores, id))?.length).toBeGreaterThanOrEqual(6);
    expect(shown()).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(shown()).toBe(10);
  });

  test('a tab that is hidden stores at once', async () => {
    const { stores, id, type, keeper } = await withOpenCase();
    type('Списали');
    await keeper.flush();
    expect(await storedStory(stores, id)).toBe('Списали');
  });

  test('what is typed while a write is under way is written after it, in order', async () => {
    const { stores, id, type, keeper, open } = await withOpenCase();
    const release = stores.hold();
    type('один');
    const flushed = keeper.flush();
    type('два');
    expect(open().draft.details.story).toBe('два');
    release();
    await flushed;
    await vi.runAllTimersAsync();
    expect(stores.written.slice(-2)).toEqual(['один', 'два']);
    expect(await storedStory(stores, id)).toBe('два');
    expect(open().saved).toBe('saved');
  });

  test('opening another case stores the first one before', async () => {
    const { stores, id, type, keeper, open } = await withOpenCase();
    const other = await keeper.create(simpleDraft());
    type('последние слова');
    await keeper.open(other.ok ? other.value : '');
    expect(await storedStory(stores, id)).toBe('последние слова');
    expect(open().draft.details.story).toBe('');
  });

  test('who looks on hears of every change', async () => {
    const { keeper, type } = await withOpenCase();
    const look = vi.fn();
    const stop = keeper.subscribe(look);
    type('С');
    expect(look).toHaveBeenCalled();
    stop();
    look.mockClear();
    type('Сп');
    expect(look).not.toHaveBeenCalled();
  });
});

describe('a full disk', () => {
  test('keeps what was typed, says why, and stores it as soon as there is room', async () => {
    const { stores, id, type, keeper, open } = await withOpenCase();
    stores.failWith('full');
    type('важное');
    await keeper.flush();
    expect(open()).toMatchObject({ saved: 'failed', failure: 'full', draft: { details: { story: 'важное' } } });
    stores.failWith(undefined);
    await keeper.flush();
    expect(open().saved).toBe('saved');
    expect(open()).not.toHaveProperty('failure');
    expect(await storedStory(stores, id)).toBe('важное');
  });

  test('the next change tries again by itself', async () => {
    const { stores, id, type, keeper } = await withOpenCase();
    stores.failWith('failed');
    type('раз');
    await keeper.flush();
    stores.failWith(undefined);
    type('раз-два');
    await vi.advanceTimersByTimeAsync(500);
    expect(await storedStory(stores, id)).toBe('раз-два');
  });
});

describe('answers that could not be stored', () => {
  test('wait while another case is open, and are stored when one comes back to them', async () => {
    const { stores, id, type, keeper, open } = await withOpenCase();
    const other = await keeper.create(simpleDraft());
    stores.failWith('full');
    type('важное');
    await keeper.open(other.ok ? other.value : '');
    expect(open().id).not.toBe(id);
    expect(keeper.unstored()).toEqual([id]);
    expect(await keeper.read(id)).toMatchObject({ value: { draft: { details: { story: 'важное' } } } });
    stores.failWith(undefined);
    await keeper.open(id);
    expect(open().draft.details.story).toBe('важное');
    await keeper.flush();
    expect(await storedStory(stores, id)).toBe('важное');
    expect(keeper.unstored()).toEqual([]);
  });

  test('are not left out in silence by a copy or a new name', async () => {
    const { stores, id, type, keeper } = await withOpenCase();
    stores.failWith('full');
    type('важное');
    expect(await keeper.copy(id, 'Копия')).toEqual({ ok: false, problems: [{ code: 'full' }] });
    expect(await keeper.rename(id, 'Мама')).toEqual({ ok: false, problems: [{ code: 'full' }] });
  });

  test('stay told until they are stored, also while it is tried again', async () => {
    const { stores, type, keeper, open } = await withOpenCase();
    stores.failWith('full');
    type('раз');
    await keeper.flush();
    const release = stores.hold();
    type('раз-два');
    const flushed = keeper.flush();
    expect(open().saved).toBe('failed');
    stores.failWith(undefined);
    release();
    await flushed;
    expect(open().saved).toBe('saved');
  });
});

describe('a second tab', () => {
  test('shows what the first one stored, and its forms begin anew', async () => {
    const { tab, id, type, keeper } = await withOpenCase();
    const second = tab();
    await second.keeper.open(id);
    const { generation } = second.open();
    type('из первой');
    await keeper.flush();
    await vi.runAllTimersAsync();
    expect(second.open()).toMatchObject({ saved: 'saved', draft: { details: { story: 'из первой' } } });
    expect(second.open().generation).toBeGreaterThan(generation);
  });

  async function collision() {
    const { stores, tab, id, type, keeper } = await withOpenCase();
    const second = tab();
    await second.keeper.open(id);
    second.type('из второй');
    type('из первой');
    await keeper.flush();
    await second.keeper.flush();
    expect(second.open()).toMatchObject({ saved: 'stale', draft: { details: { story: 'из второй' } } });
    expect(await storedStory(stores, id)).toBe('из первой');
    return { stores, id, second };
  }

  test('that typed too overwrites nothing unless the person chooses their own', async () => {
    const { stores, id, second } = await collision();
    second.type('из второй и дальше');
    await vi.runAllTimersAsync();
    expect(await storedStory(stores, id)).toBe('из первой');
    await second.keeper.keepMine();
    expect(await storedStory(stores, id)).toBe('из второй и дальше');
    expect(second.open().saved).toBe('saved');
  });

  test('or takes the other’s', async () => {
    const { second } = await collision();
    await second.keeper.takeTheirs();
    expect(second.open()).toMatchObject({ saved: 'saved', draft: { details: { story: 'из первой' } } });
  });

  test('that removed the case does not lose what is being typed here', async () => {
    const { stores, tab, id, type, keeper, open } = await withOpenCase();
    await tab().keeper.remove(id);
    type('ещё нужно');
    await keeper.flush();
    expect(open()).toMatchObject({ saved: 'stale', failure: 'gone' });
    await keeper.keepMine();
    expect(await storedStory(stores, id)).toBe('ещё нужно');
  });
});

describe('several cases', () => {
  test('are renamed, open or not', async () => {
    const { keeper, id, type, open } = await withOpenCase();
    const other = await keeper.create(simpleDraft());
    type('и слова тоже');
    await keeper.rename(id, 'Мамин телефон');
    await keeper.rename(other.ok ? other.value : '', 'Мой интернет');
    expect(open()).toMatchObject({
      name: 'Мамин телефон',
      saved: 'saved',
      draft: { details: { story: 'и слова тоже' } },
    });
    const list = await keeper.list();
    expect(list.ok && list.value.map(({ name }) => name).sort()).toEqual(['Мамин телефон', 'Мой интернет']);
  });

  test('are copied with their files and with what was just typed', async () => {
    const { stores, keeper, id, type } = await withOpenCase();
    await stores.exhibits.add(id, 'bill', new File(['счёт'], 'счёт.pdf'));
    type('только что');
    const copied = await keeper.copy(id, 'Копия');
    if (!copied.ok) throw new Error('not copied');
    expect(await storedStory(stores, copied.value)).toBe('только что');
    expect(await (await stores.exhibits.original(copied.value, 'bill'))?.text()).toBe('счёт');
  });

  test('removed, a case does not come back by a late write', async () => {
    const { stores, keeper, id, type } = await withOpenCase();
    type('поздно');
    await keeper.remove(id);
    await vi.runAllTimersAsync();
    expect(keeper.getSnapshot()).toEqual({ is: 'closed' });
    expect(await storedStory(stores, id)).toBe('notFound');
  });

  test('"delete everything" deletes everything and says how much it was', async () => {
    const { stores, keeper, id, type } = await withOpenCase();
    await stores.exhibits.add(id, 'bill', new File(['счёт'], 'счёт.pdf'));
    type('поздно');
    expect(await keeper.removeAll()).toEqual({ ok: true, value: { cases: 1, files: 1 } });
    await vi.runAllTimersAsync();
    expect(await keeper.list()).toEqual({ ok: true, value: [] });
  });

  test('one that is not there says so', async () => {
    const { keeper } = browser().tab();
    await keeper.open('gone');
    expect(keeper.getSnapshot()).toEqual({ is: 'unreadable', id: 'gone', problems: [{ code: 'notFound' }] });
  });
});
