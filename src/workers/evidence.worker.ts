import { inspect } from '#evidence/inspect.ts';
import type { EvidenceReply, EvidenceRequest } from './evidence-messages.ts';

addEventListener('message', ({ data }: MessageEvent<EvidenceRequest>) => {
  void answer(data);
});

async function answer({ id, file }: EvidenceRequest): Promise<void> {
  try {
    reply({ id, ok: true, inspection: await inspect(file) });
  } catch {
    reply({ id, ok: false, code: 'failed' });
  }
}

function reply(message: EvidenceReply): void {
  postMessage(message);
}
