import { joined } from './joined.ts';

/**
 * Unpacks zlib data (RFC 1950), or raw deflate (RFC 1951), up to about `limit` bytes of result; what is broken or longer ends early,
 * without an error.
 */
export async function inflate(
  packed: Uint8Array,
  limit: number,
  format: 'deflate' | 'deflate-raw' = 'deflate',
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const unpacked = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream(format));
    for (const reader = unpacked.getReader(); length < limit; ) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
    }
  } catch {
    // Bytes after the end of the data are an error to some browsers; what came before them is sound.
  }
  return joined(chunks);
}
