import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { type PlainDate, readPlainDate } from '../plain-date.ts';
import { groundsOf } from './case-grounds.ts';
import { chargeTotal, isEmptyCharge } from './charge-total.ts';
import { claimTime } from './claim-time.ts';
import type { ContactRow, Draft } from './draft.ts';
import { LIMITS } from './limits.ts';

/**
 * One thing that gives the letter weight (`good`) or that would give it more (`missing`). `facts` are what the screen's
 * sentence needs: counts, ISO days, sums in minor units, ids of exhibits and norms. There is no score on purpose.
 */
export type Strength = {
  readonly id:
    | 'calculated'
    | 'calculatedInFull'
    | 'rowsIncomplete'
    | 'rowsUnknown'
    | 'periods'
    | 'contact'
    | 'contactWithoutTicket'
    | 'exhibits'
    | 'missingExhibit'
    | 'inTime'
    | 'late'
    | 'longStory';
  readonly state: 'good' | 'missing';
  readonly facts: Readonly<Record<string, string | number>>;
};

/** What makes this claim strong and what it still lacks, the good first. */
export function strengthsOf(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly Strength[] {
  const grounds = groundsOf(draft, pack);
  const all = [
    ...grounds.flatMap((ground) => rowStrengths(ground, draft, pack, today)),
    ...contactStrengths(draft),
    ...exhibitStrengths(grounds, draft),
    ...timeStrengths(draft, pack, today),
    ...(draft.details.story.trim().length > LIMITS.storyAdvised
      ? [missing('longStory', { length: draft.details.story.trim().length, advised: LIMITS.storyAdvised })]
      : []),
  ];
  return [...all.filter(({ state }) => state === 'good'), ...all.filter(({ state }) => state === 'missing')];
}

const good = (id: Strength['id'], facts: Strength['facts'] = {}): Strength => ({ id, state: 'good', facts });
const missing = (id: Strength['id'], facts: Strength['facts'] = {}): Strength => ({ id, state: 'missing', facts });

function rowStrengths(ground: Ground, draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly Strength[] {
  if (ground.rows === 'none') return [];
  if (draft.details.rowsUnknown.includes(ground.id)) return [missing('rowsUnknown', { ground: ground.id })];
  if (ground.rows === 'interruptions') {
    const rows = draft.details.interruptions[ground.id] ?? [];
    const dated = rows.filter(
      (row) => readPlainDate(row.fromDate ?? '') && (row.lasting || readPlainDate(row.toDate ?? '')),
    );
    return dated.length > 0 && dated.length === rows.length ? [good('periods', { count: dated.length })] : [];
  }
  const rows = (draft.details.charges[ground.id] ?? []).filter((row) => !isEmptyCharge(row));
  if (rows.length === 0) return [];
  const { total } = chargeTotal(rows, pack.currency, today);
  const gaps = rows.filter((row) => row.date === null || chargeTotal([row], pack.currency, today).counted === 0);
  if (gaps.length > 0) return [missing('rowsIncomplete', { count: gaps.length, ground: ground.id })];
  const inFull = rows.every((row) => row.time !== '' && row.operationId !== '');
  return [good(inFull ? 'calculatedInFull' : 'calculated', { count: rows.length, total: total.minor })];
}

function contactStrengths(draft: Draft): readonly Strength[] {
  if (draft.details.contacted !== 'yes') return [];
  const dayOf = (contact: ContactRow) => readPlainDate(contact.date ?? '');
  const proven = draft.details.contacts.find((contact) => dayOf(contact) && contact.ticket);
  if (proven) {
    return [good('contact', { date: dayOf(proven) ?? '', ticket: proven.ticket ?? '', channel: proven.channel })];
  }
  return draft.details.contacts.some(dayOf) ? [missing('contactWithoutTicket')] : [];
}

function exhibitStrengths(grounds: readonly Ground[], draft: Draft): readonly Strength[] {
  const { exhibits } = draft.evidence;
  const wanted = [...new Set(grounds.flatMap((ground) => ground.exhibits))];
  const lacking = wanted.filter((item) => !exhibits.some((exhibit) => exhibit.item === item));
  return [
    ...(exhibits.length > 0 ? [good('exhibits', { count: exhibits.length })] : []),
    ...lacking.map((item) => missing('missingExhibit', { item })),
  ];
}

/** A term that runs from the wrong, told once a day of the wrong is known. */
function timeStrengths(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly Strength[] {
  const time = claimTime(draft, pack, today);
  if (!time) return [];
  const { first, rule, deadline } = time;
  const facts = { first, last: deadline.day, norm: rule.norm };
  return [today <= deadline.day ? good('inTime', facts) : missing('late', facts)];
}
