/** The signs of a QR code's alphanumeric mode by their value (ISO/IEC 18004, table 5). */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const BASE = 45;
const LARGEST = [0xff, 0xffff] as const;

/** Bytes as text that a QR code holds as densely as bytes, and that every reader gives back as it is (RFC 9285). */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = bytes.subarray(at, at + 2);
    let value = second === undefined ? first : first * 256 + second;
    for (let signs = second === undefined ? 2 : 3; signs > 0; signs -= 1) {
      text += SIGNS.charAt(value % BASE);
      value = Math.floor(value / BASE);
    }
  }
  return text;
}

/** The bytes of such a text; undefined if it is none. */
export function fromBase45(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const signs = Array.from(text.slice(at, at + 3), (sign) => SIGNS.indexOf(sign));
    const value = signs.reduceRight((sum, sign) => sum * BASE + sign, 0);
    const largest = LARGEST[signs.length - 2];
    if (largest === undefined || signs.includes(-1) || value > largest) return undefined;
    if (signs.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}
