import { addMonths, type PlainDate } from '../plain-date.ts';
import { LIMITS } from './limits.ts';

/** Between which days a charge, an outage or a call may lie. */
export const eventDays = (today: PlainDate) => ({ earliest: addMonths(today, -12 * LIMITS.eventYears), latest: today });

/** Between which days a contract or another paper may be dated. */
export const documentDays = (today: PlainDate) => ({
  earliest: addMonths(today, -12 * LIMITS.documentYears),
  latest: today,
});
