import type { Ground, JurisdictionPack, Relation } from '../jurisdiction/pack.ts';
import { mayUse } from './claimant-kind.ts';
import type { Draft } from './draft.ts';

/** The chosen grounds that the pack knows, that this claimant may use and that may stand together, the main one first. */
export function groundsOf(draft: Draft, pack: JurisdictionPack): readonly Ground[] {
  const chosen: Ground[] = [];
  for (const id of draft.ground.grounds) {
    const ground = pack.grounds.find((one) => one.id === id);
    if (!ground || !mayUse(ground, draft.operator.claimantKind)) continue;
    if (!chosen.includes(ground) && !chosen.some((other) => exclude(ground, other))) chosen.push(ground);
  }
  return chosen;
}

/** True if two grounds cannot stand in one letter: one of them says so, or they are for different respondents or relations. */
export const exclude = (ground: Ground, other: Ground): boolean =>
  ground.excludes.includes(other.id) ||
  other.excludes.includes(ground.id) ||
  (ground.relation !== undefined && other.relation !== undefined && ground.relation !== other.relation) ||
  ground.respondent?.name !== other.respondent?.name;

/** What the claimant is to the respondent of a letter with these grounds. */
export const relationOf = (grounds: readonly Ground[]): Relation =>
  grounds.find(({ relation }) => relation)?.relation ?? 'subscriber';

/** An identity document is asked for where a ground needs it, of one person who is old enough to have it. */
export function asksForPassport(draft: Draft, pack: JurisdictionPack): boolean {
  const { operator, claimant } = draft;
  const isChild = operator.claimantKind === 'parent' && claimant.childAge !== 'from-14';
  const isOnePerson = operator.claimantKind !== 'firm' && operator.claimantKind !== 'several';
  return isOnePerson && !isChild && groundsOf(draft, pack).some(({ needsPassport }) => needsPassport);
}

/** The language the letter is written in, of those whose letters are loaded: the chosen one, else the country's usual one. */
export function letterLanguage({ operator }: Draft, { letterLanguages, letters }: JurisdictionPack): string {
  const there = letterLanguages.filter((language) => Object.hasOwn(letters, language));
  return there.find((language) => language === operator.letterLanguage) ?? there[0] ?? '';
}
