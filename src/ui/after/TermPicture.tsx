import type { Deadline } from '#core/deadline/deadline.ts';
import { drawTerm, type TermDay } from '#core/deadline/term-days.ts';
import { partsOf } from '#core/plain-date.ts';
import { useFormats } from '../formats.ts';
import { useMedia } from '../use-media.ts';
import { useCase } from '../wizard/case-context.tsx';
import styles from './picture.module.css';

/** The days of a term, one cell each: a strip where there is room, else a month's grid. What it shows is said in words beside it. */
export function TermPicture({ deadline }: { readonly deadline: Deadline }) {
  const { pack, today } = useCase();
  const isWide = useMedia('(min-width: 1100px)');
  const layout = isWide ? 'strip' : 'grid';
  const drawing = drawTerm(deadline, today, pack.calendar, layout);
  if (drawing.is === 'months') return null;
  return (
    <div className={styles[layout]} aria-hidden="true">
      {layout === 'grid' && <Weekdays days={drawing.days} />}
      {drawing.days.map((day) => (
        <Cell key={day.day} day={day} />
      ))}
    </div>
  );
}

function Weekdays({ days }: { readonly days: readonly TermDay[] }) {
  const formats = useFormats();
  return days.slice(0, 7).map(({ day }) => (
    <span key={`weekday ${day}`} className={styles['weekday']}>
      {formats.weekday(day)}
    </span>
  ));
}

function Cell({ day: { day, kind, isToday, off } }: { readonly day: TermDay }) {
  return (
    <span className={styles['cell']} data-kind={kind} data-today={isToday} data-off={off !== undefined}>
      {partsOf(day).day}
    </span>
  );
}
