import { daysIn } from '../days-in-text.ts';
import type { Words } from '../jurisdiction/pack.ts';
import { languageOf } from '../language/language.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Draft, ExhibitRow } from './draft.ts';
import { readDay, readLine } from './fact-entries.ts';

/** Where a title prints: the pack's words, the letter's language, and the last day that a paper may be of. */
type Print = {
  readonly words: Pick<Words, 'datedExhibit'>;
  readonly language: string;
  readonly latest?: PlainDate;
};

/** The exhibits that the letter lists, in its order: those that have a name. */
export const listedExhibits = ({ evidence }: Draft): readonly ExhibitRow[] =>
  evidence.exhibits.filter(({ caption }) => captionOf(caption) !== undefined);

/** What an exhibit is called: its name as typed, with the day of the paper unless the name holds it. Undefined without a name. */
export function exhibitTitle(
  { caption, date }: Pick<ExhibitRow, 'caption' | 'date'>,
  { words, language, latest }: Print,
): string | undefined {
  const name = captionOf(caption);
  const day = readDay(date, latest);
  if (name === undefined || day === undefined || daysIn(name).includes(day)) return name;
  const said = { caption: name, date: languageOf(language).formatCell({ kind: 'date', date: day }) };
  return words.datedExhibit.replace(/\{\{(caption|date)\}\}/gu, (_, key: keyof typeof said) => said[key]);
}

const captionOf = (typed: string): string | undefined => readLine(typed)?.replace(/;$/u, '');
