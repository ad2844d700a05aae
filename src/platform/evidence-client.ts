import type { EvidenceDesk } from '#app/ports.ts';
import { failure, success } from '#core/result.ts';
import type { EvidenceReply, EvidenceRequest } from '#workers/evidence-messages.ts';
import workerAddress from '#workers/evidence.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';
import { workerClient } from './worker-client.ts';

/** Reads files in the evidence worker, one after the other: a cheap phone has memory for one. */
export function evidenceClient(start: () => Worker = () => startWorker(workerAddress)): EvidenceDesk {
  const { ask } = workerClient<EvidenceRequest, EvidenceReply>(start);
  return {
    inspect: async (file) => {
      const reply = await ask((id) => ({ id, kind: 'inspect', file }));
      return reply?.ok && reply.kind === 'inspect' ? success(reply.inspection) : failure({ code: 'failed' });
    },
    bundle: async (order, watch) => {
      const reply = await ask((id) => ({ id, kind: 'bundle', order }), watch);
      if (watch.signal.aborted) return failure({ code: 'stopped' });
      return reply?.ok && reply.kind === 'bundle' ? success(reply.archive) : failure({ code: 'failed' });
    },
  };
}
