import type { PlainDate } from '../plain-date.ts';
import { CHANNELS, type ContactRow, type Draft } from './draft.ts';
import type { Cell, FactValue } from './fact.ts';
import {
  dateValue,
  dayCell,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  NOT_APPLICABLE,
  optional,
  orBlank,
  orSilent,
  readDay,
  readLine,
  textCell,
  textValue,
  withoutQuotes,
} from './fact-entries.ts';
import { LIMITS } from './limits.ts';
import { readTime } from './readings.ts';

const ONE_BY_CHANNEL = CHANNELS.map((channel) => `contact.${channel}`);

export const CONTACT_FACTS: FactDeclarations = [
  [
    'contacts',
    { kind: 'rows', optional: true, table: { name: 'contacts', columns: ['date', 'ticket', 'reply'], totals: [] } },
  ],
  ...flags('contacts.several', 'contact.unnamed', ...ONE_BY_CHANNEL),
  optional('contact.date', 'date', 'contact.unnamed', ...ONE_BY_CHANNEL),
  optional('contact.ticket', 'text'),
  optional('contact.reply', 'text'),
];

/** Contacts of which something was said, if there were any. */
export const filledContacts = ({ details }: Draft): readonly ContactRow[] =>
  details.contacted === 'yes' ? details.contacts.filter(isFilled) : [];

/** Earlier contacts with the operator: one is told in a sentence, several in a table. */
export function contactFacts(draft: Draft, today: PlainDate): readonly FactEntry[] {
  const typed = filledContacts(draft);
  const single = typed.length === 1 ? typed[0] : undefined;
  return [
    ['contacts', orSilent(typed.length > 1 ? table(typed, today) : undefined)],
    ['contacts.several', flag(typed.length > 1)],
    ...CHANNELS.map((channel): FactEntry => [`contact.${channel}`, flag(single?.channel === channel)]),
    ['contact.unnamed', flag(single?.channel === '')],
    ['contact.date', single ? orBlank('date', dateValue(readDay(single.date, today))) : NOT_APPLICABLE],
    ['contact.ticket', orSilent(textValue(readLine(single?.ticket ?? '', LIMITS.mark)))],
    ['contact.reply', orSilent(textValue(replyOf(single)))],
  ];
}

const isFilled = ({ date, time, channel, ticket, reply }: ContactRow): boolean =>
  [date, time, channel, ticket, reply].some((cell) => cell !== '');

/** What was said in reply; the letter sets its own quotes and full stop round it. */
export function replyOf(row: ContactRow | undefined): string | undefined {
  const text = readLine(row?.reply ?? '', LIMITS.story)?.replace(/\.$/u, '');
  return text === undefined ? undefined : withoutQuotes(text);
}

function table(rows: readonly ContactRow[], today: PlainDate): FactValue {
  const used = {
    ticket: rows.some((row) => readLine(row.ticket, LIMITS.mark)),
    reply: rows.some((row) => replyOf(row)),
  };
  const columns = ['date', ...(used.ticket ? ['ticket'] : []), ...(used.reply ? ['reply'] : [])];
  return {
    kind: 'rows',
    rows: {
      table: 'contacts',
      columns,
      rows: rows.map((row) => columns.map((column) => cellOf(row, column, today))),
      ids: rows.map(({ id }) => id),
    },
  };
}

function cellOf(row: ContactRow, column: string, today: PlainDate): Cell {
  if (column === 'date') return dayCell(readDay(row.date, today), readTime(row.time));
  return textCell(column === 'ticket' ? readLine(row.ticket, LIMITS.mark) : replyOf(row));
}
