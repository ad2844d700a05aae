import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFile } from '#core/case/case-file.ts';
import type { Draft } from '#core/case/draft.ts';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { letterOrder } from '#core/case/facts.ts';
import { composeLetter } from '#core/letter/compose.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import type { PlainDate } from '#core/plain-date.ts';
import { businessDraft } from './business-draft.ts';
import { bareDraft } from './bare-draft.ts';
import { COUNTRIES, packOf } from './packs.ts';

const CASES = join(import.meta.dirname, '..', 'cases');

/**
 * The real stories as `<country>/<file>`. One that bears a ground's name is that ground's full story; where a country's letters have
 * several languages, the story is told anew in each: `<ground>.<language>`.
 */
export const CASE_NAMES: readonly string[] = COUNTRIES.flatMap((country) =>
  readdirSync(join(CASES, country))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${country}/${file.slice(0, -'.json'.length)}`),
);

export const caseText = (name: string): string => readFileSync(join(CASES, `${name}.json`), 'utf8');

export function draftOfCase(name: string): Draft {
  const read = readCaseFile(caseText(name));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.draft;
}

/** The letter of a draft with its receipt mark, by the core alone. */
export function letterOf(draft: Draft, today: PlainDate): LetterDocument {
  const pack = packOf(draft.operator.country);
  const letter = composeLetter(letterOrder(draft, pack, today), pack);
  if (!letter.ok) throw new Error(JSON.stringify(letter.problems));
  return letter.value;
}

/** One letter of the corpus; its name is `<country>/<case>[-<variant>].<letter language>`. */
export type CorpusLetter = { readonly name: string; readonly draft: Draft };

/** Every letter that is kept: each story, and a ground's own one told in full, bare, and by a firm if one may. */
export const CORPUS: readonly CorpusLetter[] = CASE_NAMES.flatMap((name) => {
  const draft = draftOfCase(name);
  const pack = packOf(draft.operator.country);
  const language = letterLanguage(draft, pack);
  const story = name.endsWith(`.${language}`) ? name.slice(0, -`.${language}`.length) : name;
  const ground = pack.grounds.find(({ id }) => story === `${pack.id}/${id}`);
  const told = { name: `${story}.${language}`, draft };
  if (!ground) return [told];
  return [
    told,
    { name: `${story}-bare.${language}`, draft: bareDraft(draft, pack) },
    ...(ground.claimants.includes('business')
      ? [{ name: `${story}-business.${language}`, draft: businessDraft(draft, language) }]
      : []),
  ];
});
