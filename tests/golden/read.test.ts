import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  formatReadings,
  goldenLetters,
  hashOf,
  parseReadings,
  type Reading,
  READINGS,
  readingProblems,
} from '#tests/support/readings.ts';

test('every kept letter was read as it is now', () => {
  const readings = parseReadings(readFileSync(READINGS, 'utf8'));
  const advice = 'read it with: npm run letters:read -- PREFIX … --mended "what"';
  expect(readingProblems(goldenLetters(), readings), advice).toEqual([]);
});

const line = (letter: string, text: string): Reading => ({
  letter,
  hash: hashOf(text),
  day: '2026-11-24',
  mended: 'nothing',
});
const kept = new Map([
  ['ru/one.ru', 'One.'],
  ['ru/two.ru', 'Two.'],
]);

test.each([
  ['nobody has read it', [line('ru/one.ru', 'One.')]],
  ['has changed since it was read', [line('ru/one.ru', 'One.'), line('ru/two.ru', 'Too.')]],
  ['has 2 lines', [line('ru/one.ru', 'One.'), line('ru/two.ru', 'Two.'), line('ru/two.ru', 'Too.')]],
  ['is no longer kept', [line('ru/one.ru', 'One.'), line('ru/two.ru', 'Two.'), line('ru/three.ru', 'Three.')]],
])('a letter that %s fails', (problem, readings) => {
  expect(readingProblems(kept, readings).map((one) => one.slice(one.indexOf(': ') + 2))).toEqual([problem]);
});

test('the list is read back as it was written, by name, past the marks of a merge', () => {
  const readings = [line('ru/two.ru', 'Two.'), line('ru/one.ru', 'One.')];
  const text = formatReadings(readings).replace('| ru/two', '<<<<<<< HEAD\n=======\n| ru/two');
  expect(parseReadings(text)).toEqual([readings[1], readings[0]]);
});
