import type { Ground, JurisdictionPack } from '../jurisdiction/pack.ts';
import type { Draft, ExhibitRow } from './draft.ts';
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
  textValue,
} from './fact-entries.ts';
import { LIMITS } from './limits.ts';
import { readCount, readEmail } from './readings.ts';

/** Ids of demands that the letter's other words depend on: templates name them so. */
const MORAL_HARM_DEMAND = 'moral-harm';
const INTEREST_DEMAND = 'interest';

export const CLAIM_FACTS: FactDeclarations = [
  ...flags('claim.deniesContract', 'claim.asksForMoney', 'claim.asksForInterest', 'claim.withinSixMonths'),
  ...flags('money.toNumberedAccount', 'money.toAccount', 'money.toBank', 'money.toCash'),
  optional('money.bankDetails', 'text', 'money.toBank'),
  ...flags('answer.paper', 'answer.electronic'),
  optional('answer.email', 'text', 'answer.electronic'),
  ...flags('moral.isAsked'),
  optional('moral.story', 'paragraphs', 'moral.isAsked'),
  optional('moral.sum', 'money', 'moral.isAsked'),
  optional('story', 'paragraphs'),
  optional('own.paragraph', 'paragraphs'),
  optional('own.demand', 'text'),
  ['exhibits', { kind: 'rows', optional: true }],
  ...flags('papers.detailAndContractLacking', 'papers.onlyDetailLacking', 'papers.onlyContractLacking'),
];

/** What is asked for besides the grounds' demands, where money and answer go, and what is attached. */
export function claimFacts(draft: Draft, grounds: readonly Ground[], pack: JurisdictionPack): readonly FactEntry[] {
  const { demands, details, evidence } = draft;
  const deniesContract = grounds.some((ground) => ground.deniesContract);
  const isPaid = grounds.some(({ questions }) => questions.includes('bill-paid')) && details.answers['bill-paid'] === 'done';
  const electronic = demands.answerBy === 'electronic';
  return [
    ['claim.deniesContract', flag(deniesContract)],
    ['claim.asksForMoney', flag(grounds.some((ground) => ground.asksForMoney))],
    ['claim.asksForInterest', flag(isPaid && asks(draft, INTEREST_DEMAND))],
    ...moneyFacts(draft),
    ['answer.paper', flag(!electronic)],
    ['answer.electronic', flag(electronic)],
    ['answer.email', electronic ? orBlank('text', textValue(answerEmail(draft))) : NOT_APPLICABLE],
    ...moralFacts(draft, grounds, pack),
    ['story', orSilent(paragraphsValue(readParagraphs(details.story)))],
    ['own.paragraph', orSilent(paragraphsValue(readParagraphs(demands.ownParagraph)))],
    ['own.demand', orSilent(textValue(readLine(demands.own, LIMITS.story)))],
    ...exhibitFacts(evidence.exhibits),
  ];
}

const asks = (draft: Draft, demand: string): boolean => !draft.demands.leftOut.includes(demand);

/** A representative gets the answer if they gave an address for it. */
function answerEmail({ operator, claimant }: Draft): string | undefined {
  const own = readEmail(claimant.email);
  return operator.claimantKind === 'representative' ? (readEmail(claimant.representative.email) ?? own) : own;
}

function moneyFacts({ demands, claimant }: Draft): readonly FactEntry[] {
  const toBank = demands.moneyTo === 'bank';
  const toCash = demands.moneyTo === 'cash';
  const numbered = readLine(claimant.account) !== undefined;
  return [
    ['money.toNumberedAccount', flag(!toBank && !toCash && numbered)],
    ['money.toAccount', flag(!toBank && !toCash && !numbered)],
    ['money.toBank', flag(toBank)],
    ['money.toCash', flag(toCash)],
    ['money.bankDetails', toBank ? orBlank('text', textValue(readLine(demands.bankDetails, LIMITS.story))) : NOT_APPLICABLE],
  ];
}

/** Story and sum stand together or not at all, and only where a ground allows to ask for them. */
function moralFacts(draft: Draft, grounds: readonly Ground[], pack: JurisdictionPack): readonly FactEntry[] {
  const story = paragraphsValue(readParagraphs(draft.demands.moralStory));
  const sum = moneyValue(readSum(draft.demands.moralSum, pack.currency));
  const asked = mayAskForMoralHarm(draft, grounds) && story !== undefined && sum !== undefined;
  return [
    ['moral.isAsked', flag(asked)],
    ['moral.story', orSilent(asked ? story : undefined)],
    ['moral.sum', orSilent(asked ? sum : undefined)],
  ];
}

/** A chosen ground allows to ask for moral harm, and the person did not leave that demand out. */
export const mayAskForMoralHarm = (draft: Draft, grounds: readonly Ground[]): boolean =>
  asks(draft, MORAL_HARM_DEMAND) && grounds.some((ground) => ground.moralHarm && !isFreeOfLiability(ground, draft));

/** For a shutdown that the state ordered the law knows neither penalty nor harm. */
const isFreeOfLiability = ({ questions }: Ground, { details }: Draft): boolean =>
  questions.includes('fault') && details.answers['fault'] === 'state-ordered';

function exhibitFacts(exhibits: readonly ExhibitRow[]): readonly FactEntry[] {
  const listed = exhibits.flatMap((exhibit) => {
    const cells = exhibitCells(exhibit);
    return cells ? [cells] : [];
  });
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
function exhibitCells(exhibit: ExhibitRow): readonly Cell[] | undefined {
  const caption = readLine(exhibit.caption)?.replace(/[.;]$/u, '');
  if (caption === undefined) return undefined;
  const sheets = readCount(exhibit.sheets);
  const fileName = exhibit.kind === 'file' ? readLine(exhibit.fileName) : undefined;
  const cell = (text: string | undefined): Cell => (text === undefined ? { kind: 'empty' } : { kind: 'text', text });
  const kind = sheets !== undefined ? 'paper' : fileName !== undefined ? 'file' : 'plain';
  return [cell(kind), cell(caption), cell(sheets?.toString()), cell(fileName)];
}
