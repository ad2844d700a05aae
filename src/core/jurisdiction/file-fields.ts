import { readPlainDate, type PlainDate } from '../plain-date.ts';
import { z } from '../zod.ts';

/* What the YAML files of a pack are made of. */

/** Kebab-case. */
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'badId'));
/** Something said, never nothing. */
export const words = z.string().check(z.minLength(1, 'required'));
/** A day that is in the calendar, as `2026-11-01`. */
export const civilDay = z.pipe(
  z.string(),
  z.transform((text, context): PlainDate => {
    const date = readPlainDate(text);
    if (date === text) return date;
    context.issues.push({ code: 'custom', message: 'badDay', input: text });
    return z.NEVER;
  }),
);
/** By language. */
export const perLanguage = z.record(z.string(), words);
/** Where a fact comes from: a public page, or "third-party public copy, not a register", with the day it was looked at. */
export const provenance = z.strictObject({
  source: words,
  asOf: civilDay,
  confidence: z.enum(['high', 'medium', 'low']),
});

/** The address of a page. */
export const url = z.string().check(z.regex(/^https?:\/\/[^\s/?#]+/u, 'badUrl'));
