import type { CaseStore, EditedCopy, ExhibitStore, Keeping } from '#app/ports.ts';
import { refusalOf, type Room, roomOn } from '#app/room.ts';
import { collisionOf } from '#app/storage-failures.ts';
import { summariesOf } from '#app/summaries.ts';
import { openRecord } from '#core/case/open-record.ts';
import type { CaseId, StoredCase } from '#core/case/record.ts';
import { failure, success } from '#core/result.ts';

type Kept = { readonly original: File; readonly preview: Blob | undefined; readonly copy?: EditedCopy };

const bytesOf = ({ original, copy }: Kept): number => original.size + (copy?.picture.size ?? 0);

export type Stores = { readonly cases: CaseStore; readonly exhibits: ExhibitStore };

/** The stores where nothing may or can be kept: the app works, and says that the case ends with the tab, and why. */
export function memoryStores(keeping: Exclude<Keeping, 'device'> = 'refused'): Stores {
  const cases = new Map<CaseId, unknown>();
  const files = new Map<CaseId, Map<string, Kept>>();
  const read = (id: CaseId) => openRecord(cases.get(id));

  return {
    cases: {
      keeping,
      list: () => Promise.resolve(success(summariesOf([...cases]))),
      read: (id) => Promise.resolve(read(id)),
      stored: (id) => Promise.resolve(success(cases.get(id))),
      write: (next) => {
        const collision = collisionOf(cases.get(next.id), next);
        if (collision) return Promise.resolve(failure(collision));
        const revision = next.revision + 1;
        cases.set(next.id, { ...next, revision });
        return Promise.resolve(success(revision));
      },
      copy: (id, as) => {
        const original = read(id);
        if (!original.ok) return Promise.resolve(failure({ code: 'failed' }));
        const copied: StoredCase = { ...original.value.record, ...as, revision: 1 };
        cases.set(as.id, copied);
        files.set(as.id, new Map(files.get(id)));
        return Promise.resolve(success(as.id));
      },
      remove: (id) => {
        cases.delete(id);
        files.delete(id);
        return Promise.resolve(success(id));
      },
      removeAll: () => {
        const count = { cases: cases.size, files: [...files.values()].reduce((sum, { size }) => sum + size, 0) };
        cases.clear();
        files.clear();
        return Promise.resolve(success(count));
      },
    },
    exhibits: {
      room: (caseId) => Promise.resolve(success(roomIn(files.get(caseId) ?? new Map()))),
      add: (caseId, exhibitId, file, preview) => {
        const held = files.get(caseId) ?? new Map<string, Kept>();
        const refusal = refusalOf(file, roomIn(held));
        if (refusal) return Promise.resolve(failure(refusal));
        files.set(caseId, held.set(exhibitId, { original: file, preview }));
        return Promise.resolve(success(file.size));
      },
      original: (caseId, exhibitId) => Promise.resolve(files.get(caseId)?.get(exhibitId)?.original),
      preview: (caseId, exhibitId) => {
        const kept = files.get(caseId)?.get(exhibitId);
        return Promise.resolve(kept?.copy?.preview ?? kept?.preview);
      },
      keepCopy: (caseId, exhibitId, copy) => {
        const held = files.get(caseId);
        const kept = held?.get(exhibitId);
        if (!held || !kept) return Promise.resolve(failure({ code: 'failed' }));
        const { copy: earlier, ...bare } = kept;
        const others = roomIn(held).taken - (earlier?.picture.size ?? 0);
        const refusal = copy && refusalOf(copy.picture, roomOn({}, others));
        if (refusal) return Promise.resolve(failure(refusal));
        held.set(exhibitId, { ...bare, ...(copy ? { copy } : {}) });
        return Promise.resolve(success(copy?.picture.size ?? 0));
      },
      editedCopy: (caseId, exhibitId) => Promise.resolve(files.get(caseId)?.get(exhibitId)?.copy),
      remove: (caseId, exhibitId) => {
        files.get(caseId)?.delete(exhibitId);
        return Promise.resolve(success(exhibitId));
      },
      all: (caseId) => {
        const held = [...(files.get(caseId) ?? [])];
        return Promise.resolve(success(held.map(([id, { original }]) => ({ id, name: original.name, original }))));
      },
      // Nothing is left behind by earlier visits: there were none.
      sweep: () => Promise.resolve(success(0)),
    },
  };
}

/** What a browser tells of its disk says nothing of its memory. */
const roomIn = (held: ReadonlyMap<string, Kept>): Room =>
  roomOn(
    {},
    [...held.values()].reduce((sum, kept) => sum + bytesOf(kept), 0),
  );
