import { describe, expect, test } from 'vitest';
import { percentInFigures, readPercent } from '#core/percent.ts';

describe('per cent', () => {
  test.each([
    ['14', 140_000],
    ['14,25', 142_500],
    ['14.25 %', 142_500],
    ['0,1%', 1_000],
    ['0,033', 330],
    ['16,5 процента', 165_000],
    ['9.75 per cent', 97_500],
    ['0', 0],
  ])('«%s» is %i millionths', (typed, millionths) => {
    expect(readPercent(typed)).toBe(millionths);
  });

  test.each(['', 'много', '-1', '1 2', '0,12345', '14,', ',5', '12345'])('«%s» is no per cent', (typed) => {
    expect(readPercent(typed)).toBeUndefined();
  });

  test.each([
    [142_500, ',', '14,25'],
    [140_000, ',', '14'],
    [1_000, '.', '0.1'],
    [330, ',', '0,033'],
  ])('%i millionths with «%s» are %s', (millionths, mark, written) => {
    expect(percentInFigures(millionths, mark)).toBe(written);
  });
});
