import type { PackProblem, WholePack } from '../jurisdiction/pack.ts';
import { type PackFiles, PackReader } from '../jurisdiction/pack-files.ts';
import { languageOf } from '../language/language.ts';
import { fileTexts } from './file-text.ts';
import { readWordingRules, type Rule, SPELLING } from './rules.ts';
import { type SaidText, templateTexts } from './said-text.ts';
import { screenTexts } from './screen-text.ts';
import { BREAK_RULES, TYPING_RULES } from './typing-rules.ts';

/** Rules to fill in by hand are the one place for underscores. */
const BLANKS = 'blanks';
const ACT_NAMES: readonly PropertyKey[] = ['title', 'name', 'full', 'short', 'hereafter'];
const NORM_PLACES: readonly PropertyKey[] = ['place'];
const EXPLANATIONS: readonly PropertyKey[] = ['says', 'why', 'inDoubt'];
const NAMES: readonly PropertyKey[] = ['legalName', 'name', 'address'];

/**
 * Reads everything a pack says in its own words for what may not be said: careless typing, officialese, threats, words of another
 * country's law or of law that is dead. Letters are held to all of it, registers to typing and law, the screen to spelling and law.
 */
export function checkWording(pack: WholePack, files: PackFiles): readonly PackProblem[] {
  const reader = new PackReader(files);
  const { wording, foreignLaw, deadLaw } = readWordingRules(pack.id, reader);
  const file = (name: string, keys: readonly PropertyKey[]) => registerTexts(pack.id, files, name, keys);
  const law = [...foreignLaw, ...deadLaw];
  const letters = Object.entries(pack.letters).flatMap(([language, said]) => {
    const { tidy } = languageOf(language);
    const wordsIn = (file: string) =>
      fileTexts(files, `${pack.id}/${language}/${file}`, ([group]) => group !== BLANKS, tidy);
    const texts = [...templateTexts(said, language), ...wordsIn('words.yaml'), ...wordsIn('post/words.yaml')];
    const rules = [...TYPING_RULES, ...(wording.get(language) ?? []), ...law];
    return [...brokenIn(texts, rules), ...brokenIn(texts.map(asPrinted), BREAK_RULES)];
  });
  const screen = screenTexts(pack, files);
  const problems = [
    ...letters,
    // A dead act stays in the register with the day until which it was in force.
    ...brokenIn([...file('acts', ACT_NAMES), ...file('norms', NORM_PLACES)], [...TYPING_RULES, ...foreignLaw]),
    ...brokenIn([...file('norms', EXPLANATIONS), ...file('acts', EXPLANATIONS)], foreignLaw),
    ...brokenIn([...file('operators', NAMES), ...file('authorities', NAMES)], [...TYPING_RULES, ...law]),
    ...screen.flatMap(([language, text]) => brokenIn([text], [...law, ...spellingOf(wording.get(language))])),
  ];
  return [...reader.problems, ...once(problems)];
}

const spellingOf = (rules: readonly Rule[] = []): readonly Rule[] => rules.filter(({ code }) => code === SPELLING);

const asPrinted = (said: SaidText): SaidText => ({ ...said, text: said.printed });

/** Those keys of every entry in `acts.yaml`, or in the files of a folder `acts/`. */
function registerTexts(
  country: string,
  files: PackFiles,
  name: string,
  keys: readonly PropertyKey[],
): readonly SaidText[] {
  const own = [...files.keys()].filter(
    (path) => path === `${country}/${name}.yaml` || path.startsWith(`${country}/${name}/`),
  );
  return own.flatMap((path) => fileTexts(files, path, ([, key = '']) => keys.includes(key)));
}

const brokenIn = (texts: readonly SaidText[], rules: readonly Rule[]): readonly PackProblem[] =>
  texts.flatMap((said) =>
    rules.flatMap((rule): readonly PackProblem[] => {
      const text = foundBy(rule, said);
      if (text === undefined) return [];
      return [{ file: said.file, line: said.line, code: rule.code, facts: { text, instead: rule.instead } }];
    }),
  );

/** The first words that a rule forbids and no exception covers. */
export function foundBy({ pattern, but, within }: Rule, said: SaidText): string | undefined {
  if (within !== undefined && within !== said.within) return undefined;
  const matches = [...said.text.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const allowed = but ? [...said.text.matchAll(but)].map(spanOf) : [];
  const found = matches.find((match) => {
    const [start, end] = spanOf(match);
    return !allowed.some(([from, to]) => from <= start && end <= to);
  });
  return found?.[0];
}

const spanOf = (match: RegExpExecArray): readonly [number, number] => [match.index, match.index + match[0].length];

/** A sentence with voices is read once for each of them. */
function once(problems: readonly PackProblem[]): readonly PackProblem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}
