/**
 * Breaks a letter into pages. Pure: it knows heights and rules, not what is written.
 * Any one length unit, the same throughout (the screen measures in CSS pixels).
 */
export type MeasuredPiece = {
  /** Space above it; dropped at the top of a page. */
  readonly gap: number;
  /** Heights of what cannot be divided, top to bottom: lines of a text, rows of a table, one for anything whole. */
  readonly units: readonly number[];
  /** How many units at least stand together before and after a break inside. */
  readonly together: number;
  /** Height repeated above the units on each page after the first: a table's head. */
  readonly repeated?: number;
  /** The last unit stands with the one before: a table's total with its last row. */
  readonly keepsLast?: true;
  /** Stands on the page of what follows: a title, a heading, the words before a table. */
  readonly keepsNext?: true;
  /** So many units of text before it stand on its page: a signature is never alone. */
  readonly keepsBefore?: number;
  /** Stands at the foot of its page: the receipt mark. */
  readonly atFoot?: true;
  /** Nothing of its own: what follows begins a page. */
  readonly breaks?: true;
};

/** Units `from` (included) to `to` (excluded) of a piece. */
export type Fragment = { readonly piece: number; readonly from: number; readonly to: number };
export type Page = readonly Fragment[];

type Unit = {
  readonly piece: number;
  readonly at: number;
  readonly height: number;
  readonly gap: number;
  readonly repeated: number;
};

/**
 * Fills pages of the given height and ends each at the last place where the rules allow it. Where they allow none
 * (something kept together is higher than a page) the page is filled to its foot. Always at least one page.
 */
export function paginate(pieces: readonly MeasuredPiece[], pageHeight: number): readonly Page[] {
  const units = unitsOf(pieces);
  const allowed = allowedBreaks(pieces, units);
  const pages: Page[] = [];
  let start = 0;
  while (start < units.length) {
    const end = endOfPage(pieces, units, allowed, start, pageHeight);
    pages.push(fragmentsOf(units.slice(start, end)));
    start = end;
  }
  return pages.length === 0 ? [[]] : pages;
}

function unitsOf(pieces: readonly MeasuredPiece[]): readonly Unit[] {
  return pieces.flatMap((piece, at) =>
    piece.units.map((height, unit) => ({
      piece: at,
      at: unit,
      height,
      gap: unit === 0 ? piece.gap : 0,
      repeated: unit === 0 ? 0 : (piece.repeated ?? 0),
    })),
  );
}

function endOfPage(
  pieces: readonly MeasuredPiece[],
  units: readonly Unit[],
  allowed: readonly boolean[],
  start: number,
  pageHeight: number,
): number {
  let used = 0;
  let lastAllowed = start;
  for (let next = start; next < units.length; next++) {
    const unit = units[next];
    if (!unit) break;
    if (next > start && unit.at === 0 && beginsPage(pieces, unit.piece)) return next;
    used += next === start ? unit.height + unit.repeated : unit.gap + unit.height;
    // Half a pixel is the rounding of a browser, not a line.
    if (used > pageHeight + 0.5) return lastAllowed > start ? lastAllowed : Math.max(next, start + 1);
    if (allowed[next + 1]) lastAllowed = next + 1;
  }
  return units.length;
}

const beginsPage = (pieces: readonly MeasuredPiece[], piece: number): boolean => pieces[piece - 1]?.breaks === true;

/** For each unit: may a page begin with it. */
function allowedBreaks(pieces: readonly MeasuredPiece[], units: readonly Unit[]): readonly boolean[] {
  const allowed = units.map((unit, index) => {
    const piece = pieces[unit.piece];
    const before = units[index - 1];
    if (!piece || !before) return false;
    if (unit.at === 0) return pieces[before.piece]?.keepsNext !== true && piece.atFoot !== true;
    const left = piece.units.length - unit.at;
    if (piece.keepsLast && left === 1) return false;
    return unit.at >= piece.together && left >= piece.together;
  });
  units.forEach((unit, index) => {
    const kept = unit.at === 0 ? (pieces[unit.piece]?.keepsBefore ?? 0) : 0;
    if (kept > 0) allowed.fill(false, Math.max(0, index - kept + 1), index + 1);
  });
  return [...allowed, true];
}

function fragmentsOf(units: readonly Unit[]): Page {
  const fragments: Fragment[] = [];
  for (const unit of units) {
    const last = fragments.at(-1);
    if (last?.piece === unit.piece) fragments[fragments.length - 1] = { ...last, to: unit.at + 1 };
    else fragments.push({ piece: unit.piece, from: unit.at, to: unit.at + 1 });
  }
  return fragments;
}
