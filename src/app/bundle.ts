import type { Draft, ExhibitRow } from '#core/case/draft.ts';
import type { CaseId } from '#core/case/record.ts';
import type { Words } from '#core/jurisdiction/pack.ts';
import type { LetterDocument } from '#core/letter/document.ts';
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
  readonly words: Words['bundle'];
};

/** What the bundle is made of, and the exhibits whose file is not on this device or cannot be got. */
export type BundlePlan = { readonly order: BundleOrder; readonly missing: readonly ExhibitRow[] };

/** The letter, the originals of its exhibits, of those that were blacked out the copies, under the numbers of the letter, and the list of them in the letter's language. */
export async function planBundle(wanted: Wanted, store: ExhibitStore): Promise<BundlePlan> {
  const { caseId, draft, document, letter, words } = wanted;
  const parts: BundlePart[] = [{ path: letter.name, body: letter, modified: letter.lastModified }];
  const missing: ExhibitRow[] = [];
  for (const [at, row] of draft.evidence.exhibits.entries()) {
    if (row.kind !== 'file') continue;
    const source = await enclosedSource(row, caseId, store);
    const number = exhibitNumber(document, at);
    if (!source) missing.push(row);
    else if (source.isBlackedOut) parts.push(copyPart(row, number, source.body, letter.lastModified, words));
    else parts.push(partOf(row, number, source.body, words));
  }
  const list = { path: `${fileNamePart(words.list)}.txt`, heading: words.heading, modified: letter.lastModified };
  return { order: { parts, list }, missing };
}

function partOf(row: ExhibitRow, number: number, original: Blob, words: Words['bundle']): BundlePart {
  const modified = original instanceof File ? original.lastModified : 0;
  const path = pathOf(row, number, /\.[\p{L}\d]{1,5}$/u.exec(row.fileName)?.[0] ?? '');
  const said = [
    `${words.exhibit} ${number}. ${row.caption}`,
    `${words.file}: ${path} (${row.fileName})`,
    `${words.type}: ${row.mediaType}`,
    `${words.size}: ${original.size}`,
    ...(modified > 0 ? [`${words.time}: ${new Date(modified).toISOString()}`] : []),
  ];
  return { path, body: original, modified, said: said.join('\n') };
}

/** A copy is told to be one, so that nobody takes it for what the telephone made. */
function copyPart(row: ExhibitRow, number: number, copy: Blob, modified: number, words: Words['bundle']): BundlePart {
  const path = pathOf(row, number, copy.type === 'image/png' ? '.png' : '.jpg');
  const said = [
    `${words.exhibit} ${number}. ${row.caption}`,
    `${words.file}: ${path}`,
    words.blackedOut,
    `${words.type}: ${copy.type}`,
    `${words.size}: ${copy.size}`,
  ];
  return { path, body: copy, modified, said: said.join('\n') };
}

const pathOf = ({ caption }: ExhibitRow, number: number, ending: string): string =>
  `exhibits/${String(number).padStart(2, '0')}_${fileNamePart(caption)}${ending}`;
