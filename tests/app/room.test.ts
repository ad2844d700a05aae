import { describe, expect, test } from 'vitest';
import { refusalOf, roomOn } from '#app/room.ts';
import { LIMITS } from '#core/case/limits.ts';

const MEGABYTE = 1024 * 1024;
const codeFor = (megabytes: number, room: ReturnType<typeof roomOn>) =>
  refusalOf({ size: megabytes * MEGABYTE }, room)?.code;

describe('the room for a case’s files', () => {
  test('is the app’s own where the browser tells nothing', () => {
    expect(roomOn({}, 7)).toEqual({ file: LIMITS.fileBytes, all: LIMITS.caseBytes, taken: 7 });
    expect(codeFor(100, roomOn({}, 0))).toBeUndefined();
    expect(codeFor(101, roomOn({}, 0))).toBe('tooLarge');
    expect(codeFor(100, roomOn({}, 401 * MEGABYTE))).toBe('caseTooLarge');
  });

  test('ends before the disk does, with what the case holds already counted', () => {
    const room = roomOn({ freeBytes: 100 * MEGABYTE }, 30 * MEGABYTE);
    expect(codeFor(90, room)).toBeUndefined();
    expect(codeFor(91, room)).toBe('caseTooLarge');
  });

  test('takes no file that a phone with little memory could not read', () => {
    expect(codeFor(51, roomOn({ memoryGB: 2 }, 0))).toBe('tooLarge');
    expect(codeFor(51, roomOn({ memoryGB: 4 }, 0))).toBeUndefined();
  });
});
