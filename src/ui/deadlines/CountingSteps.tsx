import { useTranslation } from 'react-i18next';
import type { DayOff } from '#core/deadline/calendar.ts';
import { daysOffInRows } from '#core/deadline/days-off.ts';
import type { Deadline, DeadlineStep } from '#core/deadline/deadline.ts';
import { partsOf } from '#core/plain-date.ts';
import { useWords } from '../fields/words.ts';
import { useFormats } from '../formats.ts';

type Props = {
  readonly deadline: Deadline;
  /** How a norm is cited; '' for one that is not known here. */
  readonly cite: (normId: string) => string;
};

/** How a last day came about, step by step. Holidays have their names once the country's words for the time after the claim are there. */
export function CountingSteps({ deadline, cite }: Props) {
  return (
    <ol>
      {deadline.steps.map((step) => (
        <li key={step.code}>
          <CountingStep step={step} cite={cite} />
        </li>
      ))}
    </ol>
  );
}

function CountingStep({ step, cite }: { readonly step: DeadlineStep } & Pick<Props, 'cite'>) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const daysOffTold = useDaysOffTold();
  const norm = 'norm' in step && step.norm ? cite(step.norm) : '';
  const by = norm && ` (${norm})`;
  switch (step.code) {
    case 'starts-next-day':
      return t('terms.startsNextDay', { event: date(step.event), day: date(step.day) }) + by;
    case 'counted':
      return t(`terms.counted.${step.unit}`, { count: step.count, day: date(step.day) }) + by;
    case 'skipped':
      return t('terms.skipped', { days: daysOffTold(step.daysOff) }) + by;
    case 'month-too-short':
      return t('terms.monthTooShort', { number: partsOf(step.event).day, day: date(step.day) }) + by;
    case 'moved-off-day-off':
      return t('terms.moved', { days: daysOffTold(step.daysOff), day: date(step.day) }) + by;
    case 'worked-weekend':
      return t('terms.workedWeekend', { day: date(step.day) });
    case 'uncertain-year':
      return t('terms.uncertain', { years: step.years.join(', ') });
    default:
      return step satisfies never;
  }
}

/** «31 декабря 2026 г. (выходной по переносу), 1–6 января 2027 г. (новогодние каникулы)» */
function useDaysOffTold(): (days: readonly DayOff[]) => string {
  const { t } = useTranslation();
  const { first } = useWords();
  const { period } = useFormats();
  const why = (row: Parameters<typeof holidayOf>[0]): string =>
    first([`pack:holidays.${holidayOf(row)}`]) ?? t(`terms.dayOff.${row.is}`);
  return (days) =>
    daysOffInRows(days)
      .map((row) => `${period(row.first, row.last)} (${why(row)})`)
      .join(', ');
}

const holidayOf = (row: ReturnType<typeof daysOffInRows>[number]): string => (row.is === 'holiday' ? row.holiday : '');
