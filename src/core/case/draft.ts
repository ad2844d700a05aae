import { z } from '../zod.ts';
import { LIMITS } from './limits.ts';
import { UNEDITED } from './picture-edit.ts';

/*
 * A draft is what the person typed, sound or not: the input side of a case. Texts are kept as typed ('' = not answered yet),
 * `null` is the answer "I don't know". What a draft means is read by the step schemas (schema.ts) and caseFacts (facts.ts).
 */

export const SERVICES = ['mobile', 'home-internet', 'tv', 'landline'] as const;
/**
 * Who writes: a person; one who acts by power of attorney; a parent or guardian of a minor; several subscribers of one contract; a
 * sole trader; a firm.
 */
export const CLAIMANT_KINDS = ['self', 'representative', 'parent', 'several', 'trader', 'firm'] as const;
export const CHANNELS = ['call', 'chat', 'shop', 'letter', 'site'] as const;

const typed = z._default(z.string().check(z.maxLength(LIMITS.draftText)), '');
/** A fact the person may not know: `null` prints as a ruled blank, or its sentence is left out. */
const unknowable = z._default(z.nullable(z.string().check(z.maxLength(LIMITS.draftText))), '');
const ticked = z._default(z.boolean(), false);
const listOf = <T extends z.core.$ZodType>(item: T, most: number) =>
  z._default(z.array(item).check(z.maxLength(most)), []);

const operator = z.strictObject({
  /** Id of a jurisdiction pack: 'ru'. */
  country: typed,
  /** Id of an operator in the pack's register, or 'other'. */
  operator: typed,
  /** Full legal name, only for 'other'. */
  otherName: typed,
  /** Address of the respondent; for a registered operator it overrides the register's. */
  address: unknowable,
  service: z._default(z.enum(['', ...SERVICES]), ''),
  /** A letter language of the pack; empty: the country's usual one. */
  letterLanguage: typed,
  claimantKind: z._default(z.enum(['', ...CLAIMANT_KINDS]), ''),
});

const ground = z.strictObject({
  /** Ids of grounds, the main one first. */
  grounds: listOf(z.string(), LIMITS.grounds),
});

/** Names a row for the exhibits that prove it; empty until the app or the file's author gives one. */
const rowId = z._default(z.string().check(z.maxLength(LIMITS.mark)), '');

const charge = z.strictObject({
  id: rowId,
  date: unknowable,
  time: typed,
  /** What the bill names: a service, a subscription, an option. */
  what: typed,
  shortNumber: typed,
  operationId: typed,
  sum: unknowable,
});

const interruption = z.strictObject({
  id: rowId,
  fromDate: unknowable,
  fromTime: typed,
  /** Empty while it lasts and `lasting` is true. */
  toDate: unknowable,
  toTime: typed,
  lasting: ticked,
});

const contact = z.strictObject({
  id: rowId,
  date: unknowable,
  time: typed,
  channel: z._default(z.enum(['', ...CHANNELS]), ''),
  ticket: unknowable,
  /** What was said in reply, in its own words. */
  reply: typed,
});

const details = z.strictObject({
  /** Charges by ground id: two money grounds never share a row. */
  charges: z._default(z.record(z.string(), z.array(charge).check(z.maxLength(LIMITS.rows))), {}),
  /** Interruptions by ground id. */
  interruptions: z._default(z.record(z.string(), z.array(interruption).check(z.maxLength(LIMITS.rows))), {}),
  /** Grounds of which the exact days and sums are not known: their rows are kept but not used. */
  rowsUnknown: listOf(z.string(), LIMITS.grounds),
  /** Answers by question id. */
  answers: z._default(z.record(z.string(), z.nullable(z.string().check(z.maxLength(LIMITS.draftText)))), {}),
  contacted: z._default(z.enum(['', 'yes', 'no']), ''),
  contacts: listOf(contact, LIMITS.contacts),
  story: typed,
});

const share = z.number().check(z.minimum(0), z.maximum(1));
const side = z.number().check(z.minimum(LIMITS.leastShare), z.maximum(1));
/** A rectangle in shares of a picture's width and height, from its upper left corner. */
const pictureArea = z.strictObject({ x: share, y: share, width: side, height: side });

/** What was done to a picture. Areas lie in the whole of it as it stands upright, before any turn. */
const pictureEdit = z.strictObject({
  /** Quarter turns to the right. */
  turns: z.number().check(z.int(), z.minimum(0), z.maximum(3)),
  /** What is left of it; `null`: all. */
  crop: z.nullable(pictureArea),
  /** What nobody may read. */
  blackouts: z.array(pictureArea).check(z.maxLength(LIMITS.blackouts)),
});

