import { createElement, Fragment, memo, type ReactNode } from 'react';
import { type HtmlElement, type HtmlNode, serializeMarkup } from '#render/markup.ts';

const REACT_NAMES: Readonly<Record<string, string>> = { class: 'className', colspan: 'colSpan' };

/** The tree of a letter as React elements. */
export function drawNode(node: HtmlNode): ReactNode {
  if ('text' in node) return node.text;
  return node.tag === 'tr' ? <Row node={node} /> : drawElement(node);
}

/** Of a hundred rows only the one whose words changed is drawn anew. */
const Row = memo(
  ({ node }: { readonly node: HtmlElement }) => drawElement(node),
  (before, after) => serializeMarkup(before.node) === serializeMarkup(after.node),
);
Row.displayName = 'Row';

function drawElement(node: HtmlElement): ReactNode {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes)) attributes[REACT_NAMES[name] ?? name] = value;
  const properties = { ...attributes, ...(node.style ? { style: node.style } : {}) };
  return createElement(
    node.tag,
    properties,
    ...node.children.map((child, at) => <Fragment key={at}>{drawNode(child)}</Fragment>),
  );
}
