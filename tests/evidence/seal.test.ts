import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSealed, seal, unseal } from '#evidence/seal.ts';

const MIB = 1024 * 1024;
const HEAD = 35;
const PASSPHRASE = 'зелёный чайник';
const never = new AbortController().signal;
const content = Uint8Array.from({ length: 2 * MIB + 17 }, (_, at) => (at * 31) % 251);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const open = async (bytes: Uint8Array<ArrayBuffer>, passphrase = PASSPHRASE) => {
  const opened = await unseal(new Blob([bytes]), passphrase, never);
  if (!opened.ok) return opened.problems[0]?.code;
  return Buffer.from(content).equals(await bytesOf(opened.value)) ? 'opened' : 'other content';
};

describe('a sealed file', () => {
  let sealed: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    sealed = await bytesOf(await seal(new Blob([content]), PASSPHRASE, never));
  });

  test('is opened by its passphrase, however its letters were composed, and by no other', async () => {
    expect(await isSealed(new Blob([sealed]))).toBe(true);
    expect(await open(sealed)).toBe('opened');
    expect(await open(sealed, PASSPHRASE.normalize('NFD'))).toBe('opened');
    expect(await open(sealed, 'Зелёный чайник')).toBe('wrongPassphrase');
  });

  test('can be opened by the documented form alone, with another program', () => {
    const head = sealed.subarray(0, HEAD);
    const view = new DataView(sealed.buffer);
    expect(new TextDecoder().decode(head.subarray(0, 8))).toBe('2COPIES1');
    expect(view.getUint32(8)).toBe(600_000);
    const key = pbkdf2Sync(PASSPHRASE, head.subarray(12, 28), view.getUint32(8), 32, 'sha256');
    const opened = [0, 1, 2].flatMap((number) => {
      const start = HEAD + number * (MIB + 16);
      const segment = sealed.subarray(start, start + MIB + 16);
      const nonce = Uint8Array.from([...head.subarray(28, 35), 0, 0, 0, number, number === 2 ? 1 : 0]);
      const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(head).setAuthTag(segment.subarray(-16));
      return [cipher.update(segment.subarray(0, -16)), cipher.final()];
    });
    expect(Buffer.concat(opened).equals(content)).toBe(true);
  });

  test('tells nothing of what is in it, nor that the same was sealed twice', async () => {
    const again = await bytesOf(await seal(new Blob([content]), PASSPHRASE, never));
    expect(again.subarray(12, 35)).not.toEqual(sealed.subarray(12, 35));
    expect(again.subarray(HEAD, HEAD + 64)).not.toEqual(sealed.subarray(HEAD, HEAD + 64));
  });

  const segment = MIB + 16;
  test.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, string]>([
    ['a byte of a later segment altered', (bytes) => changed(bytes, HEAD + segment + 5), 'damaged'],
    ['its last segment cut off', (bytes) => bytes.slice(0, HEAD + 2 * segment), 'damaged'],
    ['a segment left out', (bytes) => without(bytes, HEAD + segment, HEAD + 2 * segment), 'damaged'],
    ['its salt altered', (bytes) => changed(bytes, 13), 'wrongPassphrase'],
    ['only its head', (bytes) => bytes.slice(0, 20), 'damaged'],
    ['nothing behind its head', (bytes) => bytes.slice(0, HEAD), 'wrongPassphrase'],
    ['rounds that would take a day', (bytes) => withRounds(bytes, 0xffffffff), 'damaged'],
    ['no rounds', (bytes) => withRounds(bytes, 0), 'damaged'],
  ])('with %s is not opened', async (_what, alter, code) => {
    expect(await open(alter(sealed.slice()))).toBe(code);
  });

  test('of nothing is opened as nothing', async () => {
    const empty = await unseal(await seal(new Blob([]), PASSPHRASE, never), PASSPHRASE, never);
    expect(empty.ok && empty.value.size).toBe(0);
  });

  test('that is given up half way is none', async () => {
    await expect(seal(new Blob([content]), PASSPHRASE, AbortSignal.abort())).rejects.toThrow();
  });
});

test.each(['', 'PK', '{"format":', '2COPIES'])('%j is not sealed', async (text) => {
  expect(await isSealed(new Blob([text]))).toBe(false);
});

function changed(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

const without = (bytes: Uint8Array<ArrayBuffer>, from: number, to: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);

function withRounds(bytes: Uint8Array<ArrayBuffer>, rounds: number): Uint8Array<ArrayBuffer> {
  new DataView(bytes.buffer).setUint32(8, rounds);
  return bytes;
}
