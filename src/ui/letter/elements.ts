import type { HtmlNode } from '#render/markup.ts';

/** The tree of a letter as elements of the page, for measuring. */
export function toElement(node: HtmlNode): HTMLElement {
  if ('text' in node) throw new Error('a piece is an element');
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const [name, value] of Object.entries(node.style ?? {})) element.style.setProperty(name, value);
  element.append(...node.children.map((child) => ('text' in child ? child.text : toElement(child))));
  return element;
}

/** A computed length; zero where nothing is laid out. */
export const pixels = (value: string): number => Number.parseFloat(value) || 0;
