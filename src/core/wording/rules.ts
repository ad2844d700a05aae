import { PackReader } from '../jurisdiction/pack-files.ts';
import { z } from '../zod.ts';
import { phrasePattern } from './phrase.ts';

/*
 * What editors wrote down as not to be said, in files that countries share: `wording/<language>.yaml` on words of letters in that
 * language, `foreign-law.yaml` and `dead-law.yaml` on words of law by country. They prove a pack and are no part of it.
 */

const phrase = z.string().check(z.minLength(1, 'required'));
const phrases = z.array(phrase).check(z.minLength(1, 'required'));
const ban = z.strictObject({
  /** Phrases of phrase.ts that may not stand. */
  find: phrases,
  /** Longer phrases in which they may. */
  but: z.optional(phrases),
  /** What to write then, for the person who edits the text. */
  instead: phrase,
  /** Only there. */
  within: z.optional(z.enum(['demands'])),
});
export const wordingFile = z.strictObject({
  /** Words whose ё may not be written е, in their right spelling. */
  spelling: z.array(phrases),
  /** By code of the problem. */
  never: z.record(z.string().check(z.regex(/^[a-z]+[A-Za-z]*$/u, 'badId')), z.array(ban)),
});
export const lawFile = z.record(z.string(), z.array(ban));

/** A pattern that may not be found in a text. */
export type Rule = {
  readonly code: string;
  readonly pattern: RegExp;
  readonly but?: RegExp;
  readonly instead: string;
  readonly within?: 'demands';
};

export type WordingRules = {
  /** By letter language. */
  readonly wording: ReadonlyMap<string, readonly Rule[]>;
  /** Words of other countries' law. */
  readonly foreignLaw: readonly Rule[];
  /** Words of the country's own law that is no longer in force. */
  readonly deadLaw: readonly Rule[];
};

/** The code of a word that is spelt wrongly. */
export const SPELLING = 'spelling';

const FOLDER = 'common/wording/';

/** What the shared files forbid a country to say; what is wrong in those files is reported to the reader. */
export function readWordingRules(country: string, reader: PackReader): WordingRules {
  const wording = reader.list(FOLDER, '.yaml').map((file) => {
    const read = reader.read(file, wordingFile);
    return [file.slice(FOLDER.length, -'.yaml'.length), read ? rulesOf(read) : []] as const;
  });
  const foreign = Object.entries(reader.read('common/foreign-law.yaml', lawFile) ?? {});
  const dead = reader.read('common/dead-law.yaml', lawFile) ?? {};
  return {
    wording: new Map(wording),
    foreignLaw: foreign.flatMap(([owner, bans]) => (owner === country ? [] : bans.map(ruleOf('foreignLaw')))),
    deadLaw: (dead[country] ?? []).map(ruleOf('deadLaw')),
  };
}

const rulesOf = ({ spelling, never }: z.infer<typeof wordingFile>): readonly Rule[] => [
  ...spelling.map(spellingRule),
  ...Object.entries(never).flatMap(([code, bans]) => bans.map(ruleOf(code))),
];

const ruleOf =
  (code: string) =>
  ({ find, but, instead, within }: z.infer<typeof ban>): Rule => ({
    code,
    pattern: phrasePattern(find),
    ...(but ? { but: phrasePattern(but) } : {}),
    instead,
    ...(within ? { within } : {}),
  });

const spellingRule = (right: readonly string[]): Rule => ({
  code: SPELLING,
  pattern: phrasePattern(right.map((word) => word.replaceAll('ё', 'е'))),
  instead: right.join(', '),
});
