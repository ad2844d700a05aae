import type { WholeLetterWords } from '../jurisdiction/pack.ts';
import { languageOf } from '../language/language.ts';
import type {
  Placed,
  Template,
  TemplateBlock,
  TemplateGroup,
  TemplateItem,
  TemplatePart,
} from '../template/template.ts';
import { templatesOf } from '../template/check-all.ts';
import { alternativesOf } from '../template/words-of.ts';

/** Stands for a value between our words. */
export const VALUE = '\uFFFC';

/** Something that our own words say, and where. */
export type SaidText = {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** The same with the no-break spaces of its language, as a letter prints it. */
  readonly printed: string;
  readonly within?: 'demands';
};

/** Every sentence, list item and line of a language's templates; what a later letter takes over from the claim once. */
export function templateTexts(said: WholeLetterWords, language: string): readonly SaidText[] {
  const seen = new Set<TemplateGroup<Placed>>();
  const isNew = (group: TemplateGroup<Placed>): boolean => !seen.has(group) && seen.add(group).size > 0;
  return templatesOf(said, language).flatMap((template) =>
    template.blocks.flatMap((block) =>
      block.groups.filter(isNew).flatMap((group) => group.flatMap((item) => itemTexts(template, block, item))),
    ),
  );
}

/** One for each way in which the choices of an item fall. */
function itemTexts(
  template: Template,
  block: TemplateBlock,
  { parts, line }: TemplateItem<Placed>,
): readonly SaidText[] {
  const { tidy } = languageOf(template.language);
  const ways = Math.max(1, ...parts.map((part) => alternativesOf(part).length));
  return Array.from({ length: ways }, (_, way) => {
    const words = parts.map((part) => wordsAt(part, way));
    return {
      file: template.file,
      line,
      text: words.map((word) => word ?? VALUE).join(''),
      printed: words.map((word) => (word === undefined ? VALUE : tidy(word))).join(''),
      ...(holdsDemands(block) ? { within: 'demands' } : {}),
    };
  });
}

function wordsAt(part: TemplatePart, way: number): string | undefined {
  const alternatives = alternativesOf(part);
  return alternatives[Math.min(way, alternatives.length - 1)];
}

const holdsDemands = ({ kind, name }: TemplateBlock): boolean =>
  kind === 'demands' || kind === 'demand' || (kind === 'grounds' && name === 'demands');
