import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Money } from '#core/money.ts';
import { type PlainDate, partsOf } from '#core/plain-date.ts';

/** How days, sums and sizes are written on the screen, in the interface's language. Never in a letter. */
export function useFormats() {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const locale = LOCALES[i18n.language] ?? i18n.language;
    const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    const number = (value: number, digits: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
    const date = (day: PlainDate) => long.format(instantOf(day));
    return {
      /** 23 ноября 2026 г. */
      date,
      /** The two days of a period, or its only one. */
      period: (from: PlainDate, to: PlainDate) =>
        from === to ? date(from) : t('format.period', { from: date(from), to: date(to) }),
      /** 1 234,50 ₽ */
      money: ({ minor, currency }: Money) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minor / 100),
      /** A file's size in the largest unit that keeps a whole figure. */
      fileSize: (bytes: number) => {
        if (bytes >= 1024 * 1024) return t('format.megabytes', { size: number(bytes / 1024 / 1024, 1) });
        return t('format.kilobytes', { size: number(Math.max(1, Math.round(bytes / 1024)), 0) });
      },
    };
  }, [t, i18n.language]);
}

/** Plain `en` would put the month first. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

function instantOf(date: PlainDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}
