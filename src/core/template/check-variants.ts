import type { Proof } from './proof.ts';
import type { Placed, TemplateItem } from './template.ts';

/**
 * Of variants the first that applies is printed: none may stand after one that always applies. `always`: one of them must apply
 * whatever the case, by having no condition or by two opposite ones.
 */
export function checkVariants(
  { report }: Proof,
  items: readonly TemplateItem<Placed>[],
  line: number,
  { always }: { readonly always: boolean },
): void {
  const end = items.findIndex(({ condition }) => !condition);
  const unreached = end < 0 ? undefined : items[end + 1];
  if (unreached) report(unreached.line, 'neverReached');
  if (always && end < 0 && !items.some((item) => items.some((other) => areOpposite(item, other)))) {
    report(line, 'mayBeEmpty');
  }
}

const areOpposite = ({ condition: one }: TemplateItem, { condition: other }: TemplateItem): boolean =>
  one?.is === 'only-if' && other?.is === 'unless' && one.fact === other.fact;
