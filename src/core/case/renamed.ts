type Names = Readonly<Record<string, string>>;

/**
 * Ids that a release gave a new name, by the former one. A ground's id stands in its rows too, a question's in its answer, a demand's
 * among those left out: under its former name it would come back into the letter.
 */
export type Renamed = { readonly grounds: Names; readonly questions: Names; readonly demands: Names };

/** Every rename since the first release. A line stays for good: nobody knows how old a stored case is. */
export const RENAMED: Renamed = { grounds: {}, questions: {}, demands: {} };

/** A draft as it was stored, with today's ids in place of former ones; what is not where a draft has it stays as it is. */
export function withTodaysIds(draft: unknown, { grounds, questions, demands }: Renamed): unknown {
  return changeIn(draft, {
    ground: (step) => changeIn(step, { grounds: (ids) => renameItems(ids, grounds) }),
    details: (step) =>
      changeIn(step, {
        answers: (answers) => renameKeys(answers, questions),
        charges: (rows) => renameKeys(rows, grounds),
        interruptions: (rows) => renameKeys(rows, grounds),
        rowsUnknown: (ids) => renameItems(ids, grounds),
      }),
    evidence: (step) =>
      changeIn(step, {
        exhibits: (exhibits) =>
          inEach(exhibits, { proves: (links) => renameLinks(links, { rows: grounds, answer: questions }) }),
      }),
    demands: (step) => changeIn(step, { leftOut: (ids) => renameItems(ids, demands) }),
  });
}

type Changes = Readonly<Record<string, (part: unknown) => unknown>>;

function changeIn(tree: unknown, changes: Changes): unknown {
  if (!isRecord(tree)) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, own(changes, key)?.(part) ?? part]));
}

function renameItems(ids: unknown, names: Names): unknown {
  if (!Array.isArray(ids)) return ids;
  const items: readonly unknown[] = ids;
  return items.map((id) => (typeof id === 'string' ? (own(names, id) ?? id) : id));
}

const inEach = (list: unknown, changes: Changes): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => changeIn(item, changes)) : list;

/** What an exhibit proves: «rows:<ground>», «answer:<question>». */
function renameLinks(links: unknown, kinds: Readonly<Record<string, Names>>): unknown {
  if (!Array.isArray(links)) return links;
  return links.map((link: unknown) => {
    const [kind = '', id = ''] = typeof link === 'string' ? link.split(':', 2) : [];
    const today = own(own(kinds, kind) ?? {}, id);
    return today === undefined ? link : `${kind}:${today}`;
  });
}

const renameKeys = (tree: unknown, names: Names): unknown =>
  isRecord(tree) ? Object.fromEntries(Object.entries(tree).map(([key, part]) => [own(names, key) ?? key, part])) : tree;

/** A stored key may be called like a property that every object has. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
