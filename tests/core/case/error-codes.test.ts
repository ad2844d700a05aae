import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '#core/case/error-codes.ts';

describe.each(readdirSync('locales').filter((name) => name.endsWith('.json')))('%s', (name) => {
  const { error } = JSON.parse(readFileSync(`locales/${name}`, 'utf8')) as { error: Record<string, unknown> };

  test.each(ERROR_CODES)('says what to do about %s', (code) => {
    expect(error[code]).toEqual(expect.stringMatching(/\p{L}{3}/u));
  });
});
