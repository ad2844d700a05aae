import type { Ground } from '../jurisdiction/pack.ts';
import { addMonths, type PlainDate } from '../plain-date.ts';
import { CHANNELS, type ContactRow, type Draft } from './draft.ts';
import {
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  NOT_APPLICABLE,
  optional,
  orBlank,
  readDay,
} from './fact-entries.ts';
import { filledContacts, replyOf } from './facts-contacts.ts';

/** Months after which an answer is late in every country we know; until then silence is nothing to complain of. */
const MONTHS_FOR_AN_ANSWER = 1;

const KINDS_OF_ONE_CONTACT = [...CHANNELS, 'unnamed', 'silence'];
const KINDS = ['staff', 'information', 'several', ...KINDS_OF_ONE_CONTACT];

/** What a letter complains of besides its demands, so that its words can name it: one kind at most. */
export const COMPLAINT_FACTS: FactDeclarations = [
  ...flags('complaint.isMade'),
  ...flags(...KINDS.map((kind) => `complaint.${kind}`)),
  optional('complaint.date', 'date', ...KINDS_OF_ONE_CONTACT.map((kind) => `complaint.${kind}`)),
];

/**
 * A ground's own complaint comes first (staff, refused information), then what was said to earlier contacts, or that a letter was
 * not answered. A call whose reply nobody wrote down is no silence. `on`: the letter's day.
 */
export function complaintFacts(
  draft: Draft,
  grounds: readonly Ground[],
  on: PlainDate,
  today: PlainDate,
): readonly FactEntry[] {
  const contacts = filledContacts(draft);
  const kind = ownKind(grounds) ?? kindOf(contacts, on, today);
  const ofOneContact = kind !== undefined && KINDS_OF_ONE_CONTACT.includes(kind);
  const day = readDay(contacts[0]?.date ?? '', today);
  return [
    ['complaint.isMade', flag(kind !== undefined)],
    ...KINDS.map((one): FactEntry => [`complaint.${one}`, flag(one === kind)]),
    ['complaint.date', ofOneContact ? orBlank('date', dateValue(day)) : NOT_APPLICABLE],
  ];
}

function ownKind(grounds: readonly Ground[]): string | undefined {
  const own = grounds.flatMap(({ complainsOf }) => complainsOf ?? []);
  return own.find((kind) => kind === 'staff') ?? own[0];
}

function kindOf([contact, ...others]: readonly ContactRow[], on: PlainDate, today: PlainDate): string | undefined {
  if (!contact) return undefined;
  if (others.length > 0) return [contact, ...others].some(replyOf) ? 'several' : undefined;
  if (replyOf(contact) !== undefined) return contact.channel === '' ? 'unnamed' : contact.channel;
  const written = contact.channel === 'letter' || contact.channel === 'site';
  const asked = readDay(contact.date, today);
  const late = asked !== undefined && addMonths(asked, MONTHS_FOR_AN_ANSWER) < on;
  return written && late ? 'silence' : undefined;
}
