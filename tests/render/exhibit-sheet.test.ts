import { expect, test } from 'vitest';
import { MOST_DOTS, sheetFor, sizeOnSheet } from '#render/exhibit-sheet.ts';

test.each([
  ['a page of A4', 1276, 1804, false, 180, 254.5],
  ['a telephone’s screenshot', 1080, 2340, false, 119.1, 258],
  ['a bill that lies', 1804, 1276, true, 230.5, 163],
  ['a nearly square photo', 1000, 950, false, 180, 171],
  ['a small picture, which is not blown up beyond 72 dots an inch', 144, 72, true, 50.8, 25.4],
])('%s takes its place on a sheet', (_what, width, height, isLying, widthMm, heightMm) => {
  expect(sheetFor({ width, height }).isLying).toBe(isLying);
  const size = sizeOnSheet({ width, height });
  expect(size.widthMm).toBeCloseTo(widthMm, 0);
  expect(size.heightMm).toBeCloseTo(heightMm, 0);
});

test('a page as large as a copy may be prints at 150 to 200 dots an inch', () => {
  const { widthMm } = sizeOnSheet({ width: MOST_DOTS.short, height: MOST_DOTS.long });
  const perInch = (MOST_DOTS.short / widthMm) * 25.4;
  expect(perInch).toBeGreaterThan(150);
  expect(perInch).toBeLessThan(200);
});
