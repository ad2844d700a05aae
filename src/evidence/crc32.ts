/** Remainders of every byte value, and of every byte value followed by one to three zero bytes: four bytes are taken at once. */
const TABLES = makeTables();

/** The checksum that every entry of a zip carries: CRC-32 as in ITU-T V.42, of an unsigned 32-bit value. */
export function crc32(bytes: Uint8Array): number {
  const [ones, twos, threes, fours] = TABLES;
  const whole = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc =
      (fours[crc & 0xff] ?? 0) ^
      (threes[(crc >>> 8) & 0xff] ?? 0) ^
      (twos[(crc >>> 16) & 0xff] ?? 0) ^
      (ones[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (ones[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const ones = Uint32Array.from({ length: 256 }, (_, value) => {
    let crc = value;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const shifted = (table: Uint32Array) => table.map((crc) => (crc >>> 8) ^ (ones[crc & 0xff] ?? 0));
  const twos = shifted(ones);
  const threes = shifted(twos);
  return [ones, twos, threes, shifted(threes)];
}
