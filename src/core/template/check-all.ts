import type { FactCatalogue } from '../case/fact.ts';
import type { LetterWords, WholeLetterWords, WholePack } from '../jurisdiction/pack.ts';
import { ENCLOSURES, withTableWords } from '../letter/enclosures.ts';
import { checkTemplate } from './check.ts';
import type { Placed, Template, TemplateBlock, TemplateProblem } from './template.ts';

const EXHIBIT_FIELDS: readonly string[] = ['caption', 'sheets', 'fileName'];

/** Proves all templates of a pack, each by itself and together: shared words are used, no two demands have one id. */
export function checkTemplates(pack: WholePack, facts: FactCatalogue): readonly TemplateProblem[] {
  return Object.entries(pack.letters).flatMap(([language, said]) => {
    const templates = templatesOf(said, language);
    return [
      ...templates.flatMap((template) =>
        template.of === 'paper'
          ? checkTemplate(template, withTableWords(said, said.post), pack, new Map([...facts, ENCLOSURES]))
          : checkTemplate(template, said, pack, facts),
      ),
      ...unusedShared(templates, said),
      ...demandsTwice(templates),
      ...exhibitProblems(said, `${pack.id}/${language}/words.yaml`),
    ];
  });
}

/** Every template of a language: frames, papers, grounds, and the shared words as one. */
export function templatesOf(said: WholeLetterWords, language: string): readonly Template<Placed>[] {
  const { file, passages, demands, phrases } = said.shared;
  const blocks = [passages, demands, phrases].flatMap((named) => Object.values(named));
  const shared: Template<Placed> = { file, of: 'shared', id: '', language, blocks };
  const papers = [said.post.inventory, said.post.label];
  const own = [...Object.values(said.letters), ...papers, ...Object.values(said.grounds)];
  return [...own, ...(blocks.length > 0 ? [shared] : [])];
}

function unusedShared(
  templates: readonly Template<Placed>[],
  { shared }: LetterWords<Placed>,
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
  return templates.flatMap(({ file, blocks }) =>
    blocks.flatMap(namedDemands).flatMap(({ id, line }): readonly TemplateProblem[] => {
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
