import type { Cell, FactValue, Person } from '../case/fact.ts';
import type { Language } from './language.ts';
import { fromTo, longDate, monthOfYear, range, shortDate } from './ru-dates.ts';
import { fullName, guessGender, inflect, nameForm } from './ru-names.ts';
import { tidy } from './ru-spaces.ts';
import { amount, price, sumInFigures, sumInWords } from './ru-sums.ts';

const FORMS = {
  flag: [],
  text: ['plain'],
  paragraphs: ['plain'],
  date: ['long', 'short'],
  period: ['from-to', 'from-to-start', 'range'],
  money: ['figures', 'in-words', 'price', 'amount'],
  person: ['full', 'genitive', 'dative', 'initials', 'genitive-initials'],
  rows: [],
} as const;

/** Russian: cases and genders of names, sums in words, dates, no-break spaces. */
export const russian: Language = { id: 'ru', forms: FORMS, format, formatCell, tidy, names: { inflect, guessGender } };

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
      return asked === 'short' ? shortDate(value.date) : longDate(value.date);
    case 'period':
      return period(value, asked);
    case 'money':
      return sum(value, asked);
    case 'person':
      return person(value.person, asked);
    case 'flag':
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
      return cell.time ? `${shortDate(cell.date)}, ${cell.time}` : shortDate(cell.date);
    case 'money':
      return amount(cell.money);
    case 'month':
      return monthOfYear(cell.year, cell.month);
    default:
      return cell satisfies never;
  }
}

function period({ from, to }: Extract<FactValue, { kind: 'period' }>, form: string): string {
  if (form === 'range') return range(from, to);
  const words = fromTo(from, to);
  return form === 'from-to-start' ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}

function sum({ money }: Extract<FactValue, { kind: 'money' }>, form: string): string {
  switch (form) {
    case 'in-words':
      return sumInWords(money);
    case 'price':
      return price(money);
    case 'amount':
      return amount(money);
    default:
      return sumInFigures(money);
  }
}

function person(of: Person, form: string): string {
  switch (form) {
    case 'genitive':
    case 'dative':
      return inflect(of)[form];
    case 'initials':
      return nameForm(of, 'initials');
    case 'genitive-initials':
      return nameForm(of, 'genitive-initials');
    default:
      return fullName(of);
  }
}
