import type { Draft, ExhibitRow } from '#core/case/draft.ts';
import { exhibitTitle } from '#core/case/exhibits.ts';
import type { CaseId } from '#core/case/record.ts';
import type { Words } from '#core/jurisdiction/pack.ts';
import { type LetterDocument, textOf } from '#core/letter/document.ts';
import { exhibitNumber } from '#core/letter/exhibit-numbers.ts';
import type { BundleOrder, BundlePart } from '#evidence/bundle.ts';
import { enclosedSource } from './exhibit-source.ts';
import { fileNamePart } from './file-name.ts';
import type { ExhibitStore } from './ports.ts';

type Wanted = {
  readonly caseId: CaseId;
  readonly draft: Draft;
  /** The finished letter, by which its exhibits are numbered. */
  readonly document: LetterDocument;
  readonly letter: File;
  readonly words: Words;
};

/** What the bundle is made of, and the exhibits whose file is not on this device or cannot be got. */
export type BundlePlan = { readonly order: BundleOrder; readonly missing: readonly ExhibitRow[] };

/** The letter, the originals of its exhibits, of those that were blacked out the copies, under the numbers of the letter, and the list of them in the letter's language. */
export async function planBundle(wanted: Wanted, store: ExhibitStore): Promise<BundlePlan> {
  const { caseId, draft, document, letter } = wanted;
  const words = wanted.words.bundle;
  const parts: BundlePart[] = [{ path: letter.name, body: letter, modified: letter.lastModified }];
  const missing: ExhibitRow[] = [];
  for (const [at, row] of draft.evidence.exhibits.entries()) {
    if (row.kind !== 'file') continue;
    const source = await enclosedSource(row, caseId, store);
    const exhibit = { row, number: exhibitNumber(document, at), said: headOf(row, at, wanted) };
    if (!source) missing.push(row);
    else if (source.isBlackedOut) parts.push(copyPart(exhibit, source.body, letter.lastModified, words));
    else parts.push(partOf(exhibit, source.body, words));
  }
  const list = { path: `${fileNamePart(words.list)}.txt`, heading: words.heading, modified: letter.lastModified };
  return { order: { parts, list }, missing };
}

/** An exhibit under its number in the letter, and the lines that the list begins with. */
type Numbered = { readonly row: ExhibitRow; readonly number: number; readonly said: readonly string[] };

/** What the exhibit is, and the words of the letter that it proves. */
function headOf(row: ExhibitRow, at: number, { document, words }: Wanted): readonly string[] {
  const title = exhibitTitle(row, { words, language: document.language }) ?? row.caption;
  const proven = (document.told ?? []).filter(({ of }) => of.some((id) => row.proves.includes(id)));
  return [
    `${words.bundle.exhibit} ${exhibitNumber(document, at)}. ${title}`,
    ...proven.map(({ line }) => `${words.bundle.proves}: ${textOf(line)}`),
  ];
}

function partOf({ row, number, said: head }: Numbered, original: Blob, words: Words['bundle']): BundlePart {
  const modified = original instanceof File ? original.lastModified : 0;
  const path = pathOf(row, number, /\.[\p{L}\d]{1,5}$/u.exec(row.fileName)?.[0] ?? '');
  const said = [
    ...head,
    `${words.file}: ${path} (${row.fileName})`,
    `${words.type}: ${row.mediaType}`,
    `${words.size}: ${original.size}`,
    ...(modified > 0 ? [`${words.time}: ${new Date(modified).toISOString()}`] : []),
  ];
  return { path, body: original, modified, said: said.join('\n') };
}

/** A copy is told to be one, so that nobody takes it for what the telephone made. */
function copyPart(
  { row, number, said: head }: Numbered,
  copy: Blob,
  modified: number,
  words: Words['bundle'],
): BundlePart {
  const path = pathOf(row, number, copy.type === 'image/png' ? '.png' : '.jpg');
  const said = [
    ...head,
    `${words.file}: ${path}`,
    words.blackedOut,
    `${words.type}: ${copy.type}`,
    `${words.size}: ${copy.size}`,
  ];
  return { path, body: copy, modified, said: said.join('\n') };
}

const pathOf = ({ caption }: ExhibitRow, number: number, ending: string): string =>
  `exhibits/${String(number).padStart(2, '0')}_${fileNamePart(caption)}${ending}`;
