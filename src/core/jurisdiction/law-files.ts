import { EVENTS } from '../deadline/events.ts';
import { z } from '../zod.ts';
import { civilDay, id, perLanguage, url, words } from './file-fields.ts';

/** templates/<country>/acts.yaml */
export const actsFile = z.array(
  z.strictObject({
    id,
    /** Whole and in the nominative: the heading on the page of norms, and how an act is first named without a place. */
    title: perLanguage,
    /** Short and in the nominative: «Закон о связи». */
    name: perLanguage,
    /** Per letter language, in the form that stands after a place: «Федерального закона от 07.07.2003 № 126-ФЗ «О связи»». */
    full: perLanguage,
    /** The same form, short: «Закона о связи». Acts that are only ever cited short (codes) have no full one in effect: both equal. */
    short: perLanguage,
    /** Declared once after the full title: «далее — Закон о связи»; absent where the short form needs no declaring. */
    hereafter: z.optional(perLanguage),
    /** Its official page; absent: `lawPortal`, where its number finds it. */
    url: z.optional(url),
    /** Why its number or its time is not sure, per interface language: it is listed, and no letter may name it. */
    inDoubt: z.optional(perLanguage),
    /** It protects consumers only: no sentence may cite it where a business may write. */
    consumersOnly: z.optional(z.boolean()),
  }),
);

/** What norms were read in: an official text, a copy, a retelling; its name per interface language. */
export const sourcesFile = z.array(z.strictObject({ id, name: perLanguage }));

/** templates/<country>/norms/<act>.yaml: the norms of one act, which the file's name tells. */
export const normsFile = z.array(
  z.strictObject({
    id,
    /** Printed exactly: «п. 5 ст. 55»; per letter language. Absent: the act as a whole is cited. */
    place: z.optional(perLanguage),
    /** What it says, in one plain sentence per interface language ('ru', 'en'). */
    says: perLanguage,
    /** The id of what it was read in. */
    source: id,
    /** Its official page; absent: that of its act. */
    url: z.optional(url),
    /** The day from which it has been in force; not known: `seen`, the oldest copy that was read. One of the two. */
    inForce: z.optional(civilDay),
    seen: z.optional(civilDay),
    /** The last day on which it was in force. */
    until: z.optional(civilDay),
    /** The norm that is cited in its stead from the day after `until`, where the sentence stays true. */
    replacedBy: z.optional(id),
    /** Which day chooses it: that of the incident or that of the letter. */
    appliesOn: z.enum(['incident', 'letter']),
    /** medium: cited with the reason in `why`; low: its act is cited without a place. */
    confidence: z.enum(['high', 'medium', 'low']),
    /** What is not sure and why it may be cited all the same, per interface language. */
    why: z.optional(perLanguage),
    checked: civilDay,
    /** The last day on which this record stands unread; absent: a year after `checked`. */
    reviewBy: z.optional(civilDay),
  }),
);

const term = {
  count: z.number().check(z.int(), z.positive()),
  unit: z.enum(['calendar-days', 'working-days', 'months', 'years']),
};

/** templates/<country>/deadlines.yaml: terms that the grounds of a claim set; after/deadlines.yaml: those of the time after it. */
export const deadlinesFile = z.array(
  z.strictObject({
    /** claim-answer, repayment, claim-filing … names what the term is for. */
    id,
    ...term,
    from: z.enum(EVENTS),
    /** A last day that is not worked moves to the next working day. */
    movesOffDaysOff: z.boolean(),
    norm: id,
    /**
     * The whole term, from the same event, where the law lets it grow: with a check, with notice, by agreement. The screen says when,
     * under `longer.<id>`. `norm` if it is another one.
     */
    longest: z.optional(z.strictObject({ ...term, norm: z.optional(id) })),
    /** The norm by which the first day is the next one, that by which its days or months are counted, and that by which it moves. */
    startsNextDayBy: z.optional(id),
    countedBy: z.optional(id),
    movesBy: z.optional(id),
    /** It says how long another term lasts where it is prolonged: nobody knows beforehand, so nobody waits for it. */
    isExtension: z.optional(z.boolean()),
    /** medium: the usual reading. A term that is less sure is not counted at all. */
    confidence: z.enum(['high', 'medium']),
  }),
);

const DAY_OF_YEAR = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
const dayOfYear = z.string().check(z.regex(DAY_OF_YEAR, 'badDay'));

/** templates/<country>/calendar.yaml: which days are worked. */
export const calendarFile = z.strictObject({
  source: words,
  asOf: civilDay,
  /**
   * Holidays that the law names, each with its days: MM-DD of every year, or YYYY-MM-DD where it moves. Their names for the screen
   * stand under `holidays` in after/ui.
   */
  holidays: z.record(id, z.array(z.union([dayOfYear, civilDay])).check(z.minLength(1))),
  /** Years with confirmed transfers, MM-DD: weekdays not worked, weekend days worked. */
  years: z.record(z.string(), z.strictObject({ off: z.array(dayOfYear), worked: z.array(dayOfYear) })),
});
