import type { LetterDocument } from '#core/letter/document.ts';
import { declarations, escapeHtml, serializeMarkup } from './markup.ts';
import { toHtmlTree } from './html.ts';
import { PAGE, pageVariables } from './page-style.ts';

/**
 * A page that stands alone: the copies one after another, each on a new sheet. `stylesheet` is the text of letter.css.
 * Where a sheet ends is the browser's affair here, within the same rules; page numbers need the app's own print.
 */
export function toHtmlPage(copies: readonly LetterDocument[], stylesheet: string): string {
  const [first] = copies;
  const margins = [PAGE.marginTopMm, PAGE.marginRightMm, PAGE.marginBottomMm, PAGE.marginLeftMm].map(
    (side) => `${side}mm`,
  );
  const style = [
    stylesheet,
    `:root{${declarations(pageVariables())}}`,
    `@page{size:A4;margin:${margins.join(' ')}}`,
    'body{margin:0}',
    '@media screen{body{display:grid;justify-content:center;gap:20mm;padding:20mm}}',
    '.letter{display:block}.letter+.letter{break-before:page}',
    '.letter p{orphans:2;widows:2}.letter tr,.letter-title,.letter-signature,.letter-demand,.letter-attachment{break-inside:avoid}',
    '.letter-title,.letter-lead,.letter-heading{break-after:avoid}.letter-signature{break-before:avoid}',
    '.letter thead{display:table-header-group}.letter-mark{break-before:avoid}',
  ].join('\n');
  const title = escapeHtml(first?.title ?? '');
  return `<!doctype html>
<html lang="${escapeHtml(first?.language ?? '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
${copies.map((copy) => serializeMarkup(toHtmlTree(copy))).join('\n')}
</body>
</html>
`;
}
