import { type Currency, LARGEST_SUM_MINOR, readMoney } from '../money.ts';
import { ONE_PER_CENT, readPercent } from '../percent.ts';
import { type PlainDate, readPlainDate } from '../plain-date.ts';
import { cleanText, onOneLine } from '../text.ts';
import { z } from '../zod.ts';
import type { ErrorCode } from './error-codes.ts';
import { LIMITS } from './limits.ts';
import { readCount, readEmail, readPhone, readTime } from './readings.ts';
import { finding, type Wrong, wrong } from './step-fields.ts';

/*
 * The kinds of field a step is made of. Types are the business of the draft's shape; `null` is the answer "I don't know" and
 * always sound where that shape has it; `empty` is the code for a field that must be answered one way or the other.
 */
type Options = { readonly empty?: ErrorCode };

/** A field with a reading of its own. */
export const readField = (find: (clean: string, typed: string) => Wrong | undefined, { empty }: Options = {}) =>
  z.custom<string | null>().check(
    finding((typed: string | null) => {
      if (typed === null) return undefined;
      const clean = cleanText(typed);
      return clean === '' ? empty && wrong(empty) : find(clean, typed);
    }),
  );

const lineOf = (most: number, options?: Options) => readField((clean) => longerThan(most, onOneLine(clean)), options);
const storyOf = (options?: Options) => readField((clean) => longerThan(LIMITS.story, clean), options);

/** One line of the letter: a name of a firm, an address, a caption. */
export const lineField = lineOf(LIMITS.line);
export const neededLineField = lineOf(LIMITS.line, { empty: 'required' });
/** A short mark: a number of a contract, an account, an operation. */
export const markField = lineOf(LIMITS.mark);
/** A sentence or a few: an own demand, a reply. */
export const passageField = lineOf(LIMITS.passage);
/** Text of one or more paragraphs. */
export const storyField = storyOf();
export const neededStoryField = storyOf({ empty: 'required' });

/** A part of a person's name, in any script. */
export const nameField = readField(
  (clean) => {
    const name = onOneLine(clean);
    return /\p{L}/u.test(name) ? longerThan(LIMITS.line, name) : wrong('badName');
  },
  { empty: 'required' },
);

/** A civil day between two others, both included; `latest` left out: also in the future. */
export const dayField = ({
  earliest,
  latest,
  ...options
}: Options & { readonly earliest: PlainDate; readonly latest?: PlainDate }) =>
  readField((_, typed) => {
    const date = readPlainDate(typed);
    if (!date) return wrong('badDate');
    if (date < earliest) return wrong('tooLongAgo', { earliest });
    return latest !== undefined && date > latest ? wrong('inFuture') : undefined;
  }, options);

export const timeField = readField((clean) => (readTime(clean) ? undefined : wrong('badTime')));

/** A sum above nothing. */
export const sumField = ({ currency, ...options }: Options & { readonly currency: Currency }) =>
  readField((_, typed) => {
    const sum = readMoney(typed, currency);
    if (!sum) return wrong('badSum');
    if (sum.minor === 0) return wrong('zeroSum');
    return sum.minor > LARGEST_SUM_MINOR ? wrong('tooLarge', { limit: LARGEST_SUM_MINOR / 100 }) : undefined;
  }, options);

/** Per cent above nothing; `limit` in whole per cent. */
export const percentField = ({ limit, ...options }: Options & { readonly limit: number }) =>
  readField((clean) => {
    const rate = readPercent(clean);
    if (rate === undefined || rate === 0) return wrong('badPercent');
    return rate > limit * ONE_PER_CENT ? wrong('tooLarge', { limit }) : undefined;
  }, options);

/** A telephone number; without its calling code it is one of the country's own. */
export const phoneField = ({ callingCode, ...options }: Options & { readonly callingCode: string }) =>
  readField((clean) => (readPhone(clean, callingCode) ? undefined : wrong('badPhone')), options);

/** An address of e-mail on one line. */
export const emailField = (options: Options = {}) =>
  readField((clean) => (readEmail(clean) ? longerThan(LIMITS.line, onOneLine(clean)) : wrong('badEmail')), options);

export const sheetsField = readField((clean) => {
  const count = readCount(clean);
  return count !== undefined && count <= LIMITS.sheets ? undefined : wrong('badSheets', { limit: LIMITS.sheets });
});

/** One of the given ids. */
export const choiceField = (offered: readonly string[], options: Options = { empty: 'chooseOne' }) =>
  readField((_, chosen) => (offered.includes(chosen) ? undefined : wrong('notOffered', { value: chosen })), options);

/** Turns "I don't know" into "not answered" where that answer is not offered. */
export const mustBeKnown = <T extends z.ZodMiniType<string | null, string | null>>(inner: T, empty: ErrorCode) =>
  inner.check(finding((value: string | null) => (value === null ? wrong(empty) : undefined)));

function longerThan(limit: number, text: string): Wrong | undefined {
  return text.length > limit ? wrong('tooLong', { limit, length: text.length }) : undefined;
}
