import { pieceNode, textLength } from '#render/html.ts';
import { keepRules } from '#render/keep-rules.ts';
import { type HtmlNode, serializeMarkup } from '#render/markup.ts';
import type { MeasuredPiece } from '#render/paginate.ts';
import type { Piece } from '#render/pieces.ts';
import { createTableRuler, type Size } from './measure-table.ts';
import { pixels, toElement } from './elements.ts';

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
  const tables = createTableRuler(host);

  function measure(pieces: readonly KeyedPiece[]): readonly MeasuredPiece[] {
    if (sizes.size > KEPT_SIZES) forget();
    const unseen = pieces.filter(
      ({ key }, at) => !sizes.has(key) && pieces.findIndex((other) => other.key === key) === at,
    );
    const readers = unseen.map(({ key, piece }) => {
      const node = pieceNode(piece);
      return { key, read: piece.kind === 'table' ? tables.layOut(node) : layOut(piece, node) };
    });
    for (const { key, read } of readers) sizes.set(key, read());
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

  /** First everything is put in, then everything is read: the browser lays out once. */
  function layOut(piece: Piece, node: HtmlNode): () => Size {
    const element = append(node);
    return () => sizeOf(piece, element, pixels(getComputedStyle(host).lineHeight));
  }

  function append(node: HtmlNode): HTMLElement {
    const element = toElement(node);
    host.append(element);
    return element;
  }

  function forget(): void {
    sizes.clear();
    starts.clear();
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
  const lines = piece.kind === 'text' ? Math.max(1, Math.round(height / lineHeight) || 1) : 1;
  return { gap, units: Array.from({ length: lines }, () => height / lines), repeated: 0 };
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
