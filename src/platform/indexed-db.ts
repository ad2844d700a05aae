import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { CaseStore, EditedCopy, ExhibitStore, StorageFailure } from '#app/ports.ts';
import { refusalOf, roomOn } from '#app/room.ts';
import { collisionOf } from '#app/storage-failures.ts';
import { isStray } from '#app/stray-files.ts';
import { summariesOf } from '#app/summaries.ts';
import { openRecord } from '#core/case/open-record.ts';
import type { CaseId, StoredCase } from '#core/case/record.ts';
import { failure, type Result, success } from '#core/result.ts';
import { deviceClock } from './clock.ts';
import { thisDevice } from './device.ts';
import { memoryStores, type Stores } from './memory-store.ts';

const DATABASE = 'two-copies';
const VERSION = 1;
const TABLES = ['cases', 'files'] as const;

type StoredFile = {
  readonly caseId: CaseId;
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** An instant, ISO 8601; absent where an older version of the app put the file there. */
  readonly addedAt?: string;
  readonly original: Blob;
  readonly preview?: Blob;
  readonly copy?: EditedCopy;
};

const bytesOf = ({ size, copy }: StoredFile): number => size + (copy?.picture.size ?? 0);

interface Schema extends DBSchema {
  /** Values are of any version and are read through openRecord only. */
  cases: { key: CaseId; value: StoredCase };
  /** Exhibit ids are unique inside a case, so that a copy of a case keeps them. */
  files: { key: [CaseId, string]; value: StoredFile; indexes: { caseId: CaseId } };
}

type Database = IDBPDatabase<Schema>;
type Connect = () => Promise<Database>;

/** The device's storage; where there is none (private windows, a broken profile, a newer version's), memory that says why. */
export async function deviceStores(): Promise<Stores> {
  const connect = connection();
  const opened = await attempt<Database, never>(async () => success(await connect()));
  if (!opened.ok) {
    const code = opened.problems[0]?.code;
    return memoryStores(code === 'newer' || code === 'refused' ? code : 'damaged');
  }
  const isWhole = TABLES.every((table) => opened.value.objectStoreNames.contains(table));
  return isWhole ? { cases: caseStore(connect), exhibits: exhibitStore(connect) } : memoryStores('damaged');
}

