import { type Currency, LARGEST_SUM_MINOR, readMoney } from '../money.ts';
import { type PlainDate, readPlainDate } from '../plain-date.ts';
import { cleanLine, cleanText } from '../text.ts';
import { z } from '../zod.ts';
import type { ErrorCode } from './error-codes.ts';
import { LIMITS } from './limits.ts';
import { readCount, readEmail, readPhone, readTime } from './readings.ts';
import { finding, type Wrong, wrong } from './step-fields.ts';

/*
 * The kinds of field a step is made of. `null` is the answer "I don't know" and always sound where the draft's shape has it;
 * `empty` is the code for a field that must be answered one way or the other.
 */
type Options = { readonly empty?: ErrorCode };

const field = (find: (typed: string) => Wrong | undefined, { empty }: Options = {}) =>
  z.nullable(
    z.string().check(
      finding((typed: string) => {
        if (cleanText(typed) === '') return empty && wrong(empty);
        return find(typed);
      }),
    ),
  );

/** One line of the letter: a name of a firm, an address, a caption. */
export const lineField = ({ most = LIMITS.line, ...options }: Options & { readonly most?: number } = {}) =>
  field((typed) => longerThan(most, cleanLine(typed)), options);

/** Text of one or more paragraphs. */
export const storyField = ({ most = LIMITS.story, ...options }: Options & { readonly most?: number } = {}) =>
  field((typed) => longerThan(most, cleanText(typed)), options);

/** A part of a person's name, in any script. */
export const nameField = (options: Options = {}) =>
  field((typed) => {
    const name = cleanLine(typed);
    return /\p{L}/u.test(name) ? longerThan(LIMITS.line, name) : wrong('badName');
  }, options);

/** A civil day between two others, both included; `latest` left out: also in the future. */
export const dayField = ({
  earliest,
  latest,
  ...options
}: Options & { readonly earliest: PlainDate; readonly latest?: PlainDate }) =>
  field((typed) => {
    const date = readPlainDate(typed);
    if (!date) return wrong('badDate');
    if (date < earliest) return wrong('tooLongAgo', { earliest });
    return latest !== undefined && date > latest ? wrong('inFuture') : undefined;
  }, options);

export const timeField = () => field((typed) => (readTime(typed) ? undefined : wrong('badTime')));

/** A sum above nothing. */
export const sumField = ({ currency, ...options }: Options & { readonly currency: Currency }) =>
  field((typed) => {
    const sum = readMoney(typed, currency);
    if (!sum) return wrong('badSum');
    if (sum.minor === 0) return wrong('zeroSum');
    return sum.minor > LARGEST_SUM_MINOR ? wrong('tooLarge', { limit: LARGEST_SUM_MINOR / 100 }) : undefined;
  }, options);

export const phoneField = ({ callingCode, ...options }: Options & { readonly callingCode: string }) =>
  field((typed) => (readPhone(typed, callingCode) ? undefined : wrong('badPhone')), options);

export const emailField = (options: Options = {}) =>
  field((typed) => (readEmail(typed) ? longerThan(LIMITS.line, cleanLine(typed)) : wrong('badEmail')), options);

export const sheetsField = () =>
  field((typed) => {
    const count = readCount(typed);
    return count !== undefined && count <= LIMITS.sheets ? undefined : wrong('badSheets', { limit: LIMITS.sheets });
  });

/** One of the given ids. */
export const choiceField = (offered: readonly string[], options: Options = { empty: 'chooseOne' }) =>
  field((chosen) => (offered.includes(chosen) ? undefined : wrong('notOffered', { value: chosen })), options);

/** Turns "I don't know" into "not answered" where that answer is not offered. */
export const mustBeKnown = <T extends z.ZodMiniType<string | null, string | null>>(inner: T, empty: ErrorCode) =>
  inner.check(finding((value: string | null) => (value === null ? wrong(empty) : undefined)));

const longerThan = (limit: number, text: string): Wrong | undefined =>
  text.length > limit ? wrong('tooLong', { limit, length: text.length }) : undefined;
