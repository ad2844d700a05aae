import type { SERVICES } from '../case/draft.ts';
import type { Placed, Template, TemplateBlock, TemplateItem } from '../template/template.ts';
import type { z } from '../zod.ts';
import type { authoritiesFile, operatorsFile } from './addressee-files.ts';
import type { filingFile, operatorContactsFile } from './filing-files.ts';
import type { GROUPS, groundFile, groundQuestions, question } from './ground-files.ts';
import type { laterLettersFile } from './later-letters-file.ts';
import type { jurisdictionFile } from './jurisdiction-file.ts';
import type { actsFile, calendarFile, deadlinesFile, normsFile, sourcesFile } from './law-files.ts';
import type { InterestRate } from './rates-file.ts';
import type { RELATIONS } from './relations.ts';
import type { postWordsFile, wordsFile } from './words-file.ts';

/*
 * A jurisdiction pack: everything one country brings, as data. Schemas beside this file read the YAML files of `templates/`;
 * read-pack.ts puts them together and proves the whole. Ids are kebab-case.
 */

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
export type FilingWay = z.infer<typeof filingFile>[number];
/** A letter that may follow the claim. */
export type LaterLetter = z.infer<typeof laterLettersFile>[number];
export type FilingItem = FilingWay['items'][number];
/** How operators are reached, beside what the register of them says. */
export type ContactBook = z.infer<typeof operatorContactsFile>;
export type OperatorContacts = ContactBook['operators'][number];
export type Hotline = NonNullable<Operator['hotlines']>[number];
export type Provenance = Operator['provenance'][string];
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

/** The papers of who sends a letter by post, in one letter language: few need them, so they are loaded apart. */
export type PostWords<At = unknown> = {
  readonly inventory: Template<At>;
  readonly label: Template<At>;
  readonly words: z.infer<typeof postWordsFile>;
  /** `words.enclosed`, parsed. */
  readonly enclosed: Readonly<Record<'letter' | 'exhibit', TemplateItem>>;
};

/** The letters of the time after the claim in one letter language, by id, and what they share beside the words of the claim. */
export type LaterWords<At = unknown> = {
  readonly letters: Readonly<Record<string, Template<At>>>;
  readonly shared: {
    readonly file: string;
    readonly passages: Readonly<Record<string, TemplateBlock<At>>>;
    readonly phrases: Readonly<Record<string, TemplateBlock<At>>>;
  };
};

/** Everything one letter language says, with what is loaded apart. */
export type WholeLetterWords = LetterWords<Placed> & {
  readonly post: PostWords<Placed>;
  readonly later: LaterWords<Placed>;
};

/** Names for the screen: a tree of i18next keys per interface language (namespace `pack`). */
export type ScreenNames = { readonly [key: string]: string | readonly string[] | ScreenNames };

/** A grievance without a letter, named on the screen under `notYet`. */
export type NotYet = { readonly id: string; readonly group: GroundGroup };

/** What the app needs of a country, with the letters of the languages that are loaded. */
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

/** What a country brings for the time after the claim is on paper. The way to the paper does without it, so it is loaded apart. */
export type AfterPack = {
  /** Terms that no claim sets: answers of authorities, limitation, terms of courts. */
  readonly deadlines: readonly DeadlineRule[];
  readonly authorities: readonly Authority[];
  /** The ways on which a claim is handed in, each with its checklist. */
  readonly filing: readonly FilingWay[];
  readonly contacts: ContactBook;
  /** What may be sent after the claim, in the order in which the page offers it. */
  readonly letters: readonly LaterLetter[];
  /** Law that nothing else of the pack names. */
  readonly acts: readonly Act[];
  readonly norms: readonly Norm[];
};

/** A pack as it is read from its files and checked, with what the app loads apart: names for the screen by language, the register. */
export type WholePack = Omit<JurisdictionPack, 'authorities' | 'letters'> & {
  readonly letters: Readonly<Record<string, WholeLetterWords>>;
  readonly authorities: readonly Authority[];
  readonly screen: Readonly<Record<string, ScreenNames>>;
  /** `screen`: by interface language, beside `screen` of the pack. */
  readonly after: Pick<AfterPack, 'deadlines' | 'filing' | 'contacts' | 'letters'> & {
    readonly screen: Readonly<Record<string, ScreenNames>>;
  };
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
