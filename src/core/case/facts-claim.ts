import { isInterestCounted } from '../jurisdiction/interest.ts';
import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import { RELATIONS } from '../jurisdiction/relations.ts';
import { asks, INTEREST_DEMAND, MORAL_HARM_DEMAND, PENALTY_DEMAND } from './asked-demands.ts';
import type { PlainDate } from '../plain-date.ts';
import { letterLanguage, relationOf } from './case-grounds.ts';
import { isOptionChosen } from './chosen-option.ts';
import { isBusiness, isSpokenFor } from './claimant-kind.ts';
import type { Draft, ExhibitRow } from './draft.ts';
import { exhibitTitle, listedExhibits } from './exhibits.ts';
import type { Cell } from './fact.ts';
import {
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  moneyValue,
  NOT_APPLICABLE,
  optional,
  orBlank,
  orSilent,
  paragraphsValue,
  readLine,
  readParagraphs,
  readSum,
  textCell,
  textValue,
} from './fact-entries.ts';
import { LIMITS } from './limits.ts';
import { readCount, readEmail } from './readings.ts';

export const CLAIM_FACTS: FactDeclarations = [
  ...flags(
    ...RELATIONS.map((relation) => `relation.${relation}`),
    'claim.withinSixMonths',
    'court.interestAndFine',
    'court.fineAlone',
  ),
  ...flags('money.toAccount', 'money.toNumberedAccount', 'money.toBank', 'money.toCash', 'money.wayUnsaid'),
  optional('money.bankDetails', 'text', 'money.toBank'),
  ...flags('answer.paper', 'answer.electronic'),
  optional('answer.email', 'text', 'answer.electronic'),
  ...flags('moral.isAsked', 'moral.isPossible'),
  optional('moral.story', 'paragraphs', 'moral.isAsked'),
  optional('moral.sum', 'money', 'moral.isPossible'),
  optional('story', 'paragraphs'),
  optional('own.paragraph', 'paragraphs'),
  optional('own.demand', 'text'),
  ['exhibits', { kind: 'rows', optional: true }],
  ...flags('papers.detailAndContractLacking', 'papers.onlyDetailLacking', 'papers.onlyContractLacking'),
];

/** What is asked for besides the grounds' demands, where money and answer go, and what is attached. */
export function claimFacts(
  draft: Draft,
  grounds: readonly Ground[],
  pack: JurisdictionPack,
  today: PlainDate,
): readonly FactEntry[] {
  const { demands, details } = draft;
  const relation = relationOf(grounds);
  const isConsumer = !isBusiness(draft.operator.claimantKind);
  const bearsInterest = grounds.some((ground) => ground.interest !== 'none' && demandsRefund(ground, draft));
  const isInterestSettled = asksForInterest(draft, grounds) || penaltyReplacesInterest(draft, grounds);
  const electronic = demands.answerBy === 'electronic';
  return [
    ...RELATIONS.map((one): FactEntry => [`relation.${one}`, flag(one === relation)]),
    ['court.interestAndFine', flag(isConsumer && bearsInterest && !isInterestSettled)],
    ['court.fineAlone', flag(isConsumer && bearsInterest && isInterestSettled)],
    ...moneyFacts(draft, grounds),
    ['answer.paper', flag(!electronic)],
    ['answer.electronic', flag(electronic)],
    ['answer.email', electronic ? orBlank('text', textValue(answerEmail(draft))) : NOT_APPLICABLE],
    ...moralFacts(draft, grounds, pack),
    ['story', orSilent(paragraphsValue(readParagraphs(details.story)))],
    ['own.paragraph', orSilent(paragraphsValue(readParagraphs(demands.ownParagraph)))],
    ['own.demand', orSilent(textValue(readLine(demands.own, LIMITS.story)))],
    ...exhibitFacts(draft, pack, today),
  ];
}

