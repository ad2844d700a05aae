import { expect, test } from 'vitest';
import { officeClient } from '#platform/office-client.ts';
import { docxFile } from '#workers/docx-file.ts';
import type { OfficeReply, OfficeRequest } from '#workers/office-messages.ts';
import { readDocx } from '../support/read-docx.ts';
import { paidSubscriptionLetter } from '../support/sample-letters.ts';
import { readingText } from '#core/letter/reading-text.ts';

type Answer = (request: OfficeRequest, reply: (message: OfficeReply) => void, die: () => void) => void;

/** A worker in the same thread: what it is asked goes to `answer`, which replies or lets it die. */
function workerThat(answer: Answer): Worker {
  const events = new EventTarget();
  const reply = (data: OfficeReply) => events.dispatchEvent(new MessageEvent('message', { data }));
  const die = () => events.dispatchEvent(new Event('error'));
  return Object.assign(events, {
    postMessage: (request: OfficeRequest) => queueMicrotask(() => answer(request, reply, die)),
    terminate: () => undefined,
  }) as unknown as Worker;
}

const letter = paidSubscriptionLetter();

test('a letter comes back as a DOCX of its copies', async () => {
  const office = officeClient(() =>
    workerThat(({ id, copies }, reply) => {
      void docxFile(copies).then((file) => reply({ id, ok: true, file }));
    }),
  );
  const made = await office.docx([letter]);
  expect(made.ok && readDocx(new Uint8Array(await made.value.arrayBuffer()))).toEqual(readingText(letter));
});

test('two wishes at once each get their own file', async () => {
  const open: (() => void)[] = [];
  const office = officeClient(() =>
    workerThat(({ id, copies }, reply) => {
      open.push(() => reply({ id, ok: true, file: new Blob(['x'.repeat(copies.length)]) }));
      if (open.length === 2) for (const answer of open.reverse()) answer();
    }),
  );
  const [one, two] = await Promise.all([office.docx([letter]), office.docx([letter, letter])]);
  expect(one.ok && one.value.size).toBe(1);
  expect(two.ok && two.value.size).toBe(2);
});

test('a worker that dies is a failure that can be told, and the next wish starts another', async () => {
  const answers: Answer[] = [(_, __, die) => die(), ({ id }, reply) => reply({ id, ok: true, file: new Blob(['x']) })];
  const office = officeClient(() => workerThat(answers.shift() ?? (() => undefined)));
  expect(await office.docx([letter])).toEqual({ ok: false, problems: [{ code: 'failed' }] });
  expect((await office.docx([letter])).ok).toBe(true);
});

test('a browser that refuses the worker is a failure that can be told', async () => {
  const office = officeClient(() => {
    throw new Error('refused');
  });
  expect(await office.docx([letter])).toEqual({ ok: false, problems: [{ code: 'failed' }] });
});
