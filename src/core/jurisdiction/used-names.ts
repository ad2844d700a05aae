import type { Ground, Question, ScreenNames } from './pack.ts';

type Uses = { readonly grounds: readonly Ground[]; readonly questions: readonly Question[] };

/** True for the path of a name that the country can show: countries share names of grounds, questions, exhibits and notes. */
export function usesName({ grounds, questions }: Uses): (path: readonly PropertyKey[]) => boolean {
  const groundIds = new Set<PropertyKey>(grounds.map(({ id }) => id));
  const known: Readonly<Record<string, ReadonlySet<PropertyKey>>> = {
    grounds: groundIds,
    storyPrompts: groundIds,
    questions: new Set(questions.map(({ id }) => id)),
    exhibits: new Set(grounds.flatMap(({ exhibits }) => exhibits)),
    notes: new Set(grounds.flatMap(({ notes }) => notes)),
  };
  return ([group = '', id = '']) => known[String(group)]?.has(id) ?? true;
}

/** The names that the country can show. */
export function usedNames(names: ScreenNames, uses: Uses): ScreenNames {
  const isUsed = usesName(uses);
  return Object.fromEntries(
    Object.entries(names).map(([group, named]) => {
      if (typeof named === 'string' || 'length' in named) return [group, named];
      return [group, Object.fromEntries(Object.entries(named).filter(([id]) => isUsed([group, id])))];
    }),
  );
}
