import type { FactCatalogue } from '../case/fact.ts';
import type { LetterWords, WholeLetterWords, WholePack } from '../jurisdiction/pack.ts';
import { wordsWithLater } from '../jurisdiction/with-after.ts';
import { ENCLOSURES, withTableWords } from '../letter/enclosures.ts';
import { LATER_FACTS } from '../log/later-facts.ts';
import { checkTemplate } from './check.ts';
import type { Placed, Template, TemplateBlock, TemplateProblem } from './template.ts';

const EXHIBIT_FIELDS: readonly string[] = ['caption', 'sheets', 'fileName'];

/** Proves all templates of a pack, each by itself and together: shared words are used, no two demands have one id. */
export function checkTemplates(pack: WholePack, facts: FactCatalogue): readonly TemplateProblem[] {
  return Object.entries(pack.letters).flatMap(([language, said]) => {
    const ofClaim = claimTemplates(said, language);
    const ofPost = postTemplates(said);
    const later = laterTemplates(said, language);
    const laterWords = wordsWithLater(said, said.later);
    const laterFacts = new Map([...facts, ...LATER_FACTS]);
    const postWords = withTableWords(said, said.post);
    const postFacts = new Map([...facts, ENCLOSURES]);
    const all = [...ofClaim, ...ofPost, ...later];
    return [
      ...ofClaim.flatMap((template) => checkTemplate(template, said, pack, facts)),
      ...ofPost.flatMap((template) => checkTemplate(template, postWords, pack, postFacts)),
      ...later.flatMap((template) => checkTemplate(template, laterWords, pack, laterFacts)),
      ...unusedShared(all, said.shared),
      ...unusedShared(all, { ...said.later.shared, demands: {} }),
      ...demandsTwice(all),
      ...exhibitProblems(said, `${pack.id}/${language}/words.yaml`),
    ];
  });
}

/** Every template of a language: frames, grounds, papers, later letters, and what some of them share as one. */
export const templatesOf = (said: WholeLetterWords, language: string): readonly Template<Placed>[] => [
  ...claimTemplates(said, language),
  ...postTemplates(said),
  ...laterTemplates(said, language),
];

const claimTemplates = ({ letters, grounds, shared }: WholeLetterWords, language: string) => [
  ...Object.values(letters),
  ...Object.values(grounds),
  ...sharedTemplate(shared.file, [shared.passages, shared.demands, shared.phrases], language),
];

const postTemplates = ({ post }: WholeLetterWords) => [post.inventory, post.label];

const laterTemplates = ({ later }: WholeLetterWords, language: string) => [
  ...Object.values(later.letters),
  ...sharedTemplate(later.shared.file, [later.shared.passages, later.shared.phrases], language),
];

type Named = Readonly<Record<string, TemplateBlock<Placed>>>;

function sharedTemplate(file: string, named: readonly Named[], language: string): readonly Template<Placed>[] {
  const blocks = named.flatMap((one) => Object.values(one));
  return blocks.length > 0 ? [{ file, of: 'shared', id: '', language, blocks }] : [];
}

function unusedShared(
  templates: readonly Template<Placed>[],
  shared: LetterWords<Placed>['shared'],
): readonly TemplateProblem[] {
  const included = templates.flatMap(({ blocks }) => blocks.flatMap(({ groups }) => groups.flat()));
  const used = new Set(included.flatMap(({ id, parts }) => (id !== undefined && parts.length === 0 ? [id] : [])));
  const put = new Set(included.flatMap(({ parts }) => parts.flatMap((part) => ('phrase' in part ? part.phrase : []))));
  return [shared.passages, shared.demands, shared.phrases]
    .flatMap((named) => Object.values(named))
    .filter(({ kind, name = '' }) => !(kind === 'phrase' ? put : used).has(name))
    .map(({ name = '', line }) => ({ file: shared.file, line, code: 'sharedUnused', facts: { id: name } }));
}

/** An id means one demand in the whole language, so that leaving it out means one thing; its variants stand together. */
function demandsTwice(templates: readonly Template<Placed>[]): readonly TemplateProblem[] {
  const owners = new Map<string, string>();
  // What a later letter takes over from the claim is the claim's.
  const seen = new Set<TemplateBlock<Placed>>();
  const isNew = (block: TemplateBlock<Placed>): boolean => !seen.has(block) && seen.add(block).size > 0;
  return templates.flatMap(({ file, blocks }) =>
    blocks
      .filter(isNew)
      .flatMap(namedDemands)
      .flatMap(({ id, line }): readonly TemplateProblem[] => {
        const owner = owners.get(id) ?? file;
        owners.set(id, owner);
        return owner === file ? [] : [{ file, line, code: 'demandTwice', facts: { id, other: owner } }];
      }),
  );
}

function namedDemands({
  kind,
  name = '',
  groups,
  line,
}: TemplateBlock<Placed>): readonly { id: string; line: number }[] {
  if (kind === 'demand') return [{ id: name, line }];
  if (kind !== 'demands' && !(kind === 'grounds' && name === 'demands')) return [];
  return groups
    .flat()
    .flatMap((item) => (item.id !== undefined && item.parts.length > 0 ? [{ id: item.id, line: item.line }] : []));
}

/** Patterns name fields of an exhibit, and the last one needs nothing but the caption, so that every exhibit has words. */
function exhibitProblems({ exhibits }: LetterWords, file: string): readonly TemplateProblem[] {
  const fields = Object.values(exhibits).map(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'fact' ? part.fact : [])),
  );
  const unknown = fields.flat().filter((field) => !EXHIBIT_FIELDS.includes(field));
  const last = fields.at(-1) ?? [];
  return [
    ...unknown.map((field) => ({ file, line: 1, code: 'unknownExhibitField', facts: { field } })),
    ...(last.join() === 'caption' ? [] : [{ file, line: 1, code: 'exhibitCaptionMissing', facts: {} }]),
  ];
}
