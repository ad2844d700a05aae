/**
 * Everything that can be wrong with what was typed or read from a file. The words of each code stand in `locales/` under
 * `error.<code>`, or closer under `error.<step>.<field>.<code>`; they may name the facts in braces.
 */
export const ERROR_CODES = [
  'required',
  'chooseOne',
  'badName',
  'badDate',
  'inFuture',
  /** `earliest`: an ISO day. */
  'tooLongAgo',
  'endBeforeStart',
  /** An entry of the log tells of a letter's fate before the day on which the letter was filed. */
  'beforeFiling',
  'badTime',
  'badSum',
  'zeroSum',
  /** `limit`: the largest sum, in whole units of the currency. */
  'tooLarge',
  'badPercent',
  /** A penalty and interest are asked for holding back the same money. */
  'penaltyAndInterest',
  'badPhone',
  'badEmail',
  /** A number of a register: `length`: the signs it must have; `typed`: those it has. */
  'badIdLength',
  'badIdForm',
  'badIdCheck',
  /** `limit`: the largest count. */
  'badSheets',
  /** `limit`: the largest length; `length`: that of what was typed. */
  'tooLong',
  /** `limit`: the largest count. */
  'tooMany',
  /** `ground` and `other`: ids of two grounds that cannot stand in one letter. */
  'excludedPair',
  /** `ground`: an id of one that rests on consumer law, which a business cannot use. */
  'notForBusiness',
  /** `value`: an id that the country's pack or this list does not have. */
  'notOffered',
  /** `value`: the id of a ground that the country's pack does not have: another country's, or one of an older release. */
  'groundGone',
  'twice',
  // What only a case file can get wrong.
  'notJson',
  'notACase',
  'newerVersion',
  'unknownField',
  /** `expected`: the type that belongs there. */
  'wrongType',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorFacts = Readonly<Record<string, string | number>>;

/** One thing that is wrong, at a dotted path: inside its step ('charges.paid-subscription.0.date') or inside a file. */
export type FieldProblem = { readonly path: string; readonly code: ErrorCode; readonly facts?: ErrorFacts };

/** Tells an error code from any other message of an issue. */
export const isErrorCode = (text: string): text is ErrorCode => ERROR_CODES.some((code) => code === text);
