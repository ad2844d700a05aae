import type { Draft, FormName } from '#core/case/draft.ts';
import type { CaseFile } from '#core/case/case-file.ts';
import { withRowIds } from '#core/case/row-ids.ts';
import { CASE_VERSION, type CaseId, type CaseSummary, type OpenProblem, type StoredCase } from '#core/case/record.ts';
import { failure, type Result, success } from '#core/result.ts';
import type { CaseStore, Clock, Removed, StorageFailure, Tabs } from './ports.ts';
import { isStorageFailure } from './storage-failures.ts';

/**
 * How long typing may rest before it is saved, and how long at most one who never rests waits for it: a second is all there is to lose,
 * and on a busy machine a strict write takes a third of it.
 */
const PAUSE_MS = 500;
const LONGEST_MS = 600;
/**
 * How long it may rest before the case is read anew for the screens. Longer than from key to key of a quick typist: what a hundred
 * rows and their letter cost would hold up the next key.
 */
const READ_PAUSE_MS = 200;

/**
 * Where what was typed is. `waiting` and `saving`: on its way. `failed`: kept here, not stored (`failure` says why), tried
 * again with the next change. `stale`: another tab stored the same case since, or it is `gone`; nothing is stored until one is chosen.
 */
export type SavedState = 'saved' | 'waiting' | 'saving' | 'failed' | 'stale';

export type OpenDraft = {
  readonly is: 'open';
  readonly id: CaseId;
  readonly name: string;
  readonly draft: Draft;
  readonly saved: SavedState;
  readonly failure?: StorageFailure['code'];
  /** Counts how often the draft was replaced from outside; forms begin anew when it changes. */
  readonly generation: number;
  /** Paths of stored values that were no sound part of a case and were left behind. */
  readonly dropped: readonly string[];
};

export type KeeperState =
  | { readonly is: 'closed' }
  | { readonly is: 'opening'; readonly id: CaseId }
  | { readonly is: 'unreadable'; readonly id: CaseId; readonly problems: readonly (OpenProblem | StorageFailure)[] }
  | OpenDraft;

/** True if the last answers could not be stored. */
const isStuck = (state: KeeperState): state is OpenDraft =>
  state.is === 'open' && (state.saved === 'failed' || state.saved === 'stale');

type KeeperPorts = {
  readonly cases: CaseStore;
  readonly clock: Clock;
  readonly tabs: Tabs;
  readonly newId: () => string;
};

/** The one owner of the open case: forms tell it every change, it stores them. Fits `useSyncExternalStore`. */
export type DraftKeeper = ReturnType<typeof createDraftKeeper>;

