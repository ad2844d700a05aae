import { failure, type Result, success } from '#core/result.ts';
import { CODE_LIMITS, type Collected, framesOf } from './code-frames.ts';
import { inflate } from './inflate.ts';
import { joined } from './joined.ts';
import { sha256 } from './sha256.ts';

/** `damaged`: what was read is not what was shown. `tooLong`: it swells beyond any case. */
export type CodesProblem = { readonly code: 'damaged' | 'tooLong' };

const FINGERPRINT_SIGNS = 16;

/** The texts of the codes that hand over the text of a case file; undefined if it is too long for them. */
export async function codesOf(text: string): Promise<readonly string[] | undefined> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > CODE_LIMITS.textBytes) return undefined;
  const whole = await deflate(bytes);
  const codes = framesOf(whole, await fingerprintOf(whole));
  return codes.length > CODE_LIMITS.codes ? undefined : codes;
}

/** The text that all codes of a case hold together. */
export async function textOfCodes({ count, fingerprint, pieces }: Collected): Promise<Result<string, CodesProblem>> {
  const parts = Array.from({ length: count }, (_, at) => pieces.get(at + 1) ?? new Uint8Array());
  const whole = joined(parts);
  if ((await fingerprintOf(whole)) !== fingerprint) return failure({ code: 'damaged' });
  const bytes = await inflate(whole, CODE_LIMITS.textBytes + 1, 'deflate-raw');
  return bytes.length > CODE_LIMITS.textBytes ? failure({ code: 'tooLong' }) : success(new TextDecoder().decode(bytes));
}

const fingerprintOf = async (whole: Uint8Array<ArrayBuffer>): Promise<string> =>
  (await sha256(whole)).slice(0, FINGERPRINT_SIGNS).toUpperCase();

const deflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // What goes wrong here goes wrong where it is read, too.
  for (const written of [writer.write(bytes), writer.close()]) written.catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
};
