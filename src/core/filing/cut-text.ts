/** What stands above a part: «Часть 1 из 2», or nothing; it counts towards the limit. */
export type Mark = (number: number, count: number) => string;

/** A cut that leaves a part less full than this looks for another place. */
const LEAST_FULL = 0.5;
/** Marks are written for as many parts as it takes; their width settles at once, this only ends a search that never would. */
const TRIES = 6;

/**
 * A text in parts of at most `limit` characters as forms count them (UTF-16 units), cut where one paragraph ends, else one sentence, else one
 * word, and never inside a sign that is drawn as one. A text that fits stays whole and unmarked; where the limit has no room for
 * marks there are none. No limit, or one below one character, leaves the text whole.
 */
export function cutText(text: string, limit: number | undefined, mark: Mark): readonly string[] {
  const whole = text.trim();
  if (limit === undefined || limit < 1 || whole.length <= limit) return [whole];
  let count = 2;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const room = limit - headOf(mark, count, count).length;
    if (room < limit * LEAST_FULL) break;
    const parts = cutBare(whole, room);
    if (parts.length <= count) return parts.map((part, at) => headOf(mark, at + 1, parts.length) + part);
    count = parts.length;
  }
  return cutBare(whole, limit);
}

function headOf(mark: Mark, number: number, count: number): string {
  const said = mark(number, count);
  return said === '' ? '' : `${said}\n`;
}

function cutBare(text: string, room: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > room) {
    const at = cutPlace(rest, room);
    parts.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** After how many characters the next part ends: at the best end that leaves it full enough. */
function cutPlace(text: string, room: number): number {
  const window = text.slice(0, room + 1);
  const least = room * LEAST_FULL;
  const ends = [/\n+/gu, /[.!?…;]["»”)]*\s+/gu, /\s+/gu].map((pattern) => lastEnd(window, pattern, room));
  const good = ends.find((end) => end >= least) ?? Math.max(...ends);
  return good > 0 ? good : signsWithin(text, room);
}

/** Where the last match ends whose words fit; its own spaces may stand beyond the limit, they are taken off. */
function lastEnd(window: string, pattern: RegExp, room: number): number {
  let end = 0;
  for (const match of window.matchAll(pattern)) {
    if (match.index + match[0].trimEnd().length <= room) end = match.index + match[0].length;
  }
  return end;
}

/** As many whole signs as fit; where not even one does, as much of it as fits, at least one code point. */
function signsWithin(text: string, room: number): number {
  const signs = [...SIGNS.segment(text.slice(0, room + 1))].map(({ segment }) => segment);
  const fitting = lengthWithin(signs, room);
  return fitting > 0
    ? fitting
    : Math.max(lengthWithin(Array.from(text.slice(0, room + 1)), room), Array.from(text.slice(0, 2))[0]?.length ?? 1);
}

const SIGNS = new Intl.Segmenter('ru', { granularity: 'grapheme' });

function lengthWithin(pieces: readonly string[], room: number): number {
  let length = 0;
  for (const piece of pieces) {
    if (length + piece.length > room) break;
    length += piece.length;
  }
  return length;
}
