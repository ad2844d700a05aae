import { type HtmlElement, type HtmlNode, serializeMarkup } from '#render/markup.ts';
import { pixels, toElement } from './elements.ts';

/** Space above, heights of what cannot be divided, height repeated on further pages; in CSS pixels. */
export type Size = { readonly gap: number; readonly units: readonly number[]; readonly repeated: number };

/** More rows than a letter may have. */
const KEPT_ROWS = 1000;

/** Measures tables row by row: of a hundred rows only the one that was typed in is laid out anew. */
export function createTableRuler(host: HTMLElement) {
  const heights = new Map<string, number>();

  /** Puts the table with its unknown rows into the host; the answer reads the sizes once everything is in. */
  function layOut(table: HtmlElement): () => Size {
    if (heights.size > KEPT_ROWS) heights.clear();
    const [columns, head, body] = table.children;
    const rows = childrenOf(body);
    const widths = columns ? serializeMarkup(columns) : '';
    const keys = rows.map((row) => widths + serializeMarkup(row));
    const unknown = rows.filter((_, at) => !heights.has(keys[at] ?? ''));
    const unknownKeys = keys.filter((key) => !heights.has(key));
    const probe: HtmlElement = {
      ...table,
      children: [columns, head, { tag: 'tbody' as const, attributes: {}, children: unknown }].filter(
        (part) => part !== undefined,
      ),
    };
    const element = toElement(probe);
    host.append(element);
    return () => {
      const [headHeight = 0, ...found] = [...element.querySelectorAll('tr')].map(
        (row) => row.getBoundingClientRect().height,
      );
      found.forEach((height, at) => heights.set(unknownKeys[at] ?? '', height));
      const style = getComputedStyle(element);
      return sizeOf(
        keys.map((key) => heights.get(key) ?? 0),
        { head: headHeight, above: pixels(style.marginTop), below: pixels(style.marginBottom) },
      );
    };
  }

  return { layOut };
}

/** The head belongs to the first row's unit and stands again above the rows of every further page. */
function sizeOf(
  rows: readonly number[],
  table: { readonly head: number; readonly above: number; readonly below: number },
): Size {
  const units = rows.length === 0 ? [0] : rows;
  const last = units.length - 1;
  return {
    gap: table.above,
    units: units.map((height, at) => height + (at === 0 ? table.head : 0) + (at === last ? table.below : 0)),
    repeated: table.head,
  };
}

const childrenOf = (node: HtmlNode | undefined): readonly HtmlNode[] =>
  node && 'children' in node ? node.children : [];
