import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PictureArea } from '#core/case/draft.ts';
import { UNEDITED } from '#core/case/picture-edit.ts';
import {
  areaBetween,
  areaInPicture,
  areaInView,
  isWhole,
  movedBy,
  placementOf,
  resizedBy,
  sizeOfView,
} from '#evidence/edit-geometry.ts';

const area = (x: number, y: number, width: number, height: number): PictureArea => ({ x, y, width, height });
const close = (share: number): unknown => expect.closeTo(share, 4);
const near = ({ x, y, width, height }: PictureArea) => ({
  x: close(x),
  y: close(y),
  width: close(width),
  height: close(height),
});

describe('an area of a picture', () => {
  test.each([
    [0, area(0.1, 0.2, 0.3, 0.1)],
    [1, area(0.7, 0.1, 0.1, 0.3)],
    [2, area(0.6, 0.7, 0.3, 0.1)],
    [3, area(0.2, 0.6, 0.1, 0.3)],
  ])('after %i quarter turns to the right lies where the eye expects it', (turns, seen) => {
    expect(areaInView(area(0.1, 0.2, 0.3, 0.1), { turns, crop: null })).toEqual(near(seen));
  });

  test('is counted in what is left of the picture, and turned with it', () => {
    const crop = area(0.5, 0.5, 0.5, 0.25);
    expect(areaInView(area(0.5, 0.5, 0.25, 0.125), { turns: 0, crop })).toEqual(near(area(0, 0, 0.5, 0.5)));
    expect(areaInView(area(0.5, 0.5, 0.25, 0.125), { turns: 1, crop })).toEqual(near(area(0.5, 0, 0.5, 0.5)));
  });

  const shares = fc.double({ min: 0.05, max: 0.45, noNaN: true });
  const anyArea = fc.tuple(shares, shares, shares, shares).map((numbers) => area(...numbers));
  const anyTurns = fc.integer({ min: 0, max: 3 });

  test('laid on any view of it comes back to the same place', () => {
    fc.assert(
      fc.property(anyArea, anyTurns, fc.option(anyArea), (seen, turns, crop) => {
        const view = { turns, crop };
        const back = areaInView(areaInPicture(seen, view), view);
        const least = crop ? Math.min(crop.width, crop.height) : 1;
        for (const side of ['x', 'y', 'width', 'height'] as const) {
          expect(Math.abs(back[side] - seen[side])).toBeLessThan(2e-5 / least);
        }
      }),
    );
  });

  test('never leaves the picture, however it is moved or stretched', () => {
    const step = fc.double({ min: -2, max: 2, noNaN: true });
    const corner = fc.record({ x: fc.constantFrom('left', 'right'), y: fc.constantFrom('top', 'bottom') });
    fc.assert(
      fc.property(anyArea, step, step, corner, (before, x, y, which) => {
        for (const after of [movedBy(before, { x, y }), resizedBy(before, which, { x, y })]) {
          expect(Math.min(after.x, after.y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(after.x + after.width, after.y + after.height)).toBeLessThanOrEqual(1 + 1e-9);
          expect(Math.min(after.width, after.height)).toBeGreaterThanOrEqual(0.01 - 1e-9);
        }
      }),
    );
  });

  test('keeps its far corner when the near one is drawn', () => {
    const drawn = resizedBy(area(0.2, 0.2, 0.4, 0.4), { x: 'left', y: 'bottom' }, { x: 0.1, y: -0.1 });
    expect(drawn).toEqual(near(area(0.3, 0.2, 0.3, 0.3)));
  });

  test('is drawn from any corner to any other; a mere touch draws none', () => {
    expect(areaBetween({ x: 0.6, y: 0.2 }, { x: 0.1, y: 1.4 })).toEqual(near(area(0.1, 0.2, 0.5, 0.8)));
    expect(areaBetween({ x: 0.5, y: 0.5 }, { x: 0.502, y: 0.9 })).toBeUndefined();
  });

  test('that is all of the picture crops nothing', () => {
    expect(isWhole(area(0, 0, 1, 1))).toBe(true);
    expect(isWhole(area(0, 0, 1, 0.95))).toBe(false);
  });
});

describe('a copy', () => {
  const photo = { width: 4000, height: 3000 };

  test('is as large as what is left, and no larger than a cheap phone can hold', () => {
    expect(placementOf(photo, UNEDITED, 5000).result).toEqual(photo);
    expect(placementOf(photo, UNEDITED, 2000)).toMatchObject({ result: { width: 2000, height: 1500 } });
    const narrow = placementOf(photo, { ...UNEDITED, turns: 3, crop: area(0, 0, 1, 0.1) }, 2000);
    expect(narrow).toMatchObject({
      from: { x: 0, y: 0, width: 4000, height: 300 },
      drawn: { width: 2000, height: 150 },
      result: { width: 150, height: 2000 },
    });
    expect(sizeOfView(photo, { turns: 3, crop: area(0, 0, 1, 0.1) })).toEqual({ width: 300, height: 4000 });
  });

  test('has at least one pixel, also of a crop to the very edge', () => {
    const { from, result } = placementOf(photo, { ...UNEDITED, crop: area(1, 0.5, 0.001, 0.001) }, 2000);
    expect([from.width, from.height, result.width, result.height].every((side) => side >= 1)).toBe(true);
  });

  test('is black over every pixel that black touches, and nowhere where it lies outside the crop', () => {
    const crop = area(0.5, 0.5, 0.5, 0.5);
    const blackouts = [area(0.50001, 0.50001, 0.0999, 0.0999), area(0, 0, 0.2, 0.2), area(0.4, 0.4, 0.2, 0.2)];
    const { result, black } = placementOf(photo, { turns: 0, crop, blackouts }, 5000);
    expect(result).toEqual({ width: 2000, height: 1500 });
    expect(black).toEqual([
      { x: 0, y: 0, width: 400, height: 300 },
      { x: 0, y: 0, width: 400, height: 300 },
    ]);
  });

  test.each([0, 1, 2, 3])('turned %i times puts the picture’s corners into its own', (turns) => {
    const { drawn, result, transform } = placementOf(photo, { ...UNEDITED, turns }, 400);
    const [a, b, c, d, e, f] = transform;
    const corners = [
      [0, 0],
      [drawn.width, drawn.height],
    ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f]);
    const [across, down] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    expect(across.sort()).toEqual([0, result.width]);
    expect(down.sort()).toEqual([0, result.height]);
  });
});
