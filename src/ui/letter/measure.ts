import { pieceNode, textLength } from '#render/html.ts';
import { keepRules } from '#render/keep-rules.ts';
import { type HtmlNode, serializeMarkup } from '#render/markup.ts';
import type { MeasuredPiece } from '#render/paginate.ts';
import type { Piece } from '#render/pieces.ts';

type Size = { readonly gap: number; readonly units: readonly number[]; readonly repeated: number };

/** A piece and the text of its markup: equal keys look equal, so their size and their drawing are kept. */
export type KeyedPiece = { readonly key: string; readonly piece: Piece };

/** More than any letter has, so that a long session of typing does not hoard sizes of what was typed in between. */
const KEPT_SIZES = 2000;

export const keyed = (piece: Piece): KeyedPiece => ({ key: serializeMarkup(pieceNode(piece)), piece });

/**
 * Lays pieces out in `host`, a hidden column of the letter's true width, and reads their sizes in CSS pixels. Only what was not
 * seen before is laid out, all of it in one go.
 */
export function createMeasurer(host: HTMLElement) {
  const sizes = new Map<string, Size>();
  const starts = new Map<string, number>();

  function measure(pieces: readonly KeyedPiece[]): readonly MeasuredPiece[] {
    if (sizes.size > KEPT_SIZES) sizes.clear();
    const unseen = pieces.filter(
      ({ key }, at) => !sizes.has(key) && pieces.findIndex((other) => other.key === key) === at,
    );
    const laidOut = unseen.map(({ key, piece }) => ({ key, piece, element: append(pieceNode(piece)) }));
    const lineHeight = pixels(getComputedStyle(host).lineHeight);
    for (const { key, piece, element } of laidOut) sizes.set(key, sizeOf(piece, element, lineHeight));
    host.replaceChildren();
    const all = pieces.map(({ piece }) => piece);
    return pieces.map(({ key }, at) => ({ ...(sizes.get(key) ?? NO_SIZE), ...keepRules(all, at) }));
  }

  /** The character with which a line of a text begins. */
  function lineStart({ key, piece }: KeyedPiece, lineNumber: number): number {
    if (piece.kind !== 'text' || lineNumber === 0) return 0;
    const known = starts.get(`${lineNumber}:${key}`);
    if (known !== undefined) return known;
    const element = append(pieceNode(piece));
    const found = firstCharacterOfLine(element, lineNumber, textLength(piece.line));
    host.replaceChildren();
    starts.set(`${lineNumber}:${key}`, found);
    return found;
  }

  function append(node: HtmlNode): HTMLElement {
    const element = toElement(node);
    host.append(element);
    return element;
  }

  return { measure, lineStart };
}

const NO_SIZE: Size = { gap: 0, units: [], repeated: 0 };

function sizeOf(piece: Piece, element: HTMLElement, lineHeight: number): Size {
  if (piece.kind === 'page-break') return NO_SIZE;
  const style = getComputedStyle(element);
  const padding = pixels(style.paddingTop);
  const gap = padding + pixels(style.marginTop);
  const height = element.getBoundingClientRect().height - padding;
  switch (piece.kind) {
    case 'text': {
      const lines = Math.max(1, Math.round(height / lineHeight) || 1);
      return { gap, units: Array.from({ length: lines }, () => height / lines), repeated: 0 };
    }
    case 'table':
      return tableSize(element, gap, pixels(style.marginBottom));
    default:
      return { gap, units: [height], repeated: 0 };
  }
}

/** A computed length; zero where nothing is laid out. */
const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** The head belongs to the first row's unit and stands again above the rows of every further page. */
function tableSize(table: HTMLElement, gap: number, below: number): Size {
  const [head = 0, ...rows] = [...table.querySelectorAll('tr')].map((row) => row.getBoundingClientRect().height);
  const units = rows.length === 0 ? [0] : rows;
  return {
    gap,
    units: units.map((height, at) => height + (at === 0 ? head : 0) + (at === units.length - 1 ? below : 0)),
    repeated: head,
  };
}

/** Lines follow one another, so halving finds the first character that stands low enough. */
function firstCharacterOfLine(element: HTMLElement, lineNumber: number, length: number): number {
  const texts = textNodesOf(element);
  const firstTop = topOf(texts, 0);
  const lineHeight = pixels(getComputedStyle(element).lineHeight);
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (Math.round((topOf(texts, middle) - firstTop) / lineHeight) < lineNumber) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without the item's number, which is no part of its text. */
function textNodesOf(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.classList.contains('letter-number')) found.push(node);
  }
  return found;
}

function topOf(texts: readonly Text[], offset: number): number {
  let left = offset;
  for (const text of texts) {
    if (left < text.length) {
      const range = document.createRange();
      range.setStart(text, left);
      range.setEnd(text, left + 1);
      const rects = range.getClientRects();
      // The space at which a line was broken hangs at its end; half of a pair of code units has no box of its own.
      return (rects[0] ?? text.parentElement?.getBoundingClientRect())?.top ?? 0;
    }
    left -= text.length;
  }
  return Number.POSITIVE_INFINITY;
}

function toElement(node: HtmlNode): HTMLElement {
  if ('text' in node) throw new Error('a piece is an element');
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(node.style ?? {})) element.style.setProperty(name, value);
  element.append(...node.children.map((child) => ('text' in child ? child.text : toElement(child))));
  return element;
}
