import type { Draft } from './draft.ts';

const ROW = 'row:';

/** How an exhibit names a row of charges, interruptions or contacts that it proves. */
export const rowLink = (id: string): string => `${ROW}${id}`;

type Row = { readonly id: string };

/**
 * Gives every row an id that exhibits can name it by, and takes from the exhibits the rows that are gone, so that a new row never
 * inherits their proof. The draft itself if there is nothing to do.
 */
export function withRowIds(draft: Draft): Draft {
  const { details, evidence } = draft;
  const all: readonly Row[] = [
    ...Object.values(details.charges).flat(),
    ...Object.values(details.interruptions).flat(),
    ...details.contacts,
  ];
  const taken = new Set(all.map(({ id }) => id).filter((id) => id !== ''));
  const isGone = (link: string) => link.startsWith(ROW) && !taken.has(link.slice(ROW.length));
  const isSound = taken.size === all.length;
  const isTidy = !evidence.exhibits.some(({ proves }) => proves.some(isGone));
  if (isSound && isTidy) return draft;
  const seen = new Set<string>();
  let last = Math.max(0, ...[...taken].map(Number).filter(Number.isSafeInteger));
  const named = <T extends Row>(rows: readonly T[]): T[] =>
    rows.map((row) => {
      const isOwn = row.id !== '' && !seen.has(row.id);
      if (!isOwn) last += 1;
      const id = isOwn ? row.id : String(last);
      seen.add(id);
      return isOwn ? row : { ...row, id };
    });
  const namedIn = <T extends Row>(lists: Readonly<Record<string, readonly T[]>>): Record<string, T[]> =>
    Object.fromEntries(Object.entries(lists).map(([ground, rows]) => [ground, named(rows)]));
  return {
    ...draft,
    details: {
      ...details,
      charges: namedIn(details.charges),
      interruptions: namedIn(details.interruptions),
      contacts: named(details.contacts),
    },
    evidence: {
      exhibits: evidence.exhibits.map((row) => ({ ...row, proves: row.proves.filter((link) => !isGone(link)) })),
    },
  };
}
