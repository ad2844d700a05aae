import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { refusalOf } from '#app/exhibits.ts';
import type { CaseStore, ExhibitStore, StorageFailure } from '#app/ports.ts';
import { summariesOf } from '#app/summaries.ts';
import { openRecord } from '#core/case/open-record.ts';
import type { CaseId, StoredCase } from '#core/case/record.ts';
import { failure, type Result, success } from '#core/result.ts';
import { memoryStores, type Stores } from './memory-store.ts';

const DATABASE = 'two-copies';
const VERSION = 1;

type StoredFile = {
  readonly caseId: CaseId;
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly original: Blob;
  readonly preview?: Blob;
};

interface Schema extends DBSchema {
  /** Values are of any version and are read through openRecord only. */
  cases: { key: CaseId; value: StoredCase };
  /** Exhibit ids are unique inside a case, so that a copy of a case keeps them. */
  files: { key: [CaseId, string]; value: StoredFile; indexes: { caseId: CaseId } };
}

type Database = IDBPDatabase<Schema>;
type Connect = () => Promise<Database>;

/** The device's storage; where the browser refuses it (private windows, a broken profile), memory that says so. */
export async function deviceStores(): Promise<Stores> {
  const connect = connection();
  try {
    await connect();
    return { cases: caseStore(connect), exhibits: exhibitStore(connect) };
  } catch {
    return memoryStores();
  }
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
    lasting: true,
    list: async () => {
      const stored = await (await connect()).getAll('cases');
      return summariesOf(stored.map((record) => [record.id, record]));
    },
    read: async (id) => openRecord(await (await connect()).get('cases', id)),
    stored: async (id) => (await connect()).get('cases', id),
    write: (next) =>
      attempt(async () => {
        // Strict: the person may pull the plug as soon as the page says "saved".
        const work = (await connect()).transaction('cases', 'readwrite', { durability: 'strict' });
        const before = openRecord(await work.store.get(next.id));
        if (next.revision !== (before.ok ? before.value.record.revision : 0)) {
          work.abort();
          await work.done.catch(() => undefined);
          return failure({ code: 'stale' });
        }
        const revision = next.revision + 1;
        await Promise.all([work.store.put({ ...next, revision }), work.done]);
        return success(revision);
      }),
    copy: (id, as) =>
      attempt(async () => {
        const work = (await connect()).transaction(['cases', 'files'], 'readwrite', { durability: 'strict' });
        const original = openRecord(await work.objectStore('cases').get(id));
        if (!original.ok) return failure({ code: 'failed' });
        const files = await work.objectStore('files').index('caseId').getAll(id);
        await Promise.all([
          work.objectStore('cases').put({ ...original.value.record, ...as, revision: 1 }),
          ...files.map((file) => work.objectStore('files').put({ ...file, caseId: as.id })),
          work.done,
        ]);
        return success(as.id);
      }),
    remove: (id) =>
      attempt(async () => {
        const work = (await connect()).transaction(['cases', 'files'], 'readwrite', { durability: 'strict' });
        const keys = await work.objectStore('files').index('caseId').getAllKeys(id);
        await Promise.all([
          work.objectStore('cases').delete(id),
          ...keys.map((key) => work.objectStore('files').delete(key)),
          work.done,
        ]);
        return success(id);
      }),
    removeAll: () =>
      attempt(async () => {
        const work = (await connect()).transaction(['cases', 'files'], 'readwrite', { durability: 'strict' });
        const [cases, files] = await Promise.all([
          work.objectStore('cases').count(),
          work.objectStore('files').count(),
        ]);
        await Promise.all([work.objectStore('cases').clear(), work.objectStore('files').clear(), work.done]);
        return success({ cases, files });
      }),
  };
}

function exhibitStore(connect: Connect): ExhibitStore {
  return {
    add: (caseId, id, file, preview) =>
      attempt(async () => {
        await askToStay();
        const work = (await connect()).transaction('files', 'readwrite');
        const held = await work.store.index('caseId').getAll(caseId);
        const refusal = refusalOf(
          file,
          held.reduce((sum, { size }) => sum + size, 0),
        );
        if (refusal) return failure(refusal);
        const { name, type: mediaType, size } = file;
        const kept = { caseId, id, name, mediaType, size, original: file, ...(preview ? { preview } : {}) };
        await Promise.all([work.store.put(kept), work.done]);
        return success(size);
      }),
    original: async (caseId, id) => (await (await connect()).get('files', [caseId, id]))?.original,
    preview: async (caseId, id) => (await (await connect()).get('files', [caseId, id]))?.preview,
    remove: async (caseId, id) => (await connect()).delete('files', [caseId, id]),
  };
}

/** Without it a browser short of space may clear everything; whether it agrees changes nothing for the person. */
async function askToStay(): Promise<void> {
  if (typeof navigator !== 'undefined' && 'storage' in navigator) await navigator.storage.persist();
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
  return ['InvalidStateError', 'NotAllowedError', 'SecurityError'].includes(error.name) ? 'refused' : 'failed';
}