/** One connection, opened again after the browser closed it. */
function connection(): Connect {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const open = (): Promise<Database> =>
    openDB<Schema>(DATABASE, VERSION, {
      upgrade: (fresh) => {
        fresh.createObjectStore('cases', { keyPath: 'id' });
        fresh.createObjectStore('files', { keyPath: ['caseId', 'id'] }).createIndex('caseId', 'caseId');
      },
      // A newer version of the app in another tab waits for this one to let go.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    });
  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

function caseStore(connect: Connect): CaseStore {
  return {
    keeping: 'device',
    list: () =>
      attempt(async () => {
        const stored = await (await connect()).getAll('cases');
        return success(summariesOf(stored.map((record) => [record.id, record])));
      }),
    read: (id) => attempt(async () => openRecord(await (await connect()).get('cases', id))),
    stored: (id) => attempt(async () => success<unknown>(await (await connect()).get('cases', id))),
    write: (next) =>
      changing(connect, async ({ cases }) => {
        const collision = collisionOf(await cases.get(next.id), next);
        if (collision) return failure(collision);
        const revision = next.revision + 1;
        await cases.put({ ...next, revision });
        return success(revision);
      }),
    copy: (id, as) =>
      changing(connect, async ({ cases, files }) => {
        const original = openRecord(await cases.get(id));
        if (!original.ok) return failure({ code: 'failed' });
        await cases.put({ ...original.value.record, ...as, revision: 1 });
        for (const file of await files.index('caseId').getAll(id)) await files.put({ ...file, caseId: as.id });
        return success(as.id);
      }),
    remove: (id) =>
      changing(connect, async ({ cases, files }) => {
        await cases.delete(id);
        for (const key of await files.index('caseId').getAllKeys(id)) await files.delete(key);
        return success(id);
      }),
    removeAll: () =>
      changing(connect, async ({ cases, files }) => {
        const removed = { cases: await cases.count(), files: await files.count() };
        await cases.clear();
        await files.clear();
        return success(removed);
      }),
  };
}

function exhibitStore(connect: Connect): ExhibitStore {
  return {
    room: (caseId) =>
      attempt(async () => {
        const held = await (await connect()).getAllFromIndex('files', 'caseId', caseId);
        return success(roomOn(await thisDevice(), sizeOf(held)));
      }),
    add: async (caseId, id, file, preview) => {
      await askToStay();
      return changing(connect, async ({ files }) => {
        const refusal = refusalOf(file, roomOn({}, sizeOf(await files.index('caseId').getAll(caseId))));
        if (refusal) return failure(refusal);
        const { name, type: mediaType, size } = file;
        const addedAt = deviceClock.now();
        await files.put({
          caseId,
          id,
          name,
          mediaType,
          size,
          addedAt,
          original: file,
          ...(preview ? { preview } : {}),
        });
        return success(size);
      });
    },
    original: async (caseId, id) => (await (await connect()).get('files', [caseId, id]))?.original,
    preview: async (caseId, id) => {
      const kept = await (await connect()).get('files', [caseId, id]);
      return kept?.copy?.preview ?? kept?.preview;
    },
    keepCopy: (caseId, id, copy) =>
      changing(connect, async ({ files }) => {
        const held = await files.index('caseId').getAll(caseId);
        const kept = held.find((one) => one.id === id);
        if (!kept) return failure({ code: 'failed' });
        const { copy: earlier, ...bare } = kept;
        const others = sizeOf(held) - (earlier?.picture.size ?? 0);
        const refusal = copy && refusalOf(copy.picture, roomOn({}, others));
        if (refusal) return failure(refusal);
        await files.put({ ...bare, ...(copy ? { copy } : {}) });
        return success(copy?.picture.size ?? 0);
      }),
    editedCopy: async (caseId, id) => (await (await connect()).get('files', [caseId, id]))?.copy,
    remove: (caseId, id) =>
      changing(connect, async ({ files }) => {
        await files.delete([caseId, id]);
        return success(id);
      }),
    all: (caseId) => attempt(async () => success(await (await connect()).getAllFromIndex('files', 'caseId', caseId))),
    sweep: (before) =>
      changing(connect, async ({ cases, files }) => {
        if ((await files.count()) === 0) return success(0);
        const stored = new Map((await cases.getAll()).map((record) => [record.id, record]));
        const stray = (await files.getAll()).filter(({ caseId, id, addedAt = '' }) =>
          isStray({ caseId, id, addedAt }, stored.get(caseId), before),
        );
        for (const { caseId, id } of stray) await files.delete([caseId, id]);
        return success(stray.length);
      }),
  };
}

const sizeOf = (held: readonly StoredFile[]): number => held.reduce((sum, kept) => sum + bytesOf(kept), 0);

/** Without it a browser short of space may clear everything; whether it agrees changes nothing for the person. */
async function askToStay(): Promise<void> {
  if (typeof navigator !== 'undefined' && 'storage' in navigator) await navigator.storage.persist();
}

type Table = (typeof TABLES)[number];
type Change = IDBPTransaction<Schema, Table[], 'readwrite'>;
type Tables = {
  readonly [Name in Table]: ReturnType<typeof tableOf<Name>>;
};
const tableOf = <Name extends Table>(change: Change, name: Name) => change.objectStore(name);

/** Changes in one transaction: all of them or, where one fails, none. */
function changing<T, P>(
  connect: Connect,
  work: (tables: Tables) => Promise<Result<T, P>>,
): Promise<Result<T, P | StorageFailure>> {
  return attempt(async () => {
    // Strict: the person may pull the plug as soon as the page says "saved".
    const change = (await connect()).transaction([...TABLES], 'readwrite', { durability: 'strict' });
    const ended = change.done.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    try {
      const result = await work({ cases: tableOf(change, 'cases'), files: tableOf(change, 'files') });
      const end = await ended;
      if (end) throw end.error;
      return result;
    } catch (error) {
      abort(change);
      await ended;
      throw error;
    }
  });
}

function abort(change: Change): void {
  try {
    change.abort();
  } catch (error) {
    // It was over already: the browser had aborted it itself.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What the browser throws, as the failures that the app expects. */
async function attempt<T, P>(
  work: () => Promise<Result<T, P | StorageFailure>>,
): Promise<Result<T, P | StorageFailure>> {
  try {
    return await work();
  } catch (error) {
    return failure<StorageFailure>({ code: codeOf(error) });
  }
}

function codeOf(error: unknown): StorageFailure['code'] {
  if (!(error instanceof DOMException)) return 'failed';
  if (error.name === 'QuotaExceededError') return 'full';
  if (error.name === 'VersionError') return 'newer';
  return ['InvalidStateError', 'NotAllowedError', 'SecurityError'].includes(error.name) ? 'refused' : 'failed';
}
