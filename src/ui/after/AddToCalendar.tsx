import { useTranslation } from 'react-i18next';
import { calendarFile } from '#core/deadline/calendar-file.ts';
import type { RunningTerm } from '#core/log/terms.ts';
import { CalendarIcon } from '../icons.tsx';
import { useServices } from '../services.tsx';
import { useCase } from '../wizard/case-context.tsx';
import { usePackWords } from '../wizard/pack-words.ts';
import { useCitation } from '../wizard/use-citation.ts';

const MEDIA_TYPE = 'text/calendar;charset=utf-8';
const MS_PER_MINUTE = 60_000;
/** Three days before, while something can still be done, and on the day itself. */
const ALARMS = [
  { daysBefore: 3, atHour: 9 },
  { daysBefore: 0, atHour: 9 },
];

/** The last days that are still to come, as a file for the device's calendar. It holds nothing of the case but its name. */
export function AddToCalendar({ terms }: { readonly terms: readonly RunningTerm[] }) {
  const { t, i18n } = useTranslation();
  const { clock, outbox, keeper } = useServices();
  const { id, today } = useCase();
  const packWords = usePackWords();
  const citation = useCitation();
  const ahead = terms.filter(({ deadline }) => deadline.day >= today);
  if (ahead.length === 0) return null;
  const save = () => {
    const state = keeper.getSnapshot();
    const name = state.is === 'open' ? state.name : '';
    const now = clock.now();
    const text = calendarFile({
      language: i18n.language,
      now,
      sequence: Math.floor(Date.parse(now) / MS_PER_MINUTE),
      entries: ahead.map(({ rule, deadline, letter, isEstimated }) => ({
        caseId: id,
        deadlineId: `${letter}.${rule.id}`,
        day: deadline.day,
        summary: [packWords(`deadlines.${rule.id}`), name].filter(Boolean).join(': '),
        description: [
          citation(rule.norm),
          ...(isEstimated || !deadline.certain ? [t('after.calendar.preliminary')] : []),
        ].join('. '),
        alarms: ALARMS,
      })),
    });
    outbox.save(new File([text], `${t('after.calendar.fileName')}.ics`, { type: MEDIA_TYPE }));
  };
  return (
    <p>
      <button type="button" className="button" onClick={save}>
        <CalendarIcon />
        <span>{t('after.calendar.add')}</span>
      </button>
    </p>
  );
}
