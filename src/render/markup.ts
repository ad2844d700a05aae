/** Markup as a plain tree: React draws it, serializeMarkup prints it, nobody joins strings. */
export type HtmlNode = MarkupNode<HtmlTag>;
export type HtmlElement = MarkupElement<HtmlTag>;

export type MarkupNode<Tag extends string> = { readonly text: string } | MarkupElement<Tag>;

export type MarkupElement<Tag extends string> = {
  readonly tag: Tag;
  /** Names as in HTML: `class`, `colspan`, `data-from`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly style?: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode<Tag>[];
};

export type HtmlTag =
  | 'article'
  | 'div'
  | 'p'
  | 'span'
  | 'table'
  | 'colgroup'
  | 'col'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td';

/** The tree as HTML text, or as XML text where the tags are XML's; every text and attribute is escaped here and nowhere else. */
export function serializeMarkup<Tag extends string>(node: MarkupNode<Tag>): string {
  if ('text' in node) return escapeHtml(node.text);
  const { tag, attributes, style, children } = node;
  const styled = style ? { ...attributes, style: declarations(style) } : attributes;
  const inside = Object.entries(styled).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${tag}${inside.join('')}>`;
  return tag === 'col' ? open : `${open}${children.map(serializeMarkup).join('')}</${tag}>`;
}

/** Text that means itself inside HTML, between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** `name:value` pairs as they stand in a style attribute or between the braces of a rule. */
export const declarations = (style: Readonly<Record<string, string>>): string =>
  Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
