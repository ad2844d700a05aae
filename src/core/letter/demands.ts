import type { TemplateBlock, TemplateItem, TemplatePart } from '../template/template.ts';
import type { Block, DemandItem } from './document.ts';
import { FRAME, factIn, holds, type Scope } from './scope.ts';
import { phraseVariant, writeItem } from './write.ts';
import type { Writing } from './writing.ts';

/** A demand that is going to be printed, with the grounds that make it. */
type Proposal = { readonly id: string; readonly item: TemplateItem; readonly scope: Scope; readonly key: string };

/** The demands of the grounds, then the frame's own, numbered; undefined if there is none, for then there is nothing to lead to. */
export function writeDemands(writing: Writing, block: TemplateBlock): Block | undefined {
  const items = block.groups.flat();
  const lead = items.find((item) => !item.listed && holds(writing, FRAME, item.condition));
  const ofGrounds =
    block.kind === 'grounds'
      ? writing.order.grounds.flatMap((ground) => proposals(writing, [ground], groundItems(writing, ground)))
      : [];
  const own = proposals(
    writing,
    FRAME,
    items.filter(({ listed }) => listed),
  );
  const asked = new Set(ofGrounds.map(({ id }) => id));
  const all = [...ofGrounds, ...own.filter(({ id }) => !asked.has(id))];
  const kept = merge(all.filter(({ id }) => !writing.order.leftOut.includes(id)));
  if (kept.length === 0) return undefined;
  const leadLine = lead ? writeItem(writing, FRAME, lead) : [];
  return {
    kind: 'demands',
    lead: leadLine,
    items: kept.map(
      ({ id, item, scope }, index): DemandItem => ({
        id,
        number: `${index + 1}.`,
        line: writeItem(writing, scope, item),
      }),
    ),
  };
}

const groundItems = (writing: Writing, ground: string): readonly TemplateItem[] =>
  (writing.said.grounds[ground]?.blocks ?? [])
    .filter(
      ({ kind, name, condition }) => kind === 'grounds' && name === 'demands' && holds(writing, [ground], condition),
    )
    .flatMap(({ groups }) => groups.flat());

/** Of the variants of each demand the first that applies; `[id]` alone takes the shared ones. */
function proposals(writing: Writing, scope: Scope, items: readonly TemplateItem[]): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  for (const item of items) {
    const { id } = item;
    if (id === undefined || found.has(id) || !holds(writing, scope, item.condition)) continue;
    const chosen = item.parts.length > 0 ? item : sharedVariant(writing, scope, id);
    if (chosen) found.set(id, { id, item: chosen, scope, key: keyOf(writing, scope, id, chosen) });
  }
  return [...found.values()];
}

function sharedVariant(writing: Writing, scope: Scope, id: string): TemplateItem | undefined {
  const shared = writing.said.shared.demands[id];
  if (!shared || !holds(writing, scope, shared.condition)) return undefined;
  return shared.groups.flat().find(({ condition }) => holds(writing, scope, condition));
}

/**
 * What two grounds must have in common for a demand to print once: the same words with the same values, sums aside.
 * A sum that is not known never joins one that is, so that a blank never makes a false total.
 */
const keyOf = (writing: Writing, scope: Scope, id: string, item: TemplateItem): string =>
  JSON.stringify([id, item.parts.map((part) => [part, valueIn(writing, scope, part)])]);

function valueIn(writing: Writing, scope: Scope, part: TemplatePart): unknown {
  if (part.kind === 'phrase') {
    const said = phraseVariant(writing, scope, part.phrase);
    return said && said.parts.map((inner) => [inner, valueIn(writing, scope, inner)]);
  }
  if (part.kind !== 'fact' && part.kind !== 'by-voice') return null;
  const found = factIn(writing, scope, part.fact);
  const isSum = found?.scoped && found.fact.is === 'known' && found.fact.value.kind === 'money';
  return isSum ? 'sum' : [found?.scoped ?? false, found?.fact ?? null];
}

function merge(all: readonly Proposal[]): readonly Proposal[] {
  const merged = new Map<string, Proposal>();
  for (const proposal of all) {
    const known = merged.get(proposal.key);
    merged.set(proposal.key, known ? { ...known, scope: [...known.scope, ...proposal.scope] } : proposal);
  }
  return [...merged.values()];
}
