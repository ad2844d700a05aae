import { type Draft, type DraftInput, draftShape } from '#core/case/draft.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { packXx } from './pack-xx.ts';

/** A country like Russia to a schema: names in cases, its telephone plan, grounds that ask for periods or a passport. */
export function packWithEverything(): JurisdictionPack {
  const pack = packXx();
  const [stray] = pack.grounds;
  const said = pack.letters['en'];
  if (!stray || !said) throw new Error('the fictional country has no ground or no letters');
  return {
    ...pack,
    currency: 'RUB',
    letterLanguages: ['ru'],
    letters: { ru: said },
    callingCode: '7',
    grounds: [
      ...pack.grounds,
      { ...stray, id: 'no-signal', rows: 'interruptions', questions: ['fault', 'seen-on', 'fee'], needsPassport: true },
    ],
    questions: [
      ...pack.questions,
      {
        id: 'fault',
        kind: 'choice',
        options: ['absent', 'poor'],
        required: true,
        mayBeUnknown: false,
        ifUnknown: 'silent',
        mayBeFuture: false,
      },
      {
        id: 'seen-on',
        kind: 'date',
        onlyIf: 'fault.poor',
        required: true,
        mayBeUnknown: true,
        ifUnknown: 'blank',
        mayBeFuture: false,
      },
      { id: 'fee', kind: 'money', required: false, mayBeUnknown: true, ifUnknown: 'silent', mayBeFuture: false },
    ],
  };
}

/** The simple case of the friction budget: one charge, nothing that is not required. */
export const SIMPLE = {
  operator: { country: 'xx', operator: 'tin-can', service: 'mobile', claimantKind: 'self' },
  ground: { grounds: ['stray-fee'] },
  details: { charges: { 'stray-fee': [{ date: '12.10.2026', sum: '60' }] }, answers: { ordered: 'never' } },
  claimant: { surname: 'Шевченко', given: 'Анна', patronymic: 'Павловна' },
} as const satisfies DraftInput;

export const simpleDraft = (): Draft => draftShape.parse(SIMPLE);

/** The simple case with one value put at a dotted path. */
export function draftWith(path: string, value: unknown, from: Draft = simpleDraft()): Draft {
  const [first = '', ...rest] = path.split('.');
  return draftShape.parse(withAt(from, [first, ...rest], value));
}

function withAt(tree: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const branch = (tree ?? {}) as Record<string, unknown>;
  const next = { ...branch, [key]: withAt(branch[key], rest, value) };
  return Array.isArray(tree) ? Object.values(next) : next;
}
