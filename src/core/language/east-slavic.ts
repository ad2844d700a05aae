import type { Cell, FactValue } from '../case/fact.ts';
import { percentInFigures } from '../percent.ts';
import type { Dates } from './dates.ts';
import type { Language } from './language.ts';
import type { Names } from './names.ts';
import type { Sums } from './sums.ts';

const FORMS = {
  flag: [],
  text: ['plain'],
  paragraphs: ['plain'],
  date: ['long', 'short'],
  period: ['from-to', 'from-to-start', 'range'],
  money: ['figures', 'in-words', 'price', 'amount'],
  person: ['full', 'genitive', 'dative', 'initials', 'genitive-initials'],
  people: ['full', 'genitive', 'dative', 'initials', 'genitive-initials'],
  voice: [],
  rows: [],
} as const;

export type EastSlavicWords = Pick<Language, 'id' | 'tidy' | 'firms'> & {
  readonly dates: Dates;
  readonly sums: Sums;
  readonly names: Names;
};

/** A language with cases and genders whose letters are laid out like Russian ones; only its words are its own. */
export function eastSlavicLanguage({ dates, sums, names, ...language }: EastSlavicWords): Language {
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
        return asked === 'short' ? dates.shortDate(value.date) : dates.longDate(value.date);
      case 'period':
        return periodForm(dates, value, asked);
      case 'money':
        return sumForm(sums, value, asked);
      case 'person':
        return personForm(names, value, asked);
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
        return cell.time ? `${dates.shortDate(cell.date)}, ${cell.time}` : dates.shortDate(cell.date);
      case 'money':
        return sums.amount(cell.money);
      case 'days':
        return `${dates.shortDate(cell.from)}–${dates.shortDate(cell.to)}`;
      case 'percent':
        return percentInFigures(cell.rate, ',');
      case 'month':
        return dates.monthOfYear(cell.year, cell.month);
      default:
        return cell satisfies never;
    }
  }

  return { ...language, forms: FORMS, format, formatCell, names };
}

type Of<Kind extends FactValue['kind']> = Extract<FactValue, { kind: Kind }>;

function periodForm(dates: Dates, { from, to }: Of<'period'>, form: string): string {
  if (form === 'range') return dates.range(from, to);
  const words = dates.fromTo(from, to);
  return form === 'from-to-start' ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}

function sumForm(sums: Sums, { money }: Of<'money'>, form: string): string {
  switch (form) {
    case 'in-words':
      return sums.sumInWords(money);
    case 'price':
      return sums.price(money);
    case 'amount':
      return sums.amount(money);
    default:
      return sums.sumInFigures(money);
  }
}

function personForm(names: Names, { person }: Of<'person'>, form: string): string {
  switch (form) {
    case 'genitive':
    case 'dative':
      return names.inflect(person)[form];
    case 'initials':
    case 'genitive-initials':
      return names.withInitials(person, form);
    default:
      return names.fullName(person);
  }
}
