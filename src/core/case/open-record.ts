import { failure, type Result, success } from '../result.ts';
import { z } from '../zod.ts';
import { type Draft, draftShape } from './draft.ts';
import { migrateDraft } from './migrate.ts';
import { CASE_VERSION, type OpenedCase, type OpenProblem, type StoredCase } from './record.ts';

/** More wrong values than any accident leaves in a case: it is something else. */
const MOST_REPAIRS = 2_000;

const storedShape = z.looseObject({
  id: z.string().check(z.minLength(1)),
  version: z.number(),
  revision: z._default(z.number().check(z.int(), z.nonnegative()), 0),
  name: z._default(z.string(), ''),
  updatedAt: z._default(z.string(), ''),
  draft: z.unknown(),
});

/**
 * Opens what lies in storage. A bad value is dropped and named, the rest is kept; older versions are brought up to today's.
 * Problems: no case at all, or one that a newer program wrote.
 */
export function openRecord(stored: unknown): Result<OpenedCase, OpenProblem> {
  if (stored === undefined) return failure<OpenProblem>({ code: 'notFound' });
  const read = storedShape.safeParse(stored);
  if (!read.success) return failure<OpenProblem>({ code: 'notACase' });
  const { id, version, revision, name, updatedAt, draft } = read.data;
  const opened = openDraft(draft, version);
  if (!opened.ok) return opened;
  const record: StoredCase = { id, version: CASE_VERSION, revision, name, updatedAt, draft: opened.value.draft };
  return success({ record, dropped: opened.value.dropped });
}

export type OpenedDraft = { readonly draft: Draft; readonly dropped: readonly string[] };

/** The same for a draft alone, as a case file holds it. */
export function openDraft(draft: unknown, version: number): Result<OpenedDraft, OpenProblem> {
  if (version > CASE_VERSION) return failure<OpenProblem>({ code: 'newerVersion' });
  const migrated = migrateDraft(draft, version);
  return (migrated && repair(migrated.draft)) ?? failure<OpenProblem>({ code: 'notACase' });
}

/** Takes the first wrong value out and looks again, until the rest is sound: a value's absence may be what is wrong next. */
function repair(draft: unknown): Result<OpenedDraft, OpenProblem> | undefined {
  const dropped: string[] = [];
  let rest = draft;
  for (let round = 0; round < MOST_REPAIRS && isBranch(rest); round += 1) {
    const read = draftShape.safeParse(rest);
    if (read.success) return success({ draft: read.data, dropped });
    const [issue] = read.error.issues;
    const mended = issue && mend(rest, issue);
    if (!mended) return undefined;
    rest = mended.value;
    dropped.push(mended.path.map(String).join('.'));
  }
  return undefined;
}

type Path = readonly PropertyKey[];
type Mended = { readonly value: unknown; readonly path: Path };

/** Takes away what one issue is about; undefined if that is the draft itself. */
function mend(draft: unknown, issue: z.core.$ZodIssue): Mended | undefined {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  if (issue.code !== 'too_big') return remove(draft, path);
  // A text or a list that is too long is cut, instead of losing all of it.
  const most = Number(issue.maximum);
  const cut = (value: unknown) => (typeof value === 'string' || Array.isArray(value) ? value.slice(0, most) : GONE);
  return { value: changeAt(draft, path, cut), path };
}

/** Removes the value at a path; where it is already absent, what lacks it: an exhibit without its id is none. */
function remove(draft: unknown, path: Path): Mended | undefined {
  if (path.length === 0) return undefined;
  const value = changeAt(draft, path, () => GONE);
  return value === draft ? remove(draft, path.slice(0, -1)) : { value, path };
}

const GONE = Symbol('gone');
const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The same tree with one value changed or gone; the tree itself if it has no such path. */
function changeAt(tree: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(tree);
  if (!isBranch(tree) || !Object.hasOwn(tree, key)) return tree;
  const name = String(key);
  const before: readonly (readonly [string, unknown])[] = Object.entries(tree);
  const old = before.find(([other]) => other === name)?.[1];
  const next = changeAt(old, rest, change);
  if (next === old) return tree;
  const after = before.flatMap((entry) => (entry[0] !== name ? [entry] : next === GONE ? [] : [[name, next] as const]));
  return Array.isArray(tree) ? after.map(([, value]) => value) : Object.fromEntries(after);
}