/** A representative gets the answer if they gave an address for it. */
function answerEmail({ operator, claimant }: Draft): string | undefined {
  const own = readEmail(claimant.email);
  return isSpokenFor(operator.claimantKind) ? (readEmail(claimant.representative.email) ?? own) : own;
}

/** Money goes back only if it was taken: a bill that is not paid is corrected, a fee not yet taken is lowered. */
export const asksForRefund = ({ refund }: Ground, draft: Draft): boolean =>
  refund !== undefined && (refund.onlyIf === undefined || isOptionChosen(draft, refund.onlyIf));

/** The refund is due, and the person did not leave its demand out. */
export const demandsRefund = (ground: Ground, draft: Draft): boolean =>
  asksForRefund(ground, draft) && (ground.refund?.demands ?? []).every((id) => asks(draft, id));

/** Whether refunds of a known sum name the account, or leave the way of the money to a paragraph of its own. */
export const refundsToAccount = ({ demands, claimant }: Draft): boolean =>
  demands.moneyTo !== 'bank' && demands.moneyTo !== 'cash' && readLine(claimant.account) !== undefined;

/** Grounds whose charges bear interest and are asked back. */
export const interestGrounds = (draft: Draft, grounds: readonly Ground[]): readonly Ground[] =>
  grounds.filter((ground) => isInterestCounted(ground) && demandsRefund(ground, draft));

/** Charges that bear interest are asked back, and the person did not leave that demand out. */
export const mayAskForInterest = (draft: Draft, grounds: readonly Ground[]): boolean =>
  asks(draft, INTEREST_DEMAND) && interestGrounds(draft, grounds).length > 0;

/** The letter asks for interest: it usually does for such a ground, or the person wants it, and no penalty takes its place. */
export const asksForInterest = (draft: Draft, grounds: readonly Ground[]): boolean =>
  mayAskForInterest(draft, grounds) &&
  (draft.demands.interest || interestGrounds(draft, grounds).some(({ interest }) => interest === 'usual')) &&
  !penaltyReplacesInterest(draft, grounds);

/** A subscriber's contract may name a penalty, the operator is liable, and the person did not leave this demand out. */
export const mayAskForPenalty = (draft: Draft, grounds: readonly Ground[]): boolean =>
  asks(draft, PENALTY_DEMAND) &&
  relationOf(grounds) === 'subscriber' &&
  !grounds.some((ground) => isFreeOfLiability(ground, draft));

/** A penalty for holding back the very money that bears interest: only one of the two is due (ГК РФ 395(4), ГК РБ 366(3-1)). */
export const penaltyReplacesInterest = (draft: Draft, grounds: readonly Ground[]): boolean =>
  draft.demands.penalty.kind !== '' && draft.demands.penalty.breach === 'refund' && mayAskForPenalty(draft, grounds);

/** A firm is paid through its bank. */
export const mayBeInCash = ({ operator }: Draft): boolean => operator.claimantKind !== 'firm';

/** Only a subscriber has an account that money can go back to by itself, and not every refund can. */
export const mayGoToAccount = (draft: Draft, grounds: readonly Ground[]): boolean =>
  relationOf(grounds) === 'subscriber' &&
  grounds.some((ground) => demandsRefund(ground, draft) && ground.refund?.toAccount === true);

/** Some money that is asked back cannot go to the account by itself: it needs a bank or a till. */
const needsAnotherWay = (draft: Draft, grounds: readonly Ground[]): boolean =>
  grounds.some(
    (ground) =>
      demandsRefund(ground, draft) && !(relationOf(grounds) === 'subscriber' && ground.refund?.toAccount === true),
  );

