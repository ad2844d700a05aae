type Answer<Reply> = (reply: Reply | undefined) => void;

export type WorkerClient<Request, Reply> = {
  /** Starts the worker; one that the browser refuses is told at the first question. */
  readonly prepare: () => void;
  /** The reply to one question, which is made with its id; undefined: the worker died or was refused. */
  readonly ask: (question: (id: number) => Request) => Promise<Reply | undefined>;
};

/**
 * Pairs questions to a worker with its replies. It is started by `prepare` or at the first question; one that dies answers every
 * open question with nothing and is started anew at the next.
 */
export function workerClient<Request, Reply extends { readonly id: number }>(
  start: () => Worker,
): WorkerClient<Request, Reply> {
  const waiting = new Map<number, Answer<Reply>>();
  let worker: Worker | undefined;
  let lastId = 0;

  function started(): Worker {
    if (worker) return worker;
    const next = start();
    next.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    const died = () => {
      for (const answer of waiting.values()) answer(undefined);
      waiting.clear();
      next.terminate();
      worker = undefined;
    };
    next.addEventListener('error', died);
    next.addEventListener('messageerror', died);
    worker = next;
    return next;
  }

  return {
    prepare: () => {
      try {
        started();
      } catch {
        worker = undefined;
      }
    },
    ask: (question) =>
      new Promise((resolve) => {
        const id = ++lastId;
        waiting.set(id, resolve);
        try {
          started().postMessage(question(id));
        } catch {
          waiting.delete(id);
          resolve(undefined);
        }
      }),
  };
}