export function createDraftKeeper({ cases, clock, tabs, newId }: KeeperPorts) {
  const listeners = new Set<() => void>();
  let state: KeeperState = { is: 'closed' };
  /** The stored revision that the open draft grew from. */
  let revision = 0;
  /** Changes made so far, and how many of them are stored. */
  let changes = 0;
  let stored = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let longestTimer: ReturnType<typeof setTimeout> | undefined;
  /** Forms that were typed into and not read yet. */
  const unread = new Map<FormName, () => Draft[FormName]>();
  let readTimer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | undefined;
  let generation = 0;
  /** What could not be stored before another case was opened, and the revision it grew from: it waits here until it is opened again. */
  const setAside = new Map<CaseId, { readonly open: OpenDraft; readonly revision: number }>();

  /** Cases with answers that are in no file and end with the tab, because nothing lasts here. */
  const onlyHere = new Set<CaseId>();
  const noteOnlyHere = (id: CaseId) => {
    if (cases.keeping !== 'device') onlyHere.add(id);
  };

  const set = (next: KeeperState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const update = (part: Partial<Omit<OpenDraft, 'is' | 'id'>>) => {
    if (state.is === 'open') set({ ...state, ...part });
  };
  const isOpen = (id: CaseId): boolean => state.is === 'open' && state.id === id;

  const rest = () => {
    clearTimeout(timer);
    clearTimeout(longestTimer);
    longestTimer = undefined;
  };

  const forgetUnread = () => {
    clearTimeout(readTimer);
    unread.clear();
  };

  const withTyped = (draft: Draft): Draft =>
    withRowIds({ ...draft, ...Object.fromEntries([...unread].map(([step, values]) => [step, values()])) });

  /** Reads what was typed since the last time. */
  const settle = () => {
    if (unread.size === 0 || state.is !== 'open') return;
    const draft = withTyped(state.draft);
    forgetUnread();
    update({ draft });
  };

  const recordOf = (open: OpenDraft): StoredCase => ({
    id: open.id,
    version: CASE_VERSION,
    revision,
    name: open.name,
    updatedAt: clock.now(),
    draft: withTyped(open.draft),
  });

  /**
   * Writes until nothing is left to write; what is typed meanwhile goes into the next round. The screens are not told what is read
   * for this: whoever types on without a rest would wait for them at every write.
   */
  const write = async () => {
    while (changes > stored && state.is === 'open' && state.saved !== 'stale') {
      const upTo = changes;
      const { is, id, name, draft, dropped } = state;
      // What failed stays told until it is stored.
      if (state.saved !== 'failed') set({ is, id, name, draft, saved: 'saving', generation, dropped });
      const written = await cases.write(recordOf(state));
      if (!isOpen(id)) return;
      if (!written.ok) {
        const code = written.problems[0]?.code ?? 'failed';
        update({ saved: code === 'stale' || code === 'gone' ? 'stale' : 'failed', failure: code });
        return;
      }
      stored = upTo;
      revision = written.value;
      tabs.announce({ id, revision });
      const saved = changes > stored ? 'waiting' : 'saved';
      set({ is, id, name: state.name, draft: state.draft, saved, generation, dropped });
    }
  };

  const flush = async (): Promise<void> => {
    rest();
    if (changes === stored && !writing) return;
    writing ??= write().finally(() => {
      writing = undefined;
    });
    await writing;
  };

  const touch = () => {
    if (state.is !== 'open') return;
    noteOnlyHere(state.id);
    changes += 1;
    if (state.saved === 'saved') update({ saved: 'waiting' });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE_MS);
    longestTimer ??= setTimeout(() => void flush(), LONGEST_MS);
  };

  const close = () => {
    rest();
    forgetUnread();
    stored = changes;
    set({ is: 'closed' });
  };

  /** Keeps what could not be stored, while another case is open. */
  const keepAside = () => {
    if (isStuck(state)) setAside.set(state.id, { open: { ...state, draft: withTyped(state.draft) }, revision });
  };

  /** Takes up again what was set aside; false if nothing was. */
  const takeUp = (id: CaseId): boolean => {
    const kept = setAside.get(id);
    if (!kept) return false;
    setAside.delete(id);
    forgetUnread();
    revision = kept.revision;
    generation += 1;
    changes += 1;
    set({ ...kept.open, generation });
    if (kept.open.saved !== 'stale') void flush();
    return true;
  };

  /** `wish`: what is typed here is given up; else it stays, and the person is told. */
  const load = async (id: CaseId, wish?: 'theirs'): Promise<void> => {
    const before = changes;
    const found = await cases.read(id);
    // Another case was opened while this one was read.
    if (state.is === 'closed' || state.id !== id) return;
    if (state.is === 'open') {
      // It is not known whether the other tab's answers are there: those of this one stay.
      if (!found.ok && found.problems.some(isStorageFailure)) return;
      if (wish !== 'theirs' && changes > before) {
        update({ saved: 'stale', failure: 'stale' });
        return;
      }
    }
    stored = changes;
    forgetUnread();
    if (!found.ok) {
      set({ is: 'unreadable', id, problems: found.problems });
      return;
    }
    const { record, dropped } = found.value;
    revision = record.revision;
    generation += 1;
    set({ is: 'open', id, name: record.name, draft: withRowIds(record.draft), saved: 'saved', generation, dropped });
  };

  const open = async (id: CaseId): Promise<void> => {
    if (isOpen(id)) return;
    await flush();
    keepAside();
    if (takeUp(id)) return;
    set({ is: 'opening', id });
    await load(id);
  };

  /** What is known here of a case and not there: the open one, or one that was set aside. */
  const heldHere = (id: CaseId): CaseFile | undefined => {
    const open = state.is === 'open' && state.id === id ? state : setAside.get(id)?.open;
    return open && { name: open.name, draft: open === state ? withTyped(open.draft) : open.draft };
  };

  /** Why what is typed into a case cannot be stored now; undefined if all of it is. */
  const whyUnstored = async (id: CaseId): Promise<StorageFailure | undefined> => {
    if (isOpen(id)) await flush();
    const open = isStuck(state) && state.id === id ? state : setAside.get(id)?.open;
    return open && { code: open.failure ?? 'failed' };
  };

  tabs.listen(({ id, revision: theirs }) => {
    if (!isOpen(id) || theirs <= revision) return;
    if (changes > stored || writing) update({ saved: 'stale', failure: 'stale' });
    else void load(id);
  });

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: (): KeeperState => state,

    /** Opens a stored case; what was typed into the one before is stored first. */
    open,
    close: async () => {
      await flush();
      close();
    },
    /** A form was typed into, soundly or not; `values` is asked when typing rests, at the latest when it is stored. */
    change: <S extends FormName>(step: S, values: () => Draft[S]) => {
      if (state.is !== 'open') return;
      unread.set(step, values);
      clearTimeout(readTimer);
      readTimer = setTimeout(settle, READ_PAUSE_MS);
      touch();
    },
    /** Reads at once what was typed: another screen is about to show the case. */
    settle,
    /** Stores at once what waits: the tab is about to be hidden, or the person asks to try again. */
    flush,
    /** After `stale`: what is typed here replaces what the other tab stored. */
    keepMine: async () => {
      if (state.is !== 'open' || state.saved !== 'stale') return;
      const { id } = state;
      const theirs = await cases.read(id);
      if (!isOpen(id)) return;
      revision = theirs.ok ? theirs.value.record.revision : 0;
      changes += 1;
      update({ saved: 'waiting' });
      await flush();
    },
    /** After `stale`: what the other tab stored replaces what is typed here. */
    takeTheirs: async () => {
      if (state.is === 'open') await load(state.id, 'theirs');
    },

    list: (): Promise<Result<readonly CaseSummary[], StorageFailure>> => cases.list(),
    /** A case with all that was typed into it here, stored or not; else as it is stored. */
    read: async (id: CaseId): Promise<Result<CaseFile, OpenProblem | StorageFailure>> => {
      const held = heldHere(id);
      if (held) return success(held);
      const read = await cases.read(id);
      return read.ok ? success(read.value.record) : read;
    },
    /** Cases whose last answers could not be stored: leaving the page would lose them. */
    unstored: (): readonly CaseId[] => [...setAside.keys(), ...(isStuck(state) ? [state.id] : [])],
    /** Cases that are nowhere but in this tab's memory. */
    onlyHere: (): readonly CaseId[] => [...onlyHere],
    /** The person has the case in a file, as it is now. */
    carriedAway: (id: CaseId) => void onlyHere.delete(id),
    /** Stores a new case; it is not opened by this. `bring` stores its files first, so that no case is ever there without them. */
    create: async <P = never>(
      draft: Draft,
      name = '',
      bring?: (id: CaseId) => Promise<Result<unknown, P>>,
    ): Promise<Result<CaseId, StorageFailure | P>> => {
      const id = newId();
      const brought = await bring?.(id);
      if (brought && !brought.ok) {
        await cases.remove(id);
        return brought;
      }
      const record: StoredCase = { id, version: CASE_VERSION, revision: 0, name, updatedAt: clock.now(), draft };
      const written = await cases.write(record);
      if (written.ok) return success(id);
      if (brought) await cases.remove(id);
      return written;
    },
    copy: async (id: CaseId, name: string): Promise<Result<CaseId, StorageFailure>> => {
      const unstored = await whyUnstored(id);
      if (unstored) return failure(unstored);
      const copied = await cases.copy(id, { id: newId(), name });
      if (copied.ok) noteOnlyHere(copied.value);
      return copied;
    },
    rename: async (id: CaseId, name: string): Promise<Result<CaseId, StorageFailure | OpenProblem>> => {
      if (isOpen(id)) {
        touch();
        update({ name });
      }
      const unstored = await whyUnstored(id);
      if (unstored) return failure(unstored);
      if (isOpen(id)) return success(id);
      const read = await cases.read(id);
      if (!read.ok) return read;
      const written = await cases.write({ ...read.value.record, name });
      return written.ok ? success(id) : written;
    },
    remove: async (id: CaseId): Promise<Result<CaseId, StorageFailure>> => {
      if (isOpen(id)) rest();
      await writing;
      const removed = await cases.remove(id);
      if (removed.ok) {
        setAside.delete(id);
        onlyHere.delete(id);
      }
      if (removed.ok && isOpen(id)) close();
      else await flush();
      return removed;
    },
    /** Everything on this device. */
    removeAll: async (): Promise<Result<Removed, StorageFailure>> => {
      rest();
      await writing;
      const removed = await cases.removeAll();
      if (removed.ok) {
        setAside.clear();
        onlyHere.clear();
        close();
      } else await flush();
      return removed;
    },
  };
}
