import { describe, expect, test } from 'vitest';
import { factCatalogue } from '#core/case/facts.ts';
import { checkTemplates } from '#core/template/check-all.ts';
import { packRu } from '../support/packs.ts';

describe('the letters of Russia', () => {
  test('every template is proven without any case', () => {
    expect(checkTemplates(packRu(), factCatalogue(packRu()))).toEqual([]);
  });

  test('no value of a register names an index of code instead of a public page', () => {
    const { operators, authorities } = packRu();
    const sources = [...operators, ...authorities].flatMap(({ provenance }) => Object.values(provenance));
    expect(
      sources.map(({ source }) => source).filter((source) => !/^https?:|^third-party public copy/u.test(source)),
    ).toEqual([]);
    expect(sources.filter(({ confidence }) => confidence === 'low')).toEqual([]);
  });
});
