import { SERVICES } from '../case/draft.ts';
import { z } from '../zod.ts';
import { id } from './file-fields.ts';
import { RELATIONS } from './relations.ts';

/**
 * Asked on the details step when a chosen ground needs it. The answer is a fact of the same name. A ground that only names
 * the `id` asks what another ground defines.
 */
export const question = z.strictObject({
  id,
  kind: z.optional(z.enum(['text', 'paragraphs', 'date', 'money', 'choice'])),
  /** For `choice`: each option is a flag fact `<question>.<option>`. The screen shows two or three as a row. */
  options: z.optional(z.array(id).check(z.minLength(2))),
  /** A fact (of another question's option, usually) under which it is asked at all. */
  onlyIf: z.optional(z.string()),
  /** A fact under which it is not asked after all. */
  unless: z.optional(z.string()),
  required: z._default(z.boolean(), false),
  /** "I don't know" is offered. */
  mayBeUnknown: z._default(z.boolean(), false),
  /** What not knowing does to the letter: a ruled blank, or silence (the sentence is left out). */
  ifUnknown: z._default(z.enum(['blank', 'silent']), 'silent'),
  /** `date`: days in the future are refused unless true. */
  mayBeFuture: z._default(z.boolean(), false),
});

/** The headings under which the screen lists grounds, in its order. */
export const GROUPS = ['money', 'service', 'contract', 'conduct', 'purchase'] as const;

/**
 * templates/common/grounds.yaml: the ids of grounds by group, in the order of the screen. `notYet`: grievances for which the law that
 * was read has nothing, so that they get no letter and only a word of advice.
 */
export const groundOrderFile = z.array(
  z.strictObject({ group: z.enum(GROUPS), grounds: z.array(id), notYet: z._default(z.array(id), []) }),
);

/** What a ground asks and what proves it; a country's own answer stands in place of the common one. */
export const groundQuestions = {
  /** Which rows it asks for. */
  rows: z.enum(['none', 'charges', 'interruptions']),
  questions: z.array(question),
  /** Useful exhibits, the checklist of the evidence step. */
  exhibits: z.array(id),
};

/** templates/common/grounds/<ground>.yaml: what countries share about a ground. */
export const commonGroundFile = z.strictObject({
  ...groundQuestions,
  rows: z._default(groundQuestions.rows, 'none'),
});

/** templates/<country>/grounds/<ground>.yaml */
export const groundFile = z.strictObject({
  rows: z.optional(groundQuestions.rows),
  questions: z.optional(groundQuestions.questions),
  exhibits: z.optional(groundQuestions.exhibits),
  /** Kinds of service it fits; others do not show it. */
  services: z.array(z.enum(SERVICES)).check(z.minLength(1)),
  /** Who may use it: its words never rest on consumer law alone where business may. */
  claimants: z._default(z.array(z.enum(['consumer', 'business'])), ['consumer']),
  /** Grounds it cannot stand beside: a contract never concluded excludes all that presume one. */
  excludes: z._default(z.array(id), []),
  /** The identity document must stand in the letter. */
  needsPassport: z._default(z.boolean(), false),
  /**
   * What the writer is to the respondent: `former` was a subscriber once; `stranger` denies any contract, so no account or contract
   * of their own may stand in the letter. Absent: it fits any of them, and is a subscriber's where it stands alone.
   */
  relation: z.optional(z.enum(RELATIONS)),
  /** Where the letter does not go to the chosen operator: the questions that ask for the respondent's name and address. */
  respondent: z.optional(z.strictObject({ name: id, address: id })),
  /** What in it is no matter of civil law, so that a country may have the letter considered as a complaint in this part. */
  complainsOf: z.optional(z.enum(['staff', 'information'])),
  /** The authority that a letter with this main ground names as the next step; absent: the frame's usual one. */
  turnsTo: z.optional(id),
  /** The option `<question>.<option>` under which the law gives the respondent longer to answer about this ground. */
  answeredLater: z.optional(z.string()),
  /** Moral harm may be asked for. */
  moralHarm: z._default(z.boolean(), false),
  /**
   * Money is asked back, so where it goes is asked: by all of these demands, and only if the option `<question>.<option>` is chosen
   * where there is one (a bill that is not paid yet is corrected, not repaid). `toAccount: false`: it cannot go to the account, which
   * is closed or was never charged.
   */
  refund: z.optional(
    z.strictObject({
      demands: z.array(id).check(z.minLength(1)),
      onlyIf: z.optional(z.string()),
      toAccount: z._default(z.boolean(), true),
    }),
  ),
  /**
   * Each charge bears interest from the next day on. `usual`: the letter asks for it; `offered`: only if the person wants it;
   * `in-court`: it does not, and says that a court may be asked for it, which needs no rows.
   * Not for money that becomes due later than it was charged.
   */
  interest: z._default(z.enum(['none', 'in-court', 'offered', 'usual']), 'none'),
  /** Ids of the deadlines that its demands set. */
  deadlines: z._default(z.array(id), []),
  /** Ids of notes shown on the details step (traps), texts in ui/<language>.json under `notes`. */
  notes: z._default(z.array(id), []),
});
