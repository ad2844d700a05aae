import { CASE_VERSION } from './record.ts';
import { RENAMED, withTodaysIds } from './renamed.ts';

/** Rewrites the draft of one version into that of the next; what it cannot read it leaves for open-record.ts to drop. */
type Migration = (draft: unknown) => unknown;

/** The step from version n + 1 stands at index n. A change of the draft's shape adds one and keeps a file of the old version in tests/cases/past-versions. */
const MIGRATIONS: readonly Migration[] = [
  // 2: exhibits have a fingerprint and say why they cannot be drawn; of an older file neither is known.
  (draft) => draft,
  // 3: pictures are turned, cropped and blacked out; older ones are as they came.
  (draft) => draft,
  // 4: exhibits have a day and say what they prove, rows have ids for it; of older ones nothing is said.
  (draft) => draft,
  // 5: there is a log of what happened to the letter; of older ones nothing is told.
  (draft) => draft,
  // 6: letters after the claim ask questions of their own; of older ones none is answered.
  (draft) => draft,
];

/** A draft of an older version in today's shape and with today's ids; undefined if it comes from a newer program. */
export function migrateDraft(
  draft: unknown,
  version: number,
  renamed = RENAMED,
): { readonly draft: unknown } | undefined {
  if (!Number.isInteger(version) || version < 1 || version > CASE_VERSION) return undefined;
  const migrated = MIGRATIONS.slice(version - 1).reduce((older, migration) => migration(older), draft);
  return { draft: withTodaysIds(migrated, renamed) };
}
