import type { CaseStore, StorageFailure } from '#app/ports.ts';
import { failure } from '#core/result.ts';
import { memoryStores, type Stores } from '#platform/memory-store.ts';

/** A real store in memory whose next writes can be made to fail or to take their time, as a device's may. */
export function failingStores(): Stores & {
  failWith(code: StorageFailure['code'] | undefined): void;
  /** Writes wait until the returned function is called. */
  hold(): () => void;
  readonly written: readonly string[];
} {
  const stores = memoryStores();
  let code: StorageFailure['code'] | undefined;
  let gate: Promise<void> = Promise.resolve();
  const written: string[] = [];
  const cases: CaseStore = {
    ...stores.cases,
    write: async (next) => {
      await gate;
      if (code) return failure({ code });
      written.push(next.draft.details.story);
      return stores.cases.write(next);
    },
  };
  return {
    cases,
    exhibits: stores.exhibits,
    written,
    failWith: (next) => {
      code = next;
    },
    hold: () => {
      let open: (() => void) | undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => open?.();
    },
  };
}