const exhibit = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** 'paper': the person attaches a copy by hand. 'file': its bytes lie in this device's storage under `id`. */
  kind: z.enum(['paper', 'file']),
  caption: typed,
  /** The day that the paper bears, where its name does not hold it. */
  date: typed,
  /** What of the letter it proves: `contract`, `contacts`, `rows:<ground>`, `row:<id of a row>`, `answer:<question>`. */
  proves: listOf(z.string().check(z.maxLength(LIMITS.line)), LIMITS.rows),
  sheets: typed,
  /** Id of the ground's checklist item that it ticks off, if any. */
  item: typed,
  fileName: typed,
  mediaType: typed,
  size: z._default(z.number().check(z.nonnegative()), 0),
  /** Of the file's bytes, in lower-case hexadecimal; empty: not taken. */
  sha256: typed,
  /** Why its pages cannot be drawn: a password, or a picture of a kind that the browser cannot read. */
  trouble: z._default(z.enum(['', 'locked', 'undrawable']), ''),
  /** How its picture was turned, cropped and blacked out; the original stays as it came. */
  edit: z._default(pictureEdit, UNEDITED),
});

const evidence = z.strictObject({ exhibits: listOf(exhibit, LIMITS.exhibits) });

const rate = z.strictObject({
  /** The first day on which it holds; not asked where one rate holds for all days. */
  from: typed,
  /** A year. */
  percent: typed,
});

/** A penalty that the contract names, asked for while `kind` is not empty. */
const penalty = z.strictObject({
  kind: z._default(z.enum(['', 'daily', 'fixed']), ''),
  /** The clause of the contract. */
  clause: unknowable,
  /** What it is for: holding back the very money that is to be refunded, or another breach. */
  breach: z._default(z.enum(['', 'refund', 'other']), ''),
  /* Daily: per cent a day, of what sum, from the first day of delay to the last (empty: it lasts), up to what sum. */
  percent: typed,
  base: typed,
  from: typed,
  to: typed,
  cap: typed,
  /** Fixed: the whole of it. */
  sum: typed,
});

const demands = z.strictObject({
  /** Ids of proposed demands that the person left out. */
  leftOut: listOf(z.string(), 40),
  own: typed,
  ownParagraph: typed,
  /** What the wrong did to the person's day; with `moralSum` a demand, without it neither prints. */
  moralStory: typed,
  moralSum: typed,
  /** Interest on what was charged is counted day by day. */
  interest: ticked,
  /** Rates of interest that the person looked up, for days after the last one that the pack knows. */
  rates: listOf(rate, LIMITS.rates),
  penalty: z.prefault(penalty, {}),
  moneyTo: z._default(z.enum(['', 'account', 'bank', 'cash']), ''),
  bankDetails: typed,
  answerBy: z._default(z.enum(['', 'paper', 'electronic']), ''),
});

const name = {
  surname: typed,
  given: typed,
  patronymic: typed,
  noPatronymic: ticked,
  /** Empty: derived from the patronymic where that is sure. */
  gender: z._default(z.enum(['', 'male', 'female']), ''),
  /** The whole name in the genitive as corrected by the person; empty: made by the language module. */
  genitive: typed,
};

const businessIds = z._default(z.record(z.string(), z.nullable(z.string().check(z.maxLength(LIMITS.draftText)))), {});

/** A legal entity; its address and how to reach it stand in the claimant's own fields. */
const firm = z.strictObject({
  /** «общество с ограниченной ответственностью „Ромашка“» in the nominative. */
  full: typed,
  /** The full name in the genitive as corrected by the person; empty: made by the language module. */
  genitive: typed,
  /** ООО „Ромашка“; empty: made of the full name where its legal form is known. */
  short: typed,
  /** By the number's id: what the pack's `businessIds.firm` asks for. */
  ids: businessIds,
  signatory: z.prefault(z.strictObject(name), {}),
  post: typed,
  /** What the signatory acts on: the charter, or a power of attorney. */
  authority: z._default(z.enum(['', 'charter', 'power-of-attorney']), ''),
  authorityDate: unknowable,
  authorityNumber: unknowable,
  /** It has a stamp, so that the letter has a place for it. */
  seal: ticked,
});

