import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { relationOf } from './case-grounds.ts';
import { isEmptyCharge } from './charge-total.ts';
import type { Draft } from './draft.ts';
import { listedExhibits } from './exhibits.ts';
import type { FactName } from './fact.ts';
import { filledContacts } from './facts-contacts.ts';
import { isFilledInterruption } from './facts-interruptions.ts';
import { relevantQuestions } from './questions.ts';
import { rowLink } from './row-ids.ts';

/** Something that the letter may tell, and the exhibits that prove it. */
export type Provable = {
  /** As an exhibit's `proves` holds it. */
  readonly id: string;
  /** Facts, or the beginnings of their names: the first sentence that tells one of them tells this. A table's row needs none. */
  readonly facts: readonly FactName[];
  /** Places of the exhibits among those that the letter lists, counted from 0. */
  readonly exhibits: readonly number[];
};

type Row = { readonly id: string };

/** What exhibits of this draft may prove; whether its letter tells it is seen when it is written. */
export function provablesOf(draft: Draft, grounds: readonly Ground[], pack: JurisdictionPack): readonly Provable[] {
  const links = new Map<string, number[]>();
  for (const [at, { proves }] of listedExhibits(draft).entries()) {
    for (const id of new Set(proves)) {
      const found = links.get(id);
      if (found) found.push(at);
      else links.set(id, [at]);
    }
  }
  const provable = (id: string, ...facts: readonly FactName[]): Provable => ({
    id,
    facts,
    exhibits: links.get(id) ?? [],
  });
  /** Several rows stand in a table below a sentence about all of them; a single one has the sentence to itself. */
  const rows = (all: string, found: readonly Row[], ...facts: readonly FactName[]): readonly Provable[] => {
    const [first] = found;
    if (first && found.length === 1) return [provable(rowLink(first.id), ...facts)];
    return [provable(all, ...facts), ...found.map(({ id }) => provable(rowLink(id)))];
  };
  return [
    ...(relationOf(grounds) === 'subscriber' ? [provable('contract', 'contract', 'subscriber')] : []),
    ...grounds.flatMap((ground) => {
      const { id } = ground;
      const facts = ground.rows === 'charges' ? [`${id}/charges`] : [`${id}/interruption`, `${id}/interruptions`];
      return ground.rows === 'none' ? [] : rows(`rows:${id}`, rowsOf(draft, ground), ...facts);
    }),
    ...rows('contacts', filledContacts(draft), 'contact', 'contacts'),
    ...relevantQuestions(draft, pack)
      .filter(({ kind }) => kind !== 'paragraphs')
      .map(({ id }) => provable(`answer:${id}`, id)),
  ];
}

function rowsOf({ details }: Draft, { id, rows }: Ground): readonly Row[] {
  if (details.rowsUnknown.includes(id)) return [];
  if (rows === 'charges') return (details.charges[id] ?? []).filter((row) => !isEmptyCharge(row));
  return (details.interruptions[id] ?? []).filter(isFilledInterruption);
}
