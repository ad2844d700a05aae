import { describe, expect, test } from 'vitest';
import { codesOfCase, openCodes } from '#app/case-codes.ts';
import { createDraftKeeper } from '#app/drafts.ts';
import { CASE_VERSION } from '#core/case/record.ts';
import { day } from '#core/plain-date.ts';
import { codesOf } from '#evidence/case-codes.ts';
import { type Collected, withCode } from '#evidence/code-frames.ts';
import { memoryStores } from '#platform/memory-store.ts';
import { draftWith } from '#tests/support/sound-case.ts';

/** A device with nothing on it. */
function device() {
  const stores = memoryStores();
  let id = 0;
  const clock = { today: () => day('2026-11-23'), now: () => '2026-11-23T10:00:00.000Z' };
  const tabs = { announce: () => undefined, listen: () => () => undefined };
  return { ...stores, keeper: createDraftKeeper({ ...stores, clock, tabs, newId: () => `case-${++id}` }) };
}

function collected(codes: readonly string[] = []): Collected {
  const all = codes.reduce<Collected | undefined>((so, code) => {
    const next = withCode(so, code);
    return next.ok ? next.value : so;
  }, undefined);
  if (!all) throw new Error('no codes');
  return all;
}

const draft = draftWith('details.story', 'Деньги сняли дважды.');

test('a case arrives under its name, with every answer and the lines of its exhibits', async () => {
  const exhibits = [
    { id: 'bill', kind: 'file', caption: 'Счёт', fileName: 'счёт.jpg', size: 9, mediaType: 'image/jpeg' },
  ];
  const withFile = { ...draft, evidence: draftWith('evidence.exhibits', exhibits).evidence };
  const there = device();
  const opened = await openCodes(collected(await codesOfCase({ name: 'Мама', draft: withFile })), there);
  if (!opened.ok) throw new Error(opened.problems[0]?.code);
  const read = await there.cases.read(opened.value);
  expect(read.ok && read.value.record).toMatchObject({ name: 'Мама', draft: withFile });
});

test('the same codes read twice are two cases, as the same file opened twice is', async () => {
  const there = device();
  const all = collected(await codesOfCase({ name: 'Мама', draft }));
  await openCodes(all, there);
  await openCodes(all, there);
  expect(await there.cases.list()).toMatchObject({ ok: true, value: [{ name: 'Мама' }, { name: 'Мама' }] });
});

describe('what is refused as a file is refused as codes, by the same name, and nothing is kept of it:', () => {
  test.each([
    ['hello', 'notJson'],
    ['', 'notJson'],
    ['[]', 'notACase'],
    ['{"format": "another-program", "version": 1, "draft": {}}', 'notACase'],
    ['{"format": "two-copies-case", "version": "1", "draft": {}}', 'notACase'],
    ['{"format": "two-copies-case", "version": 1, "draft": 7}', 'notACase'],
    [`{"format": "two-copies-case", "version": ${CASE_VERSION + 1}, "draft": {}}`, 'newerVersion'],
  ])('%j: %s', async (text, problem) => {
    const there = device();
    const opened = await openCodes(collected(await codesOf(text)), there);
    expect(opened).toMatchObject({ ok: false, problems: [{ code: problem }] });
    expect(await there.cases.list()).toEqual({ ok: true, value: [] });
  });

  test('keys of a prototype change nothing', async () => {
    const there = device();
    const own = JSON.stringify(draft).replace('{', '{"__proto__": {"polluted": true}, ');
    const text = `{"format": "two-copies-case", "version": ${CASE_VERSION}, "constructor": {"prototype": {"polluted": true}}, "draft": ${own}}`;
    const opened = await openCodes(collected(await codesOf(text)), there);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    if (!opened.ok) throw new Error(opened.problems[0]?.code);
    const read = await there.cases.read(opened.value);
    expect(read.ok && read.value.record.draft).toEqual(draft);
  });
});
