import { vi } from 'vitest';

/** `refuses`: one request throws. `aborts`: one change is taken, and its transaction falls. `dies`: that request and all later ones throw. */
export type Fault = 'refuses' | 'aborts' | 'dies';

const CHANGES = ['put', 'delete', 'clear'] as const;
const REQUESTS = ['get', 'getAll', 'getAllKeys', 'count', ...CHANGES] as const;

/** Makes the browser's storage fail at the request of that number, counted from 1. */
export function breakStorage(at: number, fault: Fault) {
  let asked = 0;
  const isDue = () => {
    asked += 1;
    return fault === 'dies' ? asked >= at : asked === at;
  };
  const refuse = (): never => {
    throw new DOMException('no space', 'QuotaExceededError');
  };
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((table) =>
    (fault === 'aborts' ? CHANGES : REQUESTS)
      .filter((name) => name in table)
      .map((name) => {
        const plain = Reflect.get(table, name) as (...given: unknown[]) => IDBRequest;
        return vi.spyOn(table, name as 'get').mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
          if (!isDue()) return plain.apply(this, given);
          if (fault !== 'aborts') return refuse();
          const request = plain.apply(this, given);
          request.addEventListener('success', () => request.transaction?.abort());
          return request;
        });
      }),
  );
  const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
    ?.value as IDBDatabase['transaction'];
  spies.push(
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      return fault !== 'aborts' && isDue() ? refuse() : begin.apply(this, given);
    }) as never,
  );
  return {
    asked: () => asked,
    mend: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
