import { expect, test } from 'vitest';
import { editKey, isEdited, UNEDITED } from '#core/case/picture-edit.ts';

const area = { x: 0.1, y: 0.2, width: 0.3, height: 0.1 };

test('a picture is edited as soon as anything was done to it', () => {
  expect(isEdited(UNEDITED)).toBe(false);
  expect([{ turns: 1 }, { crop: area }, { blackouts: [area] }].map((one) => isEdited({ ...UNEDITED, ...one }))).toEqual(
    [true, true, true],
  );
});

test('the key of an edit is that of its values, in whatever order they are stored', () => {
  const { x, y, width, height } = area;
  const stored = { height, y, width, x };
  expect(editKey({ blackouts: [stored], crop: stored, turns: 2 })).toBe(
    editKey({ turns: 2, crop: area, blackouts: [area] }),
  );
  expect(editKey({ ...UNEDITED, crop: area })).not.toBe(editKey({ ...UNEDITED, blackouts: [area] }));
});
