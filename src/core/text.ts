// Everything that must never reach a letter: control characters (one of them makes a DOCX that Word will not open),
// marks that turn the reading direction, invisible characters. With the `u` flag a surrogate matches only when it is alone.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uD800-\uDFFF\uFEFF\uFFF9-\uFFFC\uFFFE\uFFFF]/gu;
/** Nearly all that is ever typed: one look at it is quicker than the whole cleaning, which would change nothing. */
const CLEAN_BUT_FOR_ENDS = /^[ -~\u00A0А-яЁё«»–—№₽]*$/u;
const LINE_END = /[\n\t]/u;

/** Text from outside made safe for a letter: NFC, `\n` as the only line end, no control or direction marks, trimmed. */
export function cleanText(typed: string): string {
  if (CLEAN_BUT_FOR_ENDS.test(typed)) return typed.trim();
  const lines = typed.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
  return lines.replace(FORBIDDEN, '').normalize('NFC').trim();
}

/** `cleanText` on one line: line ends and tabs, with the spaces around them, become one space. */
export const cleanLine = (typed: string): string => onOneLine(cleanText(typed));

/** The same for a text that is already clean. */
export const onOneLine = (clean: string): string =>
  LINE_END.test(clean) ? clean.replace(/\s+/gu, (gap) => (LINE_END.test(gap) ? ' ' : gap)) : clean;
