/** Items of a list with keys for drawing it, where several may say the same: equal ones are told apart by their turn. */
export function withKeys<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly { readonly key: string; readonly item: T }[] {
  const turns = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return { key: `${name} ${turn}`, item };
  });
}
