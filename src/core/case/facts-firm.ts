import { languageOf } from '../language/language.ts';
import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import { type BusinessHolder, type BusinessId, readBusinessId } from './business-ids.ts';
import { letterLanguage } from './case-grounds.ts';
import type { Draft } from './draft.ts';
import {
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  NOT_APPLICABLE,
  optional,
  orBlank,
  orSilent,
  readDay,
  readLine,
  textValue,
} from './fact-entries.ts';
import { LIMITS } from './limits.ts';

const SIGNATORY = ['firm.signsByCharter', 'firm.signsByPower'];

export const FIRM_FACTS: FactDeclarations = [
  optional('firm.full', 'text', 'claimant.isFirm', 'firm.withoutGenitive'),
  optional('firm.genitive', 'text'),
  ...flags('firm.withoutGenitive', 'firm.isSociety', ...SIGNATORY, 'firm.hasSeal'),
  optional(
    'firm.short',
    'text',
    'claimant.isFirm',
    'firm.isSociety',
    ...SIGNATORY,
    'subscriber.isSociety',
    'firm.introducesItself',
  ),
  optional('firm.post', 'text', 'firm.signsByCharter'),
  optional('firm.authorityDate', 'date', 'firm.signsByPower'),
  optional('firm.authorityNumber', 'text'),
  optional('letter.outgoingNumber', 'text'),
];

/** Numbers of firms and sole traders that the country's registers give, each under who has it. */
export function businessIdDeclarations({ businessIds }: JurisdictionPack): FactDeclarations {
  const ids = [...new Set([...businessIds.firm, ...businessIds.trader])];
  return ids.map((id) =>
    optional(
      `business.${id}`,
      'text',
      ...(businessIds.firm.includes(id) ? ['claimant.isFirm'] : []),
      ...(businessIds.trader.includes(id) ? ['claimant.isTrader'] : []),
    ),
  );
}

/** What a letter says of a firm or a sole trader as such: names, numbers of registers, who signs and by what right. */
export function firmFacts(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly FactEntry[] {
  const kind = draft.operator.claimantKind;
  const outgoing = readLine(draft.claimant.outgoingNumber, LIMITS.mark);
  if (kind === 'trader') {
    return [
      ...idFacts('trader', draft.claimant.traderIds, pack),
      ['letter.outgoingNumber', orSilent(textValue(outgoing))],
    ];
  }
  if (kind !== 'firm') return [];
  const { firm } = draft.claimant;
  const names = firmNames(firm, letterLanguage(draft, pack));
  const byPower = firm.authority === 'power-of-attorney';
  return [
    ['firm.full', orBlank('text', textValue(names.full))],
    ['firm.genitive', orSilent(textValue(names.genitive))],
    ['firm.withoutGenitive', flag(names.genitive === undefined)],
    ['firm.short', orBlank('text', textValue(names.short))],
    ['firm.isSociety', flag(names.isSociety)],
    ...idFacts('firm', firm.ids, pack),
    ['firm.signsByCharter', flag(!byPower)],
    ['firm.signsByPower', flag(byPower)],
    ['firm.post', byPower ? NOT_APPLICABLE : orBlank('text', textValue(readLine(firm.post)))],
    ['firm.authorityDate', byPower ? orBlank('date', dateValue(readDay(firm.authorityDate, today))) : NOT_APPLICABLE],
    ['firm.authorityNumber', orSilent(byPower ? textValue(readLine(firm.authorityNumber, LIMITS.mark)) : undefined)],
    ['firm.hasSeal', flag(firm.seal)],
    ['letter.outgoingNumber', orSilent(textValue(outgoing))],
  ];
}

/** Names of a firm as far as they are known: what was corrected by hand wins over what the language makes of the full name. */
export type FirmNames = {
  readonly full: string | undefined;
  readonly genitive: string | undefined;
  readonly short: string | undefined;
  readonly isSociety: boolean;
};

/** Reads a firm's names and makes those that follow from its full one. */
export function firmNames(
  firm: Pick<Draft['claimant']['firm'], 'full' | 'genitive' | 'short'>,
  language: string,
): FirmNames {
  const grammar = languageOf(language).firms;
  const full = readLine(firm.full);
  return {
    full,
    genitive: readLine(firm.genitive) ?? (full && grammar?.genitive(full)),
    short: readLine(firm.short) ?? (full && grammar?.shorten(full)),
    isSociety: full !== undefined && grammar?.isSociety(full) === true,
  };
}

const idFacts = (
  holder: BusinessHolder,
  typed: Draft['claimant']['traderIds'],
  { businessIds }: JurisdictionPack,
): readonly FactEntry[] =>
  businessIds[holder].map(
    (id): FactEntry => [`business.${id}`, orBlank('text', textValue(numberOf(id, typed[id] ?? '', holder)))],
  );

function numberOf(id: BusinessId, typed: string, holder: BusinessHolder): string | undefined {
  const read = readBusinessId(id, typed, holder);
  return read.ok ? read.value : undefined;
}
