import { expect, test } from 'vitest';
import { evidenceClient } from '#platform/evidence-client.ts';
import type { EvidenceReply, EvidenceRequest } from '#workers/evidence-messages.ts';
import type { Progress, Stop } from '#workers/protocol.ts';

type Message = EvidenceRequest | Stop;

/** A worker in the same thread: it notes what it is told, and says what the test lets it say. */
function quietWorker() {
  const events = new EventTarget();
  const heard: Message[] = [];
  const say = (data: EvidenceReply | Progress) => events.dispatchEvent(new MessageEvent('message', { data }));
  const worker = Object.assign(events, {
    postMessage: (message: Message) => void heard.push(message),
    terminate: () => undefined,
  }) as unknown as Worker;
  return { worker, heard, say };
}

const order = { parts: [], list: { path: 'list.txt', heading: '', modified: 0 } };
const archive = new Blob(['zip']);

test('an archive comes back, and on the way how far it is', async () => {
  const { worker, say } = quietWorker();
  const done: number[] = [];
  const desk = evidenceClient(() => worker);
  const made = desk.bundle(order, { signal: new AbortController().signal, onProgress: (at) => done.push(at) });
  say({ id: 1, done: 0 });
  say({ id: 1, done: 1 });
  say({ id: 1, ok: true, kind: 'bundle', made: archive });
  expect(await made).toEqual({ ok: true, value: archive });
  expect(done).toEqual([0, 1]);
});

test('who stops an archive is answered at once, the worker hears of it, and other questions are still answered', async () => {
  const { worker, heard, say } = quietWorker();
  const desk = evidenceClient(() => worker);
  const stopping = new AbortController();
  const made = desk.bundle(order, { signal: stopping.signal, onProgress: () => undefined });
  const read = desk.inspect(new Blob(['file']));
  stopping.abort();
  expect(await made).toEqual({ ok: false, problems: [{ code: 'stopped' }] });
  expect(heard.at(-1)).toEqual({ id: 1, kind: 'stop' });
  const inspection = { mediaType: 'text/plain', sha256: '', isLocked: false };
  say({ id: 2, ok: true, kind: 'inspect', made: inspection });
  expect(await read).toEqual({ ok: true, value: inspection });
});
