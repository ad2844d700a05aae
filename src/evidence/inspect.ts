import { fileKindOf, HEAD_BYTES, mediaTypeOf } from './file-type.ts';
import { pdfFacts } from './pdf-pages.ts';
import { previewOf } from './preview.ts';
import { sha256 } from './sha256.ts';

/** What a file turned out to be when it was added. */
export type Inspection = {
  readonly mediaType: string;
  /** Of the bytes as they came, in lower-case hexadecimal. */
  readonly sha256: string;
  /** How many sheets it prints on; absent for sound, film and what could not be counted. */
  readonly sheets?: number;
  /** It opens with a password only. */
  readonly isLocked: boolean;
  /** A small picture of it without the original's metadata; absent if this browser cannot draw it. */
  readonly preview?: Blob;
};

/** Reads a file once: its type, fingerprint, sheets and a small picture. Rejects if it cannot be read. */
export async function inspect(file: Blob): Promise<Inspection> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = mediaTypeOf(bytes.subarray(0, HEAD_BYTES), file.type);
  const fingerprint = { mediaType, sha256: await sha256(bytes) };
  switch (fileKindOf(mediaType)) {
    case 'pdf': {
      const { pages, isLocked } = await pdfFacts(bytes);
      return { ...fingerprint, isLocked, ...(pages === undefined ? {} : { sheets: pages }) };
    }
    case 'picture': {
      const preview = await previewOf(file);
      return { ...fingerprint, isLocked: false, sheets: 1, ...(preview ? { preview } : {}) };
    }
    case 'sound':
    case 'film':
    case 'other':
      return { ...fingerprint, isLocked: false };
  }
}