function moneyFacts(draft: Draft, grounds: readonly Ground[]): readonly FactEntry[] {
  const { moneyTo, bankDetails } = draft.demands;
  const isRefundDue = grounds.some((ground) => demandsRefund(ground, draft));
  const toBank = isRefundDue && moneyTo === 'bank';
  const toCash = isRefundDue && moneyTo === 'cash' && mayBeInCash(draft);
  const toAccount = mayGoToAccount(draft, grounds) && !toBank && !toCash;
  return [
    ['money.toAccount', flag(toAccount && !refundsToAccount(draft))],
    ['money.toNumberedAccount', flag(toAccount && refundsToAccount(draft))],
    ['money.toBank', flag(toBank)],
    ['money.toCash', flag(toCash)],
    ['money.wayUnsaid', flag(needsAnotherWay(draft, grounds) && !toBank && !toCash)],
    ['money.bankDetails', toBank ? orBlank('text', textValue(readLine(bankDetails, LIMITS.story))) : NOT_APPLICABLE],
  ];
}

/** Story and sum stand together or not at all, and only where a ground allows to ask for them. */
function moralFacts(draft: Draft, grounds: readonly Ground[], pack: JurisdictionPack): readonly FactEntry[] {
  const story = paragraphsValue(readParagraphs(draft.demands.moralStory));
  const sum = moneyValue(readSum(draft.demands.moralSum, pack.currency));
  const possible = allowsMoralHarm(draft, grounds) && story !== undefined && sum !== undefined;
  return [
    ['moral.isPossible', flag(possible)],
    ['moral.isAsked', flag(possible && asks(draft, MORAL_HARM_DEMAND))],
    ['moral.story', orSilent(possible ? story : undefined)],
    ['moral.sum', orSilent(possible ? sum : undefined)],
  ];
}

/** A chosen ground allows to ask for moral harm, and the person did not leave that demand out. */
export const mayAskForMoralHarm = (draft: Draft, grounds: readonly Ground[]): boolean =>
  asks(draft, MORAL_HARM_DEMAND) && allowsMoralHarm(draft, grounds);

/** Moral harm is claimed as a consumer; who denies the contract is no consumer under it. */
const allowsMoralHarm = (draft: Draft, grounds: readonly Ground[]): boolean =>
  !isBusiness(draft.operator.claimantKind) &&
  relationOf(grounds) !== 'stranger' &&
  grounds.some((ground) => ground.moralHarm && !isFreeOfLiability(ground, draft));

/** For a shutdown that the state ordered the law knows neither penalty nor harm. */
const isFreeOfLiability = ({ questions }: Ground, { details }: Draft): boolean =>
  questions.includes('fault') && details.answers['fault'] === 'state-ordered';

function exhibitFacts(draft: Draft, pack: JurisdictionPack, today: PlainDate): readonly FactEntry[] {
  const { exhibits } = draft.evidence;
  const language = letterLanguage(draft, pack);
  const words = pack.letters[language]?.words;
  const titleOf = (exhibit: ExhibitRow) => words && exhibitTitle(exhibit, { words, language, latest: today });
  const listed = listedExhibits(draft).map((exhibit) => exhibitCells(exhibit, titleOf(exhibit)));
  const lacksDetail = !exhibits.some(({ item }) => item === 'bill-detail');
  const lacksContract = !exhibits.some(({ item }) => item === 'contract-copy');
  const rows = { table: 'exhibits', columns: ['kind', 'caption', 'sheets', 'fileName'], rows: listed };
  return [
    ['exhibits', orSilent(listed.length === 0 ? undefined : { kind: 'rows', rows })],
    ['papers.detailAndContractLacking', flag(lacksDetail && lacksContract)],
    ['papers.onlyDetailLacking', flag(lacksDetail && !lacksContract)],
    ['papers.onlyContractLacking', flag(!lacksDetail && lacksContract)],
  ];
}

/** Sheets are counted, a file that has none is called by its name; the patterns are the pack's words by `kind`. */
function exhibitCells(exhibit: ExhibitRow, title: string | undefined): readonly Cell[] {
  const sheets = readCount(exhibit.sheets);
  const fileName = exhibit.kind === 'file' ? readLine(exhibit.fileName) : undefined;
  const kind = sheets !== undefined ? 'paper' : fileName !== undefined ? 'file' : 'plain';
  return [kind, title, sheets?.toString(), fileName].map(textCell);
}
