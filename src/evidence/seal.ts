import { failure, type Result, success } from '#core/result.ts';

/**
 * A sealed file, all numbers big-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 8 | `2COPIES1` in ASCII: what it is, and the version of this form |
 * | 4 | rounds of PBKDF2-HMAC-SHA-256 (RFC 8018) that make the key from the passphrase (NFKC, UTF-8) and the salt |
 * | 16 | salt |
 * | 7 | beginning of every nonce |
 * | the rest | segments: 1 MiB of the content each, the last one shorter, each followed by its 16-byte tag |
 *
 * Segments are encrypted with AES-256-GCM (NIST SP 800-38D) in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015):
 * the nonce is the beginning, the segment's number in 4 bytes, and 1 for the last segment, else 0; so none can be left out,
 * moved or cut off. All bytes before the segments are authenticated with each of them.
 */
const MAGIC = new TextEncoder().encode('2COPIES1');
const ROUNDS_AT = MAGIC.length;
const SALT_AT = ROUNDS_AT + 4;
const NONCE_AT = SALT_AT + 16;
const HEAD_BYTES = NONCE_AT + 7;
const SEGMENT_BYTES = 1024 * 1024;
const TAG_BYTES = 16;

/** What OWASP's password storage cheat sheet asks of PBKDF2-HMAC-SHA-256 (2023). */
const ROUNDS = 600_000;
/** More would stand still for minutes, whatever a hostile file asks for. */
const MOST_ROUNDS = 10_000_000;

/** `wrongPassphrase`: or its first bytes were altered, which cannot be told apart. `damaged`: altered or cut off further on. */
export type SealProblem = { readonly code: 'wrongPassphrase' | 'damaged' };

export async function isSealed(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, MAGIC.length).arrayBuffer());
  return head.length === MAGIC.length && MAGIC.every((byte, at) => head[at] === byte);
}

/** Encrypts content, one segment at a time; rejects once `signal` is aborted. */
export async function seal(content: Blob, passphrase: string, signal: AbortSignal): Promise<Blob> {
  const head = new Uint8Array(HEAD_BYTES);
  head.set(MAGIC);
  new DataView(head.buffer).setUint32(ROUNDS_AT, ROUNDS);
  crypto.getRandomValues(head.subarray(SALT_AT));
  const key = await keyOf(passphrase, head);
  const segments: Blob[] = [];
  for (const segment of segmentsOf(content, SEGMENT_BYTES)) {
    signal.throwIfAborted();
    segments.push(new Blob([await crypto.subtle.encrypt(algorithm(head, segment), key, await bytesOf(segment))]));
  }
  return new Blob([head, ...segments]);
}

/** Decrypts what `seal` made; rejects once `signal` is aborted. */
export async function unseal(file: Blob, passphrase: string, signal: AbortSignal): Promise<Result<Blob, SealProblem>> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  if (head.length < HEAD_BYTES || roundsOf(head) < 1 || roundsOf(head) > MOST_ROUNDS)
    return failure({ code: 'damaged' });
  const key = await keyOf(passphrase, head);
  const opened: Blob[] = [];
  for (const segment of segmentsOf(file.slice(HEAD_BYTES), SEGMENT_BYTES + TAG_BYTES)) {
    signal.throwIfAborted();
    const bytes = await bytesOf(segment);
    try {
      opened.push(new Blob([await crypto.subtle.decrypt(algorithm(head, segment), key, bytes)]));
    } catch {
      return failure({ code: segment.number === 0 ? 'wrongPassphrase' : 'damaged' });
    }
  }
  return success(new Blob(opened));
}

type Segment = { readonly number: number; readonly part: Blob; readonly isLast: boolean };

/** Content of no bytes is one empty segment: its end is authenticated too. */
function* segmentsOf(content: Blob, length: number): Generator<Segment> {
  const count = Math.max(1, Math.ceil(content.size / length));
  for (let number = 0; number < count; number += 1) {
    yield { number, part: content.slice(number * length, (number + 1) * length), isLast: number === count - 1 };
  }
}

const bytesOf = async ({ part }: Segment) => new Uint8Array(await part.arrayBuffer());

function algorithm(head: Uint8Array<ArrayBuffer>, { number, isLast }: Segment): AesGcmParams {
  const iv = new Uint8Array(12);
  iv.set(head.subarray(NONCE_AT));
  new DataView(iv.buffer).setUint32(7, number);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: head, tagLength: TAG_BYTES * 8 };
}

const roundsOf = (head: Uint8Array<ArrayBuffer>): number => new DataView(head.buffer).getUint32(ROUNDS_AT);

async function keyOf(passphrase: string, head: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const salt = head.slice(SALT_AT, NONCE_AT);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: roundsOf(head) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
