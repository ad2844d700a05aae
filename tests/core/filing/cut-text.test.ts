import { describe, expect, test } from 'vitest';
import { cutText } from '#core/filing/cut-text.ts';

const mark = (number: number, count: number) => `Часть ${number} из ${count}`;
const none = () => '';
/** Without marks, so that only the cutting is looked at. */
const cut = (text: string, limit: number) => cutText(text, limit, none);

const SENTENCE = 'Двенадцатого октября со счёта списали шестьдесят рублей. ';
const STORY = SENTENCE.repeat(40).trim();

describe('a letter for the form of a site', () => {
  test('stays whole and unmarked where it fits, or where the form names no limit', () => {
    expect(cutText(`${STORY}\n`, STORY.length, mark)).toEqual([STORY]);
    expect(cutText(STORY, undefined, mark)).toEqual([STORY]);
    expect(cutText(STORY, 0, mark)).toEqual([STORY]);
    expect(cutText('', 10, mark)).toEqual(['']);
  });

  test('is cut where a sentence ends, each part marked and within the limit', () => {
    const parts = cutText(STORY, 500, mark);
    expect(parts.length).toBeGreaterThan(1);
    parts.forEach((part, at) => {
      expect(part.startsWith(`Часть ${at + 1} из ${parts.length}\n`)).toBe(true);
      expect(part.length).toBeLessThanOrEqual(500);
      expect(part.endsWith('.')).toBe(true);
    });
  });

  test('is cut where a paragraph ends sooner than in its middle', () => {
    expect(cut(`${SENTENCE}${SENTENCE}\n${SENTENCE}${SENTENCE}`, 180)[0]).toBe(`${SENTENCE}${SENTENCE}`.trim());
  });

  test('is cut between words where a sentence is longer than the form, and inside a word only where that is longer', () => {
    expect(cut('раз два три четыре', 8)).toEqual(['раз два', 'три', 'четыре']);
    expect(cut('ааааабббббвв', 5)).toEqual(['ааааа', 'ббббб', 'вв']);
    expect(cut('ёё', 1)).toEqual(['ё', 'ё']);
  });

  test('loses and doubles nothing', () => {
    for (const limit of [1, 2, 3, 7, 20, 57, 58, 400]) {
      const bare = (text: string) => text.replace(/\s+/gu, '');
      expect(bare(cut(STORY, limit).join(''))).toBe(bare(STORY));
    }
  });

  test('keeps signs whole that are drawn as one: emoji, families of them, letters with their accent', () => {
    expect(cut('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
    expect(cut('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
    expect(cut('и\u0306и\u0306', 3)).toEqual(['и\u0306', 'и\u0306']);
  });

  test('breaks no pair even where the limit is smaller than one sign', () => {
    expect(cut('👩‍👦', 3).join('')).toBe('👩‍👦');
    for (const part of cut('😀👩‍👦', 1)) expect(part).not.toMatch(/\p{Cs}/u);
  });

  test('has no marks where the limit has no room for them', () => {
    expect(cutText('раз два три четыре', 8, mark)).toEqual(['раз два', 'три', 'четыре']);
  });

  test('counts its parts right when their number gets a second figure', () => {
    const parts = cutText(SENTENCE.repeat(60), 320, mark);
    expect(parts.length).toBeGreaterThan(9);
    parts.forEach((part, at) => expect(part).toContain(`Часть ${at + 1} из ${parts.length}\n`));
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(320);
  });
});
