/** What can be done with a file: drawn as a page, listened to, or only kept. */
export type FileKind = 'picture' | 'pdf' | 'sound' | 'film' | 'other';

/** How many bytes of a file's beginning tell its type; a PDF may have that much before its own mark. */
export const HEAD_BYTES = 1024;

/** Where a mark stands and what it is, as the WHATWG MIME Sniffing Standard and the formats' own papers (ISO 32000, 3GPP TS 26.101) have it. */
type Mark = { readonly at: number; readonly bytes: string; readonly type: string };

const MARKS: readonly Mark[] = [
  { at: 0, bytes: '\xFF\xD8\xFF', type: 'image/jpeg' },
  { at: 0, bytes: '\x89PNG\r\n\x1A\n', type: 'image/png' },
  { at: 0, bytes: 'GIF8', type: 'image/gif' },
  { at: 8, bytes: 'WEBP', type: 'image/webp' },
  { at: 8, bytes: 'WAVE', type: 'audio/wav' },
  { at: 0, bytes: 'OggS', type: 'audio/ogg' },
  { at: 0, bytes: '#!AMR', type: 'audio/amr' },
  { at: 0, bytes: 'ID3', type: 'audio/mpeg' },
  { at: 0, bytes: '\xFF\xFB', type: 'audio/mpeg' },
  { at: 0, bytes: '\xFF\xF3', type: 'audio/mpeg' },
  { at: 0, bytes: '\xFF\xF2', type: 'audio/mpeg' },
];

/** Brands of the ISO base media format (ISO/IEC 14496-12) by what is in them; sound and film share the others. */
const BRANDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/u, 'image/heic'],
  [/^avi[fs]$/u, 'image/avif'],
  [/^M4[AB] $/u, 'audio/mp4'],
  [/^qt {2}$/u, 'video/quicktime'],
  [/^3g/u, 'video/3gpp'],
];

/**
 * The media type of a file, by its first bytes: phones and messengers name files as they like. What the bytes do not tell, the
 * declared type does; a recorder's .m4a that looks like film stays sound if it says so.
 */
export function mediaTypeOf(head: Uint8Array, declared: string): string {
  const text = String.fromCharCode(...head.subarray(0, HEAD_BYTES));
  const mark = MARKS.find(({ at, bytes }) => text.startsWith(bytes, at));
  if (mark) return sameContainer(mark.type, declared) ? declared : mark.type;
  if (text.startsWith('ftyp', 4)) {
    const brand = text.slice(8, 12);
    const type = BRANDS.find(([brands]) => brands.test(brand))?.[1] ?? 'video/mp4';
    return sameContainer(type, declared) ? declared : type;
  }
  if (text.includes('%PDF-')) return 'application/pdf';
  return declared === '' ? 'application/octet-stream' : declared;
}

export function fileKindOf(mediaType: string): FileKind {
  if (mediaType === 'application/pdf') return 'pdf';
  const [kind] = mediaType.split('/');
  if (kind === 'image') return 'picture';
  if (kind === 'audio') return 'sound';
  return kind === 'video' ? 'film' : 'other';
}

/** Sound and film lie in the same containers: between these two the declared type knows better. */
const sameContainer = (found: string, declared: string): boolean =>
  /^(?:audio|video)\/(?:mp4|3gpp|ogg)$/u.test(found) && /^(?:audio|video)\//u.test(declared);
