import type { Draft, ExhibitRow } from '#core/case/draft.ts';
import { exhibitTitle } from '#core/case/exhibits.ts';
import { LIMITS } from '#core/case/limits.ts';
import { readCount } from '#core/case/readings.ts';
import type { CaseId } from '#core/case/record.ts';
import type { Words } from '#core/jurisdiction/pack.ts';
import { composeAppendix } from '#core/letter/appendix.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { success, type Result } from '#core/result.ts';
import type { DrawnExhibit, DrawnFile } from '#evidence/draw-exhibits.ts';
import { fileKindOf } from '#evidence/file-type.ts';
import type { IllustratedAppendix } from '#evidence/illustrated-appendix.ts';
import { MOST_DOTS } from '#render/exhibit-sheet.ts';
import { embeddedSource } from './exhibit-source.ts';
import type { EvidenceDesk, ExhibitStore, Watch, WorkFailure } from './ports.ts';

type Wanted = {
  readonly caseId: CaseId;
  readonly draft: Draft;
  /** The finished letter, by which its exhibits are numbered. */
  readonly document: LetterDocument;
  readonly words: Words;
};

/** The exhibits on sheets behind the letter, and files of which nothing or not every page follows. */
export type MadeAppendix = { readonly appendix: IllustratedAppendix; readonly leftOut: readonly LeftOut[] };

/** `pages`: those that do not follow; empty where none does. */
export type LeftOut = {
  readonly row: ExhibitRow;
  readonly trouble: NonNullable<DrawnExhibit['trouble']> | 'pages';
  readonly pages: readonly number[];
};

/** Draws what can be drawn of the exhibits and lists all of them. */
export async function makeAppendix(
  { caseId, draft, document, words }: Wanted,
  { exhibits: store, evidence }: { readonly exhibits: ExhibitStore; readonly evidence: EvidenceDesk },
  watch: Watch,
): Promise<Result<MadeAppendix, WorkFailure>> {
  const rows = draft.evidence.exhibits;
  const files = await Promise.all(rows.map((row) => fileOf(row, caseId, store)));
  const made = await evidence.draw({ files, most: MOST_DOTS, mostPages: LIMITS.appendixSheets }, watch);
  if (!made.ok) return made;
  const enclosed = rows.map((row, at) => ({ row, ...(made.value[at] ?? NOTHING) }));
  const exhibits = enclosed.map(({ row, pages, drawn }) => ({
    caption: exhibitTitle(row, { words, language: document.language }) ?? '',
    sheets: readCount(row.sheets),
    fileName: row.fileName,
    pages,
    drawn: drawn.map(({ page }) => page),
  }));
  const pictures = enclosed.flatMap(({ drawn }) => drawn.map(({ picture }) => picture));
  const leftOut = enclosed.flatMap(({ row, ...drawn }) => leftOutOf(row, drawn) ?? []);
  return success({ appendix: { ...composeAppendix(document, exhibits, words.appendix), pictures }, leftOut });
}

function leftOutOf(row: ExhibitRow, { pages: count, drawn, trouble }: DrawnExhibit): LeftOut | undefined {
  if (row.kind !== 'file') return undefined;
  if (trouble) return { row, trouble, pages: [] };
  const drawnPages = new Set(drawn.map(({ page }) => page));
  const pages = Array.from({ length: count }, (_, at) => at + 1).filter((page) => !drawnPages.has(page));
  return pages.length === 0 ? undefined : { row, trouble: 'pages', pages };
}

/** How many pages there are to draw, as far as the case knows: a count of sheets may have been typed. */
export const pagesToDraw = ({ evidence: { exhibits } }: Draft): number =>
  exhibits.filter(isDrawable).reduce((sum, { sheets }) => sum + (readCount(sheets) ?? 1), 0);

/** Whether the exhibit's file is of a kind that can become pages. */
export const isDrawable = ({ kind, mediaType }: ExhibitRow): boolean =>
  kind === 'file' && ['picture', 'pdf'].includes(fileKindOf(mediaType));

const NOTHING: DrawnExhibit = { pages: 0, drawn: [] };

async function fileOf(row: ExhibitRow, caseId: CaseId, store: ExhibitStore): Promise<DrawnFile | undefined> {
  const body = await embeddedSource(row, caseId, store);
  return body && { body, kind: fileKindOf(row.mediaType) };
}
