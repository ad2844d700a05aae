import type { EvidenceDesk, Watch, WorkFailure } from '#app/ports.ts';
import { failure, type Result, success } from '#core/result.ts';
import type { EvidenceReply, EvidenceRequest } from '#workers/evidence-messages.ts';
import workerAddress from '#workers/evidence.worker.ts?worker&url';
import { startWorker } from './trusted-worker.ts';
import { workerClient } from './worker-client.ts';

/** Reads files in the evidence worker, one after the other: a cheap phone has memory for one. */
export function evidenceClient(start: () => Worker = () => startWorker(workerAddress)): EvidenceDesk {
  const { ask } = workerClient<EvidenceRequest, EvidenceReply>(start);
  return {
    inspect: async (file) => {
      const reply = await ask((id) => ({ id, kind: 'inspect', given: file }));
      return reply?.ok && reply.kind === 'inspect' ? success(reply.made) : failure({ code: 'failed' });
    },
    draw: async (order, watch) => {
      const reply = await ask((id) => ({ id, kind: 'draw', given: order }), watch);
      return reply?.ok && reply.kind === 'draw' ? success(reply.made) : unmade(watch);
    },
    edit: async (order, watch) => {
      const reply = await ask((id) => ({ id, kind: 'edit', given: order }), watch);
      return reply?.ok && reply.kind === 'edit' && reply.made ? success(reply.made) : unmade(watch);
    },
    bundle: async (order, watch) => {
      const reply = await ask((id) => ({ id, kind: 'bundle', given: order }), watch);
      return reply?.ok && reply.kind === 'bundle' ? success(reply.made) : unmade(watch);
    },
    checkBundle: async (archive, watch) => {
      const reply = await ask((id) => ({ id, kind: 'checkBundle', given: archive }), watch);
      return reply?.ok && reply.kind === 'checkBundle' ? reply.made : unmade(watch);
    },
    packCase: async (order, watch) => {
      const reply = await ask((id) => ({ id, kind: 'packCase', given: order }), watch);
      return reply?.ok && reply.kind === 'packCase' ? success(reply.made) : unmade(watch);
    },
    unpackCase: async (file, passphrase, watch) => {
      const reply = await ask((id) => ({ id, kind: 'unpackCase', given: { file, passphrase } }), watch);
      return reply?.ok && reply.kind === 'unpackCase' ? reply.made : unmade(watch);
    },
    readCode: async (picture) => {
      const given = picture instanceof Blob ? [] : [picture];
      const reply = await ask((id) => ({ id, kind: 'readCode', given: picture }), undefined, given);
      return reply?.ok && reply.kind === 'readCode' ? reply.made : failure({ code: 'failed' });
    },
  };
}

const unmade = ({ signal }: Watch): Result<never, WorkFailure> =>
  failure({ code: signal.aborted ? 'stopped' : 'failed' });
