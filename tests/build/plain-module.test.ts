import { expect, test } from 'vitest';
import { partsOf } from '#build/pack-parts.ts';
import { plainModule } from '#build/plain-module.ts';
import { COUNTRIES, packOf } from '#tests/support/packs.ts';

async function defaultOf(code: string): Promise<unknown> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readonly default: unknown };
  return module.default;
}

/** A letter as the app reads it: nothing in it says at which line of its file it stood. */
const withoutLines = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, found: unknown) => (key === 'line' && typeof found === 'number' ? undefined : found)),
  );

test('words of any kind come back where they stood', async () => {
  const data = {
    id: 'plain',
    quoted: '«Связь» \\ "тут" \' `${там}`\u2028\n',
    list: ['раз', 'plain', 'два', 7, false, { inner: 'три' }],
    empty: '',
  };
  expect(await defaultOf(plainModule(data))).toEqual(data);
});

test('nothing cannot stand where words may', () => {
  expect(() => plainModule({ of: { nobody: null } })).toThrow(/nobody/u);
});

test.each(COUNTRIES)('what %s brings reaches the app whole', async (country) => {
  const { pack, letters, screen, register } = partsOf(packOf(country));
  for (const part of [pack, register, ...Object.values(letters), ...Object.values(screen)]) {
    expect(await defaultOf(plainModule(part))).toEqual(withoutLines(part));
  }
});
