import { failure, type Result, success } from '#core/result.ts';
import { fromBase45, toBase45 } from './base45.ts';

/**
 * One of the codes by which a case is handed over from screen to camera. The text in it is
 *
 *     2COPIES:1:3:5:0123456789ABCDEF:<piece>
 *
 * what it is; the version of this format; which code it is and how many there are, from 1; the first 8 bytes of the whole's SHA-256;
 * a piece of the whole in base 45. The whole is the pieces in their order: the text of a case file (UTF-8) in raw deflate (RFC 1951).
 * The fingerprint tells the codes of one case from those of another, and whether all were read as they were shown.
 */
export type CodeFrame = {
  readonly number: number;
  readonly count: number;
  /** In upper-case hexadecimal. */
  readonly fingerprint: string;
  readonly piece: Uint8Array;
};

/**
 * `foreign`: a code of something else. `newer`: made by a newer version of this program. `tooMany`: more codes than a case can have.
 * `otherCase`: a code of another case than the one being read.
 */
export type CodeProblem = { readonly code: 'foreign' | 'newer' | 'tooMany' | 'otherCase' };

export const CODE_LIMITS = {
  /**
   * Bytes of one piece: with the words before it a code of 85 × 85 dots at correction level M, half a millimetre each on a phone.
   * Seen aslant and blurred by a cheap camera, 600 bytes were read in half of the trials and these in most.
   */
  pieceBytes: 460,
  /** Codes of one case: half a minute for one round. A larger case is carried as a file. */
  codes: 60,
  /** Bytes of the text of a case: what sixty codes of typed text swell to, and far less than what broken ones may. */
  textBytes: 1024 * 1024,
} as const;

const VERSION = 1;
const HEAD = /^2COPIES:(\d{1,4}):/u;
const FRAME = /^2COPIES:\d{1,4}:(\d{1,4}):(\d{1,4}):([0-9A-F]{16}):([0-9A-Z $%*+\-./:]{2,})$/u;

/** Cuts the whole into codes of about the same size: a last one of a few bytes would be one more to wait for. */
export function framesOf(whole: Uint8Array, fingerprint: string): readonly string[] {
  const count = Math.max(1, Math.ceil(whole.length / CODE_LIMITS.pieceBytes));
  const size = Math.ceil(whole.length / count);
  return Array.from({ length: count }, (_, at) => {
    const piece = toBase45(whole.subarray(at * size, (at + 1) * size));
    return `2COPIES:${VERSION}:${at + 1}:${count}:${fingerprint}:${piece}`;
  });
}

/** Reads the text of one code. */
export function readFrame(text: string): Result<CodeFrame, CodeProblem> {
  const version = Number(HEAD.exec(text)?.[1] ?? 0);
  if (version > VERSION) return failure({ code: 'newer' });
  const [, number, count, fingerprint = '', signs = ''] = FRAME.exec(text) ?? [];
  const frame = { number: Number(number), count: Number(count), fingerprint };
  const piece = fromBase45(signs);
  if (version !== VERSION || !piece || !(frame.number >= 1 && frame.number <= frame.count)) {
    return failure({ code: 'foreign' });
  }
  return frame.count > CODE_LIMITS.codes ? failure({ code: 'tooMany' }) : success({ ...frame, piece });
}

/** The codes of one case that were read so far. */
export type Collected = {
  readonly count: number;
  readonly fingerprint: string;
  /** By their numbers. */
  readonly pieces: ReadonlyMap<number, Uint8Array>;
};

/** Takes one more code, in any order and as often as it is seen; what is none of this case is refused and changes nothing. */
export function withCode(collected: Collected | undefined, text: string): Result<Collected, CodeProblem> {
  const read = readFrame(text);
  if (!read.ok) return read;
  const { number, count, fingerprint, piece } = read.value;
  const so = collected ?? { count, fingerprint, pieces: new Map() };
  if (so.fingerprint !== fingerprint || so.count !== count) return failure({ code: 'otherCase' });
  return success(so.pieces.has(number) ? so : { ...so, pieces: new Map([...so.pieces, [number, piece]]) });
}

/** The numbers of the codes that were not read yet. */
export const missingOf = ({ count, pieces }: Collected): readonly number[] =>
  Array.from({ length: count }, (_, at) => at + 1).filter((number) => !pieces.has(number));
