import { bundle } from '#evidence/bundle.ts';
import { inspect } from '#evidence/inspect.ts';
import type { EvidenceReply, EvidenceRequest } from './evidence-messages.ts';
import type { Progress, Stop } from './protocol.ts';

/** What is being answered, by its question's id. */
const open = new Map<number, AbortController>();

addEventListener('message', ({ data }: MessageEvent<EvidenceRequest | Stop>) => {
  if (data.kind === 'stop') open.get(data.id)?.abort();
  else void answer(data);
});

async function answer(request: EvidenceRequest): Promise<void> {
  const { id } = request;
  const stopping = new AbortController();
  open.set(id, stopping);
  try {
    reply(await work(request, stopping.signal));
  } catch {
    reply({ id, ok: false });
  } finally {
    open.delete(id);
  }
}

async function work(request: EvidenceRequest, signal: AbortSignal): Promise<EvidenceReply> {
  const { id, kind } = request;
  if (kind === 'inspect') return { id, ok: true, kind, inspection: await inspect(request.file) };
  const archive = await bundle(request.order, { signal, onRead: (done) => reply({ id, done }) });
  return { id, ok: true, kind, archive };
}

function reply(message: EvidenceReply | Progress): void {
  postMessage(message);
}
