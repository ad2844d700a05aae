/** Numbers in rising order, neighbours as one range: 3, 7–9 is [3, 3], [7, 9]. */
export function rangesOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  return numbers.reduce<readonly (readonly [number, number])[]>((found, number) => {
    const [from, to] = found.at(-1) ?? [];
    if (from === undefined || to !== number - 1) return [...found, [number, number]];
    return [...found.slice(0, -1), [from, number]];
  }, []);
}

/** The same in figures: «3, 7–9». */
export const inRanges = (numbers: readonly number[]): string =>
  rangesOf(numbers)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');
