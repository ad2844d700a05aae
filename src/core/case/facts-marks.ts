import type { JurisdictionPack, Relation } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Draft } from './draft.ts';
import {
  always,
  dateValue,
  type FactDeclarations,
  type FactEntry,
  flag,
  flags,
  NOT_APPLICABLE,
  optional,
  orBlank,
  readDay,
  readLine,
  textValue,
} from './fact-entries.ts';
import { readPhone } from './readings.ts';

export const MARK_FACTS: FactDeclarations = [
  optional(
    'line.number',
    'text',
    'head.lineAndAccount',
    'head.lineAlone',
    'disputed.lineAndAccount',
    'disputed.lineAlone',
  ),
  optional(
    'account.number',
    'text',
    ...['head.lineAndAccount', 'head.accountAlone', 'disputed.lineAndAccount', 'disputed.accountAlone'],
    ...[
      'money.toNumberedAccount',
      'refund.toNumberedAccount',
      'penalty.toAccount',
      'reduction.toNumberedAccount',
      'reduction.byOperatorToAccount',
      'reduction.whileLastingToAccount',
    ],
  ),
  ...flags('head.lineAndAccount', 'head.lineAlone', 'head.accountAlone'),
  ...flags('disputed.lineAndAccount', 'disputed.lineAlone', 'disputed.accountAlone'),
  always('contract.number', 'text'),
  always('contract.date', 'date'),
  ...flags('contract.isNamed'),
  optional('connection.address', 'text'),
];

/** Marks by which the clerk finds the case. One that is not known prints as a blank only where the clerk has no other one to find the case by. */
export function markFacts(
  draft: Draft,
  { callingCode }: JurisdictionPack,
  today: PlainDate,
  relation: Relation,
): readonly FactEntry[] {
  const { claimant } = draft;
  const isSubscriber = relation === 'subscriber';
  const byNumber = draft.operator.service === 'mobile' || draft.operator.service === 'landline';
  const typedLine = readPhone(claimant.line ?? '', callingCode);
  const typedAccount = readLine(claimant.account);
  // A firm may dispute a list of numbers, which is attached.
  const hasLine = typedLine !== undefined || (byNumber && isSubscriber && draft.operator.claimantKind !== 'firm');
  const accountCanBeSilent = !isSubscriber || (claimant.account === null && typedLine !== undefined);
  const hasAccount = typedAccount !== undefined || !accountCanBeSilent;
  const named = hasLine ? (hasAccount ? 'lineAndAccount' : 'lineAlone') : hasAccount ? 'accountAlone' : undefined;
  const contractNumber = readLine(claimant.contractNumber);
  const contractDate = readDay(claimant.contractDate, today);
  const connected = isSubscriber && draft.operator.service !== '' && draft.operator.service !== 'mobile';
  return [
    ['line.number', hasLine ? orBlank('text', textValue(typedLine)) : NOT_APPLICABLE],
    ['account.number', hasAccount ? orBlank('text', textValue(typedAccount)) : NOT_APPLICABLE],
    ...['lineAndAccount', 'lineAlone', 'accountAlone'].flatMap((shown): readonly FactEntry[] => [
      [`head.${shown}`, flag(isSubscriber && shown === named)],
      [`disputed.${shown}`, flag((relation === 'stranger' || relation === 'former') && shown === named)],
    ]),
    ['contract.number', orBlank('text', textValue(contractNumber))],
    ['contract.date', orBlank('date', dateValue(contractDate))],
    ['contract.isNamed', flag(contractNumber !== undefined || contractDate !== undefined)],
    [
      'connection.address',
      connected ? orBlank('text', textValue(readLine(claimant.connectionAddress))) : NOT_APPLICABLE,
    ],
  ];
}
