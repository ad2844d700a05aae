import type { Draft } from '../case/draft.ts';
import { letterLanguage } from '../case/case-grounds.ts';
import {
  always,
  blank,
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  moneyValue,
  optional,
  orBlank,
  orSilent,
  paragraphsValue,
  readLine,
  readParagraphs,
  readSum,
  textValue,
  withoutQuotes,
} from '../case/fact-entries.ts';
import { LIMITS } from '../case/limits.ts';
import { deadlineOf, longestOf } from '../deadline/deadline.ts';
import type { LaterLetter } from '../jurisdiction/pack.ts';
import type { FullPack } from '../jurisdiction/with-after.ts';
import type { PlainDate } from '../plain-date.ts';
import { SUIT_FACTS } from './suit-facts.ts';
import { claimStatus, isOfClaim } from './claim-status.ts';
import { type KnownEvent, knownEvents, sinceFiled } from './events.ts';
import { termsOf } from './terms.ts';

/** What a letter of the time after the claim may tell beside what the claim told. */
export const LATER_FACTS: FactDeclarations = [
  ...SUIT_FACTS,
  /** The letter demands what the claim demanded. */
  ...flags('letter.isClaim'),
  /* How the claim was handed in, and when it arrived. */
  always('claim.filedOn', 'date'),
  ...flags('claim.isHandedIn', 'claim.byPost', 'claim.bySite', 'claim.byEmail'),
  optional('claim.mark', 'text'),
  optional('claim.tracking', 'text'),
  /** Neither an incoming number nor that of a parcel is known. */
  ...flags('claim.isUnmarked'),
  optional('claim.deliveredOn', 'date'),
  /** The last day of all that the claim set, the longest that each may become, where nothing is estimated, it is over and no answer came. */
  optional('claim.allTermsEnded', 'date'),
  /* The same for a repeated claim. */
  optional('repeat.filedOn', 'date'),
  optional('repeat.mark', 'text', 'repeat.filedOn'),
  /* The same for a request about personal data, and for a complaint to the committee at the place. */
  optional('request.filedOn', 'date'),
  optional('request.mark', 'text', 'request.filedOn'),
  optional('committee.filedOn', 'date'),
  optional('committee.mark', 'text', 'committee.filedOn'),
  /* The same for complaints to the bodies of which a prosecutor hears. */
  optional('rospotrebnadzor.filedOn', 'date'),
  optional('rospotrebnadzor.mark', 'text', 'rospotrebnadzor.filedOn'),
  optional('roskomnadzor.filedOn', 'date'),
  optional('roskomnadzor.mark', 'text', 'roskomnadzor.filedOn'),
  /* What came of it. */
  ...flags('reply.isSilent', 'reply.isRefusal', 'reply.isPartly'),
  optional('reply.on', 'date', 'reply.isRefusal', 'reply.isPartly'),
  optional('reply.number', 'text'),
  optional('reply.words', 'text'),
  optional('repaid.on', 'date', 'repaid.sum'),
  optional('repaid.sum', 'money'),
  /** Why the person does not agree with the answer. */
  optional('disagreement', 'paragraphs'),
  /* What a court asks of who sues. */
  always('plaintiff.birth', 'text'),
  always('plaintiff.identifier', 'text'),
  /* A court order about the debt: written in by hand, from the order itself. */
  always('order.on', 'date'),
  always('order.number', 'text'),
  always('order.receivedOn', 'date'),
  /* The authority or the court that the letter is for. */
  always('body.name', 'text'),
  optional('body.address', 'text'),
];

/** What the log and the letter's own questions say. */
export function laterFacts(letter: LaterLetter, draft: Draft, pack: FullPack, today: PlainDate): readonly FactEntry[] {
  const events = knownEvents(draft, today);
  const typed = draft.later[letter.id];
  return [
    ...claimEntries(events, pack, today),
    ...replyEntries(events, pack, today),
    ...bodyEntries(letter, draft, pack),
    ['letter.isClaim', flag(isOfClaim(letter.id, pack))],
    ['disagreement', orSilent(paragraphsValue(readParagraphs(typed?.disagreement ?? '')))],
    ['plaintiff.birth', orBlank('text', textValue(readLine(typed?.birth ?? '')))],
    ['plaintiff.identifier', orBlank('text', textValue(readLine(typed?.identifier ?? '')))],
    ['order.on', blank('date')],
    ['order.number', blank('text')],
    ['order.receivedOn', blank('date')],
  ];
}

