import type { Office, OfficeFailure } from '#app/ports.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { OfficeReply, OfficeRequest } from '#workers/office-messages.ts';
import workerAddress from '#workers/office.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Answer = (result: Result<Blob, OfficeFailure>) => void;

/**
 * Makes files in the worker, which is started by `prepare` or at the first wish. A worker that dies answers every open wish
 * with a failure and is started anew at the next one.
 */
export function officeClient(start: () => Worker = () => startWorker(workerAddress)): Office {
  const waiting = new Map<number, Answer>();
  let worker: Worker | undefined;
  let lastId = 0;

  function started(): Worker {
    if (worker) return worker;
    const next = start();
    next.addEventListener('message', ({ data }: MessageEvent<OfficeReply>) => {
      waiting.get(data.id)?.(
        data.ok ? success(new Blob([data.bytes], { type: DOCX_TYPE })) : failure({ code: data.code }),
      );
      waiting.delete(data.id);
    });
    const died = () => {
      for (const answer of waiting.values()) answer(failure({ code: 'failed' }));
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
        // The first wish will be told.
        worker = undefined;
      }
    },
    docx: (copies: readonly LetterDocument[]) =>
      new Promise((resolve) => {
        const id = ++lastId;
        waiting.set(id, resolve);
        try {
          const request: OfficeRequest = { id, kind: 'docx', copies };
          started().postMessage(request);
        } catch {
          waiting.delete(id);
          resolve(failure({ code: 'failed' }));
        }
      }),
  };
}
