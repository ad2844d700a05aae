import type { Placed, Template, TemplateBlock, TemplateItem } from '../template/template.ts';
import { BUSINESS_IDS } from '../case/business-ids.ts';
import { SERVICES } from '../case/draft.ts';
import { readPlainDate, type PlainDate } from '../plain-date.ts';
import { z } from '../zod.ts';
import type { InterestRate } from './rates-file.ts';

/*
 * A jurisdiction pack: everything one country brings, as data. These schemas read the YAML files of `templates/`;
 * read-pack.ts puts them together and proves the whole. Ids are kebab-case.
 */

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'badId'));
const words = z.string().check(z.minLength(1, 'required'));
export const civilDay = z.pipe(
  z.string(),
  z.transform((text, context): PlainDate => {
    const date = readPlainDate(text);
    if (date === text) return date;
    context.issues.push({ code: 'custom', message: 'badDay', input: text });
    return z.NEVER;
  }),
);
const perLanguage = z.record(z.string(), words);
/** Where a fact comes from: a public page, or "third-party public copy, not a register", with the day it was looked at. */
export const provenance = z.strictObject({
  source: words,
  asOf: civilDay,
  confidence: z.enum(['high', 'medium', 'low']),
});

const url = z.string().check(z.regex(/^https?:\/\/[^\s/?#]+/u, 'badUrl'));

export const jurisdictionFile = z.strictObject({
  id,
  /** Its place among the countries, from 1; the first one is taken where the device's time zone tells none. */
  rank: z._default(z.number().check(z.int(), z.positive()), 1),
  currency: z.string().check(z.length(3, 'badCurrency')),
  /** Letter languages, the usual one first; each needs its own folder of letters. */
  letterLanguages: z.array(id).check(z.minLength(1, 'required')),
  /** IANA zones by which the country is guessed. */
  timeZones: z.array(z.string()),
  /** The day by which its law is known; the page says so. */
  lawKnownBy: civilDay,
  services: z.array(z.enum(SERVICES)),
  /** The country's calling code, for telephone numbers typed without it. */
  callingCode: z.string(),
  /** The official collection of law: where an act is looked up that has no page of its own here. */
  lawPortal: url,
  /** The only hosts that the pack may link to, with all below them. */
  linkHosts: z.array(words).check(z.minLength(1, 'required')),
  /** Numbers by which registers know a firm and a sole trader, in the order of the letter's head. */
  businessIds: z.strictObject({ firm: z.array(z.enum(BUSINESS_IDS)), trader: z.array(z.enum(BUSINESS_IDS)) }),
});

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

export const deadlinesFile = z.array(
  z.strictObject({
    id,
    /** claim-answer, repayment, claim-filing … names what the term is for. */
    count: z.number().check(z.int(), z.positive()),
    unit: z.enum(['calendar-days', 'working-days', 'months']),
    /** The event it counts from. */
    from: z.enum(['receipt', 'registration', 'incident']),
    /** A last day that is not worked moves to the next working day. */
    movesOffDaysOff: z.boolean(),
    norm: id,
    /** The norm by which the first day is the next one, and the norm by which it moves. */
    startsNextDayBy: z.optional(id),
    movesBy: z.optional(id),
    confidence: z.enum(['high', 'medium', 'low']),
  }),
);

export const calendarFile = z.strictObject({
  source: words,
  asOf: civilDay,
  /** MM-DD of holidays that the law names for every year. */
  statutoryHolidays: z.array(z.string()),
  /** Years with confirmed transfers: weekdays not worked, weekend days worked. */
  years: z.record(z.string(), z.strictObject({ off: z.array(z.string()), worked: z.array(z.string()) })),
});

export const operatorsFile = z.array(
  z.strictObject({
    id,
    /** Name people know, per interface language. */
    brand: perLanguage,
    /** Full and short legal name per letter language. */
    legalName: z.record(z.string(), z.strictObject({ full: words, short: words })),
    services: z.array(z.enum(SERVICES)),
    taxNumber: z.optional(words),
    address: z.optional(perLanguage),
    /** The post of its head in the dative, to whom letters of some countries are addressed; per letter language. */
    head: z.optional(perLanguage),
    /** Provenance by the name of the field it vouches for: legalName, address, taxNumber, hotlines. */
    provenance: z.record(z.string(), provenance),
    hotlines: z.optional(z.array(z.strictObject({ number: words, scope: words, free: z.optional(z.boolean()) }))),
  }),
);

export const authoritiesFile = z.array(
  z.strictObject({
    id,
    name: z.record(z.string(), z.strictObject({ full: words, short: words })),
    address: z.optional(perLanguage),
    site: z.optional(z.string()),
    provenance: z.record(z.string(), provenance),
  }),
);

/**
 * Asked on the details step when a chosen ground needs it. The answer is a fact of the same name. A ground that only names
 * the `id` asks what another ground defines.
 */
const question = z.strictObject({
  id,
  kind: z.optional(z.enum(['text', 'paragraphs', 'date', 'money', 'choice'])),
  /** For `choice`: each option is a flag fact `<question>.<option>`. The screen shows two or three as a row. */
  options: z.optional(z.array(id).check(z.minLength(2))),
  /** A fact (of another question's option, usually) under which it is asked at all. */
  onlyIf: z.optional(z.string()),
  required: z._default(z.boolean(), false),
  /** "I don't know" is offered. */
  mayBeUnknown: z._default(z.boolean(), false),
  /** What not knowing does to the letter: a ruled blank, or silence (the sentence is left out). */
  ifUnknown: z._default(z.enum(['blank', 'silent']), 'silent'),
  /** `date`: days in the future are refused unless true. */
  mayBeFuture: z._default(z.boolean(), false),
});

/** What a claimant may be to the respondent. */
export const RELATIONS = ['subscriber', 'former', 'stranger', 'buyer', 'client'] as const;

const GROUPS = ['money', 'service', 'contract', 'conduct', 'purchase'] as const;

/**
 * templates/common/grounds.yaml: the ids of grounds by group, in the order of the screen. `notYet`: grievances for which the law that
 * was read has nothing, so that they get no letter and only a word of advice.
 */
export const groundOrderFile = z.array(
  z.strictObject({ group: z.enum(GROUPS), grounds: z.array(id), notYet: z._default(z.array(id), []) }),
);

/** What a ground asks and what proves it; a country's own answer stands in place of the common one. */
const groundQuestions = {
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
   * Each charge bears interest from the next day on. `usual`: the letter asks for it; `offered`: only if the person wants it.
   * Not for money that becomes due later than it was charged.
   */
  interest: z._default(z.enum(['none', 'offered', 'usual']), 'none'),
  /** Ids of the deadlines that its demands set. */
  deadlines: z._default(z.array(id), []),
  /** Ids of notes shown on the details step (traps), texts in ui/<language>.json under `notes`. */
  notes: z._default(z.array(id), []),
});

export const wordsFile = z.strictObject({
  /** Heads and total labels of tables, by the table's name. */
  tables: z.record(
    z.string(),
    z.strictObject({
      columns: z.record(
        z.string(),
        z.strictObject({
          head: words,
          align: z.enum(['left', 'right']),
          /** Which of `blanks` a cell that is not known prints; absent: by the kind of the column's other cells. */
          blank: z.optional(z.enum(['text', 'short', 'date', 'dateInFigures', 'time', 'money'])),
        }),
      ),
      total: z._default(z.record(z.string(), words), {}),
    }),
  ),
  attachments: z.strictObject({ one: words, many: words }),
  /**
   * How an exhibit is worded, in the grammar of a template whose names are columns of the exhibits' rows (`caption`, `sheets`,
   * `fileName`): the first pattern that has a cell for each of its names is taken. An unknown cell prints a short blank.
   */
  exhibit: z.record(z.string(), words),
  /** Joins the subjects of two grounds; `afterClause` where the first one holds a comma. */
  subjectJoin: z.strictObject({ plain: words, afterClause: words }),
  /** Rules to fill in by hand. */
  blanks: z.strictObject({ text: words, short: words, date: words, dateInFigures: words, time: words, money: words }),
  signatureCaption: words,
});

export type JurisdictionFile = z.infer<typeof jurisdictionFile>;
export type Act = z.infer<typeof actsFile>[number];
export type NormSource = z.infer<typeof sourcesFile>[number];
/** A norm as the register keeps it. */
export type NormRecord = { readonly act: string } & z.infer<typeof normsFile>[number];
/** What letters need of a norm. */
export type Norm = Pick<NormRecord, 'id' | 'act' | 'place' | 'inForce' | 'seen' | 'until' | 'replacedBy' | 'appliesOn'>;
/** What only the page of norms shows: it outweighs the rest of a pack and is loaded apart. */
export type NormRegister = {
  readonly acts: readonly Act[];
  readonly norms: readonly NormRecord[];
  readonly sources: readonly NormSource[];
};
export type DeadlineRule = z.infer<typeof deadlinesFile>[number];
export type WorkCalendar = z.infer<typeof calendarFile>;
export type Operator = z.infer<typeof operatorsFile>[number];
export type Authority = z.infer<typeof authoritiesFile>[number];
export type Question = { readonly kind: NonNullable<z.infer<typeof question>['kind']> } & z.infer<typeof question>;
export type Relation = (typeof RELATIONS)[number];
export type GroundGroup = (typeof GROUPS)[number];
export type Ground = Omit<z.infer<typeof groundFile>, keyof typeof groundQuestions> & {
  readonly id: string;
  readonly group: GroundGroup;
  readonly rows: z.infer<typeof groundQuestions.rows>;
  /** Ids of the pack's questions. */
  readonly questions: readonly string[];
  readonly exhibits: readonly string[];
};
export type Words = z.infer<typeof wordsFile>;
export type Service = (typeof SERVICES)[number];

/** Everything one letter language says. */
export type LetterWords<At = unknown> = {
  readonly words: Words;
  /** Frames by letter kind: `claim`. */
  readonly letters: Readonly<Record<string, Template<At>>>;
  /** Grounds' own words by ground id: blocks `grounds` named subject, circumstances, basis, demands. */
  readonly grounds: Readonly<Record<string, Template<At>>>;
  /** Passages of law, demands and parts of sentences that several texts share, by id (shared.txt, named by `file`). */
  readonly shared: {
    readonly file: string;
    readonly passages: Readonly<Record<string, TemplateBlock<At>>>;
    readonly demands: Readonly<Record<string, TemplateBlock<At>>>;
    readonly phrases: Readonly<Record<string, TemplateBlock<At>>>;
  };
  /** `words.exhibit`, parsed, in the file's order. */
  readonly exhibits: Readonly<Record<string, TemplateItem>>;
};

/** Names for the screen: a tree of i18next keys per interface language (namespace `pack`). */
export type ScreenNames = { readonly [key: string]: string | readonly string[] | ScreenNames };

/** A grievance without a letter, named on the screen under `notYet`. */
export type NotYet = { readonly id: string; readonly group: GroundGroup };

export type JurisdictionPack = JurisdictionFile & {
  readonly acts: readonly Act[];
  readonly norms: readonly Norm[];
  readonly deadlines: readonly DeadlineRule[];
  readonly calendar: WorkCalendar;
  /** Absent where no letter of the country counts interest. */
  readonly interestRate?: InterestRate;
  readonly operators: readonly Operator[];
  /** What the `turnsTo` of grounds may name; the letters have their names. */
  readonly authorities: readonly Pick<Authority, 'id'>[];
  readonly questions: readonly Question[];
  readonly grounds: readonly Ground[];
  readonly notYet: readonly NotYet[];
  /** By letter language. */
  readonly letters: Readonly<Record<string, LetterWords>>;
};

/** A pack as it is read from its files and checked, with what the app loads apart: names for the screen by language, the register. */
export type WholePack = Omit<JurisdictionPack, 'authorities' | 'letters'> & {
  readonly letters: Readonly<Record<string, LetterWords<Placed>>>;
  readonly authorities: readonly Authority[];
  readonly screen: Readonly<Record<string, ScreenNames>>;
  readonly register: NormRegister;
};

/** What the start page knows of a country before its pack is loaded. */
export type JurisdictionSummary = Pick<JurisdictionFile, 'id' | 'timeZones' | 'lawKnownBy'>;

/** What is wrong in a pack's files, for the person who edits them. */
export type PackProblem = {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
};
