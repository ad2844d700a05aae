import { describe, expect, test } from 'vitest';
import { CLAIMANT_KINDS } from '#core/case/draft.ts';
import { type Filer, waysFor } from '#core/filing/checklist.ts';
import { formFields } from '#core/filing/form-fields.ts';
import { draftWith, simpleDraft } from '#tests/support/sound-case.ts';
import { COUNTRIES, packOf } from '#tests/support/packs.ts';

const ways = (country: string, filer: Filer) =>
  waysFor(packOf(country).after, filer).map(({ id, items }) => [id, ...items.map((item) => item.id)]);
const way = (country: string, id: string, filer: Filer) => ways(country, filer).find(([one]) => one === id);
const SELF: Filer = { claimantKind: 'self', operator: 'mts' };

describe('what to do to hand a claim in', () => {
  test('in Russia a person goes to the operator’s own shop, has the copy marked, and on refusal leaves a trace and posts it', () => {
    expect(way('ru', 'shop', SELF)).toEqual([
      ...['shop', 'copies', 'passport', 'where', 'say', 'mark', 'refused', 'book', 'same-day'],
    ]);
    expect(way('ru', 'post', SELF)).toEqual(['post', 'papers', 'address', 'envelope', 'ask', 'keep', 'count']);
  });

  test('who acts for another takes the paper that says so', () => {
    expect(way('ru', 'shop', { ...SELF, claimantKind: 'representative' })).toContain('authority');
    expect(way('by', 'shop', { ...SELF, claimantKind: 'parent' })).toContain('authority');
  });

  test('in Belarus a consumer may go where the right was broken, a firm goes to the head office', () => {
    expect(way('by', 'shop', SELF)).toContain('where');
    const firm = way('by', 'shop', { ...SELF, claimantKind: 'firm' });
    expect(firm).toContain('head-office');
    expect(firm).not.toContain('where');
    expect(firm).not.toContain('proof');
  });

  test('in Belarus the state’s operator has the state’s system, a private one and one that is not in the list have only paper', () => {
    expect(way('by', 'site', { ...SELF, operator: 'beltelecom' })).toContain('state-portal');
    for (const operator of ['mts', 'other', ''])
      expect(way('by', 'site', { ...SELF, operator })).toContain('copy-only');
  });

  test.each(COUNTRIES)(
    'in %s firms have a desk of their own, and every line that a consumer’s law backs is for consumers',
    (country) => {
      const { after, register } = packOf(country);
      const consumerActs = register.acts.filter(({ consumersOnly }) => consumersOnly === true).map(({ id }) => id);
      for (const claimantKind of CLAIMANT_KINDS) {
        const isBusiness = claimantKind === 'firm' || claimantKind === 'trader';
        const open = waysFor(after, { ...SELF, claimantKind });
        expect(open.some(({ id }) => id === 'corporate')).toBe(isBusiness);
        const acts = open
          .flatMap(({ items }) => items.flatMap(({ norms }) => norms))
          .map((norm) => register.norms.find(({ id }) => id === norm)?.act);
        if (isBusiness) for (const act of consumerActs) expect(acts).not.toContain(act);
      }
    },
  );
});

describe('what a form asks beside the text', () => {
  test('is told as it was typed, without what is not known', () => {
    expect(formFields(draftWith('claimant.contractNumber', null))).toEqual([
      { id: 'name', value: 'Шевченко Анна Павловна' },
    ]);
    expect(formFields(draftWith('claimant.line', ' +7 900 000-00-01 '))).toContainEqual({
      id: 'line',
      value: '+7 900 000-00-01',
    });
  });

  test('a firm is named by its name, and who signs for it beside', () => {
    const signatory = { surname: 'Петров', given: 'Иван', noPatronymic: true };
    const firm = draftWith(
      'claimant.firm',
      { full: 'Общество «Ромашка»', short: '', signatory },
      draftWith('operator.claimantKind', 'firm'),
    );
    expect(formFields(firm).slice(0, 2)).toEqual([
      { id: 'name', value: 'Общество «Ромашка»' },
      { id: 'representative', value: 'Петров Иван' },
    ]);
    expect(formFields(simpleDraft()).some(({ id }) => id === 'representative')).toBe(false);
  });
});
