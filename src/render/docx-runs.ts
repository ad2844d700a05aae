import { BorderStyle, Paragraph, TextRun, type IBorderOptions, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Line } from '#core/letter/document.ts';

/** A line as runs of text; neighbours of the same look are one run, so that the file is searchable word by word. */
export function runs(line: Line, strong = false): TextRun[] {
  const text = line.map((run) => run.text).join('');
  if (text === '') return [];
  const options: IRunOptions = strong ? { text, bold: true } : { text };
  return [new TextRun(options)];
}

/** A paragraph of one line in a style of the file. */
export const paragraph = (style: string, line: Line, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...options, children: runs(line) });

/** Border widths are eighths of a point: ¾ pt and ½ pt. */
export const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
export const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '8A8781' };
export const DASHED: IBorderOptions = { style: BorderStyle.DASHED, size: 4, color: '8A8781' };
export const NO_RULE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