function claimEntries(events: readonly KnownEvent[], pack: FullPack, today: PlainDate): readonly FactEntry[] {
  const [filed, ...since] = sinceFiled(events, 'claim');
  const isAnswered = since.some(({ kind }) => kind === 'answered');
  const number = readLine(filed?.number ?? '', LIMITS.mark);
  const registered = since.find(({ kind }) => kind === 'registered');
  const isByPost = filed?.way === 'post';
  const mark = readLine(registered?.number ?? '', LIMITS.mark) ?? (isByPost ? undefined : number);
  const tracking = isByPost && mark === undefined ? number : undefined;
  return [
    ['claim.filedOn', orBlank('date', dateValue(filed?.day))],
    ['claim.isHandedIn', flag(filed !== undefined && (filed.way === 'shop' || filed.way === ''))],
    ['claim.byPost', flag(isByPost)],
    ['claim.bySite', flag(filed?.way === 'site')],
    ['claim.byEmail', flag(filed?.way === 'email')],
    ['claim.mark', orSilent(textValue(mark))],
    ['claim.tracking', orSilent(textValue(tracking))],
    ['claim.isUnmarked', flag(mark === undefined && tracking === undefined)],
    ['claim.deliveredOn', orSilent(dateValue(since.find(({ kind }) => kind === 'received')?.day))],
    ['claim.allTermsEnded', orSilent(dateValue(isAnswered ? undefined : allTermsEnded(events, pack, today)))],
    ...Object.entries(EARLIER).flatMap(([name, letter]) => earlierEntries(name, sinceFiled(events, letter)[0])),
  ];
}

/** Later letters that another one may tell of, by the facts' first word. */
const EARLIER = {
  repeat: 'repeated-claim',
  request: 'data-request',
  committee: 'complaint-executive-committee',
  rospotrebnadzor: 'complaint-rospotrebnadzor',
  roskomnadzor: 'complaint-roskomnadzor',
} as const;

const earlierEntries = (name: string, filed: KnownEvent | undefined): readonly FactEntry[] => [
  [`${name}.filedOn`, orSilent(dateValue(filed?.day))],
  [`${name}.mark`, orSilent(textValue(filed?.way === 'post' ? undefined : readLine(filed?.number ?? '', LIMITS.mark)))],
];

function allTermsEnded(events: readonly KnownEvent[], pack: FullPack, today: PlainDate): PlainDate | undefined {
  const terms = termsOf(events, 'claim', pack);
  const last = terms
    .map(({ rule, from }) => deadlineOf(longestOf(rule) ?? rule, from, pack.calendar).day)
    .sort()
    .at(-1);
  return last !== undefined && last < today && !terms.some(({ isEstimated }) => isEstimated) ? last : undefined;
}

function replyEntries(events: readonly KnownEvent[], pack: FullPack, today: PlainDate): readonly FactEntry[] {
  const toRespondent = events.filter(({ letter }) => isOfClaim(letter, pack));
  const status = claimStatus(events, pack, today);
  const answer = toRespondent.findLast(({ kind }) => kind === 'answered');
  const isRefusal = answer?.outcome === 'refused';
  const isPartly = answer?.outcome === 'partly';
  const told = isRefusal || isPartly ? answer : undefined;
  const repaid = repaidIn(events);
  const words = readLine(told?.words ?? '', LIMITS.passage);
  return [
    ['reply.isSilent', flag(status.is === 'silent')],
    ['reply.isRefusal', flag(isRefusal)],
    ['reply.isPartly', flag(isPartly)],
    ['reply.on', orSilent(dateValue(told?.day))],
    ['reply.number', orSilent(textValue(readLine(told?.number ?? '', LIMITS.mark)))],
    ['reply.words', orSilent(textValue(words && withoutQuotes(words)))],
    ['repaid.on', orSilent(dateValue(repaid?.day))],
    ['repaid.sum', orSilent(moneyValue(readSum(repaid?.sum ?? '', pack.currency)))],
  ];
}

/** The last part that came back, whichever letter brought it. */
const repaidIn = (events: readonly KnownEvent[]): KnownEvent | undefined =>
  events.findLast(({ kind, outcome }) => kind === 'paid' && outcome === 'partly');
export const lastRepaid = (draft: Draft, today: PlainDate): KnownEvent | undefined =>
  repaidIn(knownEvents(draft, today));

/** One that sits in one place is named by the register, an office of many by the person; what is not known is filled in by hand. */
function bodyEntries({ id, to, territorial }: LaterLetter, draft: Draft, pack: FullPack): readonly FactEntry[] {
  const typed = draft.later[id];
  const language = letterLanguage(draft, pack);
  const central = territorial ? undefined : pack.authorities.find((authority) => authority.id === to);
  const name = readLine(typed?.body ?? '') ?? central?.name[language]?.full;
  const address = readLine(typed?.bodyAddress ?? '') ?? central?.address?.[language];
  return [
    ['body.name', orBlank('text', textValue(name))],
    // Whoever names the office and no address hands the letter in there.
    ...(to === 'respondent' ? [] : recipientEntries(name, address)),
    ['body.address', name === undefined ? blank('text') : orSilent(textValue(address))],
  ];
}

const recipientEntries = (name: string | undefined, address: string | undefined): readonly FactEntry[] => [
  ['recipient.name', orBlank('text', textValue(name))],
  ['recipient.address', orBlank('text', textValue(address))],
];
