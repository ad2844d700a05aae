import type { Watch } from '#app/ports.ts';
import type { Progress, Stop } from '#workers/protocol.ts';

export type WorkerClient<Request, Reply> = {
  /** Starts the worker; one that the browser refuses is told at the first question. */
  readonly prepare: () => void;
  /**
   * The reply to one question, which is made with its id; undefined: it was given up, the worker died or was refused. What is `given`
   * is the worker's from then on.
   */
  readonly ask: (
    question: (id: number) => Request,
    watch?: Watch,
    given?: readonly Transferable[],
  ) => Promise<Reply | undefined>;
};

type Asked<Reply> = { readonly answer: (reply: Reply | undefined) => void; readonly watch: Watch | undefined };

/**
 * Pairs questions to a worker with its replies. It is started by `prepare` or at the first question; one that dies answers every
 * open question with nothing and is started anew at the next.
 */
export function workerClient<Request, Reply extends { readonly id: number }>(
  start: () => Worker,
): WorkerClient<Request, Reply> {
  const waiting = new Map<number, Asked<Reply>>();
  let worker: Worker | undefined;
  let lastId = 0;

  function started(): Worker {
    if (worker) return worker;
    const next = start();
    next.addEventListener('message', ({ data }: MessageEvent<Reply | Progress>) => {
      if ('done' in data) waiting.get(data.id)?.watch?.onProgress(data.done);
      else settle(data.id, data);
    });
    const died = () => {
      for (const id of waiting.keys()) settle(id, undefined);
      next.terminate();
      worker = undefined;
    };
    next.addEventListener('error', died);
    next.addEventListener('messageerror', died);
    worker = next;
    return next;
  }

  function settle(id: number, reply: Reply | undefined): void {
    waiting.get(id)?.answer(reply);
    waiting.delete(id);
  }

  return {
    prepare: () => {
      try {
        started();
      } catch {
        worker = undefined;
      }
    },
    ask: (question, watch, given = []) =>
      new Promise((answer) => {
        const id = ++lastId;
        waiting.set(id, { answer, watch });
        watch?.signal.addEventListener('abort', () => {
          if (waiting.has(id)) worker?.postMessage({ id, kind: 'stop' } satisfies Stop);
          settle(id, undefined);
        });
        try {
          started().postMessage(question(id), [...given]);
        } catch {
          settle(id, undefined);
        }
      }),
  };
}
