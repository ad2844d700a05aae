import encodeQR from 'qr';

/** A QR code as a path of dark dots on a square of `side` units, its white edge included. */
export type CodePicture = { readonly side: number; readonly path: string };

/** Dots of white around it: a reader needs four (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

/** Draws a text of digits, capitals and the few signs that go with them; a seventh of the code may be unreadable (level M). */
export function codePicture(text: string): CodePicture {
  const rows = encodeQR(text, 'raw', { encoding: 'alphanumeric', ecc: 'medium', border: QUIET });
  const path = rows.flatMap((row, y) =>
    [...runs(row)].map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`),
  );
  return { side: rows.length, path: path.join('') };
}

/** Stretches of dark dots in a row: where each begins, and how long it is. */
function* runs(row: readonly boolean[]): Generator<readonly [number, number]> {
  for (let at = 0; at < row.length; at += 1) {
    const from = at;
    while (row[at] === true) at += 1;
    if (at > from) yield [from, at - from];
  }
}
