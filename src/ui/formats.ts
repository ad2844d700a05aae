import { useTranslation } from 'react-i18next';
import type { Money } from '#core/money.ts';
import { partsOf, type PlainDate } from '#core/plain-date.ts';

/** English writes its day before its month here. */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB' };
const BYTES_PER_KILOBYTE = 1000;

export type Formats = ReturnType<typeof formatsOf>;

/** How the interface's language writes days, sums and sizes; letters have their own ways. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const known = formatsByLanguage.get(i18n.language);
  if (known) return known;
  const made = formatsOf(i18n.language);
  formatsByLanguage.set(i18n.language, made);
  return made;
}

/** Making a format costs far more than using it, and every row of a list wants the same. */
const formatsByLanguage = new Map<string, Formats>();

function formatsOf(language: string) {
  const tag = TAGS[language] ?? language;
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const figures = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const monthAndYear = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortWeekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  const sumsByCurrency = new Map<string, Intl.NumberFormat>();
  const sums = (currency: string): Intl.NumberFormat => {
    const format =
      sumsByCurrency.get(currency) ??
      new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    sumsByCurrency.set(currency, format);
    return format;
  };
  const instantOf = (day: PlainDate) => new Date(`${day}T00:00:00Z`);
  const date = (day: PlainDate): string => long.format(instantOf(day));
  return {
    /** «23 ноября 2026 г.» */
    date,
    /** «23.11.2026», as it is typed. */
    dateInFigures: (day: PlainDate): string => figures.format(instantOf(day)),
    /** «пн» */
    weekday: (day: PlainDate): string => shortWeekday.format(instantOf(day)),
    /** «ноябрь 2026 г.» */
    month: (day: PlainDate): string => monthAndYear.format(instantOf(day)),
    /** «12–15 октября 2026 г.» */
    period: (first: PlainDate, last: PlainDate): string => {
      if (first === last) return date(first);
      const [from, to] = [partsOf(first), partsOf(last)];
      const sameMonth = from.year === to.year && from.month === to.month;
      return sameMonth ? `${from.day}–${date(last)}` : `${date(first)} – ${date(last)}`;
    },
    money: ({ minor, currency }: Money): string => sums(currency).format(minor / 100),
    /** «₽» */
    currencySign: (currency: string): string =>
      sums(currency)
        .formatToParts(0)
        .find(({ type }) => type === 'currency')?.value ?? currency,
    fileSize: (bytes: number): string => {
      const kilobytes = Math.max(1, Math.round(bytes / BYTES_PER_KILOBYTE));
      const isLarge = kilobytes >= BYTES_PER_KILOBYTE;
      return new Intl.NumberFormat(tag, {
        style: 'unit',
        unit: isLarge ? 'megabyte' : 'kilobyte',
        maximumFractionDigits: isLarge ? 1 : 0,
      }).format(isLarge ? kilobytes / BYTES_PER_KILOBYTE : kilobytes);
    },
    /** A country by the two letters of ISO 3166; what is no country keeps its letters. */
    country: (id: string): string => {
      try {
        return new Intl.DisplayNames(tag, { type: 'region' }).of(id.toUpperCase()) ?? id;
      } catch {
        return id;
      }
    },
  };
}
