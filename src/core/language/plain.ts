import type { Cell, FactValue, Person } from '../case/fact.ts';
import type { Money } from '../money.ts';
import type { PlainDate } from '../plain-date.ts';
import { percentInFigures } from '../percent.ts';
import type { Language } from './language.ts';

const FORMS = {
  flag: [],
  text: ['plain'],
  paragraphs: ['plain'],
  date: ['long', 'short'],
  period: ['from-to', 'from-to-start', 'range'],
  money: ['figures', 'amount'],
  person: ['full', 'initials'],
  people: ['full', 'initials'],
  voice: [],
  rows: [],
} as const;

/** A language without a module of its own: ISO dates, sums with the currency's code, names in the one form typed. */
export function plainLanguage(id: string): Language {
  return { id, forms: FORMS, format, formatCell, tidy: (words) => words };
}

function format(value: FactValue, form?: string): string | undefined {
  const known: readonly string[] = FORMS[value.kind];
  const asked = form ?? known[0];
  if (asked === undefined || !known.includes(asked)) return undefined;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'paragraphs':
      return value.paragraphs.join(' ');
    case 'date':
      return value.date;
    case 'period':
      return period(value.from, value.to);
    case 'money':
      return asked === 'amount' ? amount(value.money) : `${amount(value.money)}\u00A0${value.money.currency}`;
    case 'person':
      return asked === 'initials' ? withInitials(value.person) : fullName(value.person);
    case 'flag':
    case 'voice':
    case 'people':
    case 'rows':
      return undefined;
    default:
      return value satisfies never;
  }
}

function formatCell(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
    case 'blank':
      return '';
    case 'text':
      return cell.text;
    case 'date':
      return cell.time ? `${cell.date} ${cell.time}` : cell.date;
    case 'money':
      return amount(cell.money);
    case 'days':
      return period(cell.from, cell.to);
    case 'percent':
      return percentInFigures(cell.rate, '.');
    case 'month':
      return `${cell.year}-${String(cell.month).padStart(2, '0')}`;
    default:
      return cell satisfies never;
  }
}

const period = (from: PlainDate, to: PlainDate): string => (from === to ? from : `${from}\u00A0– ${to}`);

function amount({ minor }: Money): string {
  const digits = String(Math.abs(minor)).padStart(3, '0');
  return `${minor < 0 ? '−' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const fullName = ({ surname, given, patronymic }: Person): string =>
  [given, patronymic, surname].filter(Boolean).join(' ');

function withInitials({ surname, given, patronymic }: Person): string {
  const words = `${given} ${patronymic ?? ''}`.split(/\s+/u).filter(Boolean);
  const initials = words.map((word) => `${/./u.exec(word)?.[0].toUpperCase() ?? ''}.`);
  return [...initials, surname].filter(Boolean).join('\u00A0');
}
