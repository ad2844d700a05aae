import { bundle } from '#evidence/bundle.ts';
import { drawExhibits } from '#evidence/draw-exhibits.ts';
import { drawEdited } from '#evidence/edited-picture.ts';
import { inspect } from '#evidence/inspect.ts';
import type { Reading } from '#evidence/reading.ts';
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
    reply(await work(request, { signal: stopping.signal, onRead: (done) => reply({ id, done }) }));
  } catch {
    reply({ id, ok: false });
  } finally {
    open.delete(id);
  }
}

/** Archives and codes to read are rare, and what reads them is large: it is loaded when one comes. */
async function work(request: EvidenceRequest, reading: Reading): Promise<EvidenceReply> {
  const { id, kind } = request;
  switch (kind) {
    case 'inspect':
      return { id, ok: true, kind, made: await inspect(request.given) };
    case 'draw':
      return { id, ok: true, kind, made: await drawExhibits(request.given, reading) };
    case 'edit':
      return { id, ok: true, kind, made: await drawEdited(request.given) };
    case 'bundle':
      return { id, ok: true, kind, made: await bundle(request.given, reading) };
    case 'checkBundle': {
      const { checkBundle } = await import('#evidence/check-bundle.ts');
      return { id, ok: true, kind, made: await checkBundle(request.given, reading) };
    }
    case 'packCase': {
      const { packCase } = await import('#evidence/case-archive.ts');
      return { id, ok: true, kind, made: await packCase(request.given, reading) };
    }
    case 'unpackCase': {
      const { file, passphrase } = request.given;
      const { unpackCase } = await import('#evidence/case-archive.ts');
      return { id, ok: true, kind, made: await unpackCase(file, passphrase, reading) };
    }
    case 'readCode': {
      const { readCode } = await import('#evidence/read-code.ts');
      return { id, ok: true, kind, made: await readCode(request.given) };
    }
  }
}

function reply(message: EvidenceReply | Progress): void {
  postMessage(message);
}
