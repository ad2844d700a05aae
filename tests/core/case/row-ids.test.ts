import { expect, test } from 'vitest';
import { type DraftInput, draftShape } from '#core/case/draft.ts';
import { withRowIds } from '#core/case/row-ids.ts';

const draftOf = (charges: readonly string[], contacts: readonly string[] = [], proves: readonly string[] = []) =>
  draftShape.parse({
    details: { charges: { fee: charges.map((id) => ({ id })) }, contacts: contacts.map((id) => ({ id })) },
    evidence: { exhibits: [{ id: 'e', kind: 'paper', proves: [...proves] }] },
  } satisfies DraftInput);

const idsOf = ({ details }: ReturnType<typeof draftOf>) => [
  ...(details.charges['fee'] ?? []).map(({ id }) => id),
  ...details.contacts.map(({ id }) => id),
];

test.each([
  [['', ''], [''], ['1', '2', '3'], 'rows without one are numbered'],
  [['7', ''], ['bill'], ['7', '8', 'bill'], 'those that have one keep it'],
  [['2', '2'], [''], ['2', '3', '4'], 'one that stands twice names the first row'],
])('%o and %o become %o: %s', (charges, contacts, expected) => {
  expect(idsOf(withRowIds(draftOf(charges, contacts)))).toEqual(expected);
});

test('an exhibit of a row that is gone proves it no more, not even where a new row takes its number', () => {
  const { evidence, details } = withRowIds(draftOf(['1', ''], [], ['row:1', 'row:2', 'contract', 'answer:what']));
  expect(details.charges['fee']?.map(({ id }) => id)).toEqual(['1', '2']);
  expect(evidence.exhibits[0]?.proves).toEqual(['row:1', 'contract', 'answer:what']);
});

test('a draft in order is left as it is', () => {
  const draft = draftOf(['1', '2'], ['3'], ['row:3']);
  expect(withRowIds(draft)).toBe(draft);
});
