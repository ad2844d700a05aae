import type { HtmlNode } from '#render/markup.ts';

const LINES = new Set(['p', 'th', 'td']);

/** The inverse of toHtmlTree: the text of every paragraph and cell in reading order. */
export function readHtml(node: HtmlNode): readonly string[] {
  if ('text' in node) throw new Error(`text outside a paragraph: ${node.text}`);
  if (LINES.has(node.tag)) return [textContent(node)].filter((line) => line !== '');
  return node.children.flatMap(readHtml);
}

const textContent = (node: HtmlNode): string => ('text' in node ? node.text : node.children.map(textContent).join(''));