const claimant = z.strictObject({
  ...name,
  /** The other subscribers of the contract, where several write. */
  others: listOf(z.strictObject(name), LIMITS.claimants - 1),
  /** Age of the minor for whom a parent writes: from 14 on both sign. */
  childAge: z._default(z.enum(['', 'under-14', 'from-14']), ''),
  firm: z.prefault(firm, {}),
  /** A sole trader's numbers, by id. */
  traderIds: businessIds,
  /** The number under which a business keeps its own copy. */
  outgoingNumber: typed,
  address: unknowable,
  phone: typed,
  email: typed,
  /** The number in dispute. */
  line: unknowable,
  /** Where a fixed line or home internet is connected. */
  connectionAddress: unknowable,
  contractNumber: unknowable,
  contractDate: unknowable,
  account: unknowable,
  /** Identity document, only where a ground needs it. */
  passport: unknowable,
  representative: z.prefault(
    z.strictObject({
      ...name,
      /** What a legal representative is to the minor. */
      role: z._default(z.enum(['', 'parent', 'guardian']), ''),
      authorityDate: unknowable,
      phone: typed,
      email: typed,
    }),
    {},
  ),
  /** Date of the letter; empty: the day it is made; `null`: filled in by hand. */
  letterDate: unknowable,
});

export const EVENT_KINDS = ['filed', 'received', 'registered', 'answered', 'paid'] as const;
export const FILING_WAYS = ['shop', 'post', 'site', 'email'] as const;
/** How a letter was answered: all was granted, a part of it, nothing, or papers are asked for first. */
export const OUTCOMES = ['agreed', 'partly', 'refused', 'papers'] as const;

/** What happened to a letter after it was on paper. Which fields count depends on the kind. */
const event = z.strictObject({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(EVENT_KINDS),
  /** The kind of letter that it happened to. */
  letter: z._default(z.string(), 'claim'),
  date: typed,
  way: z._default(z.enum(['', ...FILING_WAYS]), ''),
  /** That of the receipt mark, of the register or of the answer. */
  number: typed,
  outcome: z._default(z.enum(['', ...OUTCOMES]), ''),
  sum: typed,
  /** Who took the letter, or what the answer says. */
  words: typed,
  /** Filed: ids of the terms that the letter set, which a later change of the case does not change. */
  terms: listOf(z.string(), LIMITS.terms),
});

const log = z.strictObject({ events: listOf(event, LIMITS.events) });

/** What a later letter asks beside the case and its log. */
const laterAnswers = z.strictObject({
  /** The office of an authority, or the court, as its own site names it. */
  body: typed,
  bodyAddress: typed,
  /** Why the person does not agree with the answer. */
  disagreement: typed,
  /** Day and place of birth, for a court. */
  birth: typed,
  /** A number by which a court tells people apart: of a passport, a taxpayer, an insured person. */
  identifier: typed,
});

/** One object per form: each wizard step, the log of what came after them, and what the letters after the claim ask. */
export const draftShape = z.strictObject({
  operator: z.prefault(operator, {}),
  ground: z.prefault(ground, {}),
  details: z.prefault(details, {}),
  evidence: z.prefault(evidence, {}),
  demands: z.prefault(demands, {}),
  claimant: z.prefault(claimant, {}),
  log: z.prefault(log, {}),
  /** By the letter's id. */
  later: z._default(z.record(z.string(), z.prefault(laterAnswers, {})), {}),
});

export type Draft = z.infer<typeof draftShape>;
/** What a person or another program may write: everything left out is "not answered yet". */
export type DraftInput = z.input<typeof draftShape>;
export type FormName = keyof Draft;
/** The steps that hold answers; the wizard adds `review`, which only shows them. */
export type FormStep = Exclude<FormName, 'log' | 'later'>;
export type ChargeRow = z.infer<typeof charge>;
export type InterruptionRow = z.infer<typeof interruption>;
export type RateRow = z.infer<typeof rate>;
export type ContactRow = z.infer<typeof contact>;
export type ExhibitRow = z.infer<typeof exhibit>;
export type PictureArea = z.infer<typeof pictureArea>;
export type PictureEdit = z.infer<typeof pictureEdit>;
export type CaseEvent = z.infer<typeof event>;
export type LaterAnswers = z.infer<typeof laterAnswers>;
export type ClaimantKind = Draft['operator']['claimantKind'];
export type PersonName = Pick<Draft['claimant'], keyof typeof name>;

/** A case of which nothing is answered yet. */
export const emptyDraft = (): Draft => draftShape.parse({});
/* Rows as the form adds them. */
export const newExhibit = (made: z.input<typeof exhibit>): ExhibitRow => exhibit.parse(made);
export const newEvent = (made: z.input<typeof event>): CaseEvent => event.parse(made);
export const newLaterAnswers = (made: z.input<typeof laterAnswers> = {}): LaterAnswers => laterAnswers.parse(made);
export const emptyCharge = (): ChargeRow => charge.parse({});
export const emptyInterruption = (): InterruptionRow => interruption.parse({});
export const emptyName = (): PersonName => z.strictObject(name).parse({});
export const emptyRate = (): RateRow => rate.parse({});
export const emptyContact = (): ContactRow => contact.parse({});
