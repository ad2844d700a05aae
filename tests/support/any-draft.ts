import fc from 'fast-check';
import { CLAIMANT_KINDS, type Draft, type DraftInput, draftShape, SERVICES } from '#core/case/draft.ts';
import type { JurisdictionPack, Question } from '#core/jurisdiction/pack.ts';

const DAYS = ['2026-10-01', '12.10.2026', '31.10.2026', '2025-03-14', '2024-02-29'];
/** An answer, none yet, or "I don't know". */
const orNot = (sound: fc.Arbitrary<string>) => fc.oneof(sound, fc.constantFrom('', null));
const day = fc.constantFrom(...DAYS);
const sum = fc.constantFrom('149,00', '10', '1 234,56');
const words = fc.constantFrom('Гороскоп', 'Minutes', 'A 7');
const tick = fc.boolean();

const charge = fc.record({
  date: orNot(day),
  time: fc.constantFrom('', '09:14'),
  what: fc.oneof(words, fc.constant('')),
  shortNumber: fc.constantFrom('', '0000'),
  operationId: fc.constantFrom('', '77'),
  sum: orNot(sum),
});
const interruption = fc.record({
  fromDate: orNot(day),
  fromTime: fc.constantFrom('', '18:10'),
  toDate: orNot(day),
  toTime: fc.constantFrom('', '23:00'),
  lasting: tick,
});
const contact = fc.record({
  date: orNot(day),
  time: fc.constantFrom('', '18:25'),
  channel: fc.constantFrom(
    '' as const,
    'call' as const,
    'chat' as const,
    'shop' as const,
    'letter' as const,
    'site' as const,
  ),
  ticket: orNot(words),
  reply: fc.oneof(words, fc.constant('')),
});

function answerTo({ kind, options = [] }: Question): fc.Arbitrary<string | null> {
  const sound = { text: words, paragraphs: words, date: day, money: sum, choice: fc.constantFrom(...options, '') };
  return orNot(sound[kind]);
}

/** Numbers of registers: sound, not yet given, not known, wrong. */
const idsOf = (ids: readonly string[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, orNot(fc.constantFrom('7707083893', '123'))])));

/** A case of a country in any state: answered in full, in part, or hardly at all; soundly typed where typed. */
export function anyDraft(pack: JurisdictionPack): fc.Arbitrary<Draft> {
  const ids = pack.grounds.map(({ id }) => id);
  const rowsOf = <T>(row: fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(ids.map((id) => [id, fc.array(row, { maxLength: 3 })])));
  const name = fc.record({
    surname: fc.constantFrom('Шевченко', 'Doe', ''),
    given: fc.constantFrom('Анна', 'Павел', 'Jane', ''),
    patronymic: fc.constantFrom('Павловна', 'Олегович', ''),
    gender: fc.constantFrom('' as const, 'male' as const, 'female' as const),
  });
  const firm = fc.record({
    full: fc.constantFrom('', 'Общество с ограниченной ответственностью «Ромашка»', 'Фонд «Лён»', 'Ромашка'),
    short: fc.constantFrom('', 'ООО «Ромашка»'),
    ids: idsOf(pack.businessIds.firm),
    signatory: name,
    post: fc.constantFrom('', 'Директор'),
    authority: fc.constantFrom('' as const, 'charter' as const, 'power-of-attorney' as const),
    authorityDate: orNot(day),
    authorityNumber: orNot(fc.constant('5')),
    seal: tick,
  });
  const reach = { phone: fc.constantFrom('', '+7 900 000-00-01'), email: fc.constantFrom('', 'a@example.com') };
  return fc
    .record({
      operator: fc.record({
        country: fc.constant(pack.id),
        operator: fc.constantFrom('', 'other', ...pack.operators.map(({ id }) => id)),
        otherName: fc.constantFrom('', 'Связь-Тест'),
        address: orNot(words),
        service: fc.constantFrom('' as const, ...SERVICES),
        claimantKind: fc.constantFrom('' as const, ...CLAIMANT_KINDS),
        letterLanguage: fc.constantFrom('', ...pack.letterLanguages),
      }),
      ground: fc.record({ grounds: fc.shuffledSubarray(ids, { minLength: 1, maxLength: Math.min(3, ids.length) }) }),
      details: fc.record({
        charges: rowsOf(charge),
        interruptions: rowsOf(interruption),
        rowsUnknown: fc.subarray(ids, { maxLength: 1 }),
        answers: fc.record(Object.fromEntries(pack.questions.map((question) => [question.id, answerTo(question)]))),
        contacted: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
        contacts: fc.array(contact, { maxLength: 2 }),
        story: fc.constantFrom('', 'It rained', 'It rained\n\nand went on'),
      }),
      evidence: fc.record({
        exhibits: fc.array(
          fc.record({
            id: fc.constant('e'),
            kind: fc.constantFrom('paper' as const, 'file' as const),
            caption: fc.oneof(words, fc.constant('')),
            sheets: fc.constantFrom('', '2', 'many'),
            fileName: fc.constantFrom('', 'bill.pdf'),
          }),
          { maxLength: 2 },
        ),
      }),
      demands: fc.record({
        own: fc.constantFrom('', 'Say sorry'),
        ownParagraph: fc.constantFrom('', 'One thing more'),
        moralStory: fc.constantFrom('', 'I could not call'),
        moralSum: fc.oneof(sum, fc.constant('')),
        leftOut: fc.subarray(['interest', 'penalty']),
        interest: tick,
        rates: fc.array(fc.record({ from: day, percent: fc.constantFrom('', '14', '9,75') }), { maxLength: 2 }),
        penalty: fc.record({
          kind: fc.constantFrom('' as const, 'daily' as const, 'fixed' as const),
          clause: orNot(words),
          breach: fc.constantFrom('' as const, 'refund' as const, 'other' as const),
          percent: fc.constantFrom('', '0,1', '3'),
          base: fc.oneof(sum, fc.constant('')),
          from: fc.constantFrom('', ...DAYS),
          to: fc.constantFrom('', ...DAYS),
          cap: fc.oneof(sum, fc.constant('')),
          sum: fc.oneof(sum, fc.constant('')),
        }),
        moneyTo: fc.constantFrom('' as const, 'account' as const, 'bank' as const, 'cash' as const),
        bankDetails: fc.constantFrom('', '40817'),
        answerBy: fc.constantFrom('' as const, 'paper' as const, 'electronic' as const),
      }),
      claimant: fc
        .tuple(
          name,
          fc.record({
            ...reach,
            address: orNot(words),
            line: orNot(words),
            connectionAddress: orNot(words),
            contractNumber: orNot(words),
            contractDate: orNot(day),
            account: orNot(words),
            passport: orNot(words),
            representative: fc
              .tuple(
                name,
                fc.record({
                  ...reach,
                  authorityDate: orNot(day),
                  role: fc.constantFrom('' as const, 'parent' as const, 'guardian' as const),
                }),
              )
              .map(([who, more]) => ({ ...who, ...more })),
            others: fc.array(name, { maxLength: 4 }),
            childAge: fc.constantFrom('' as const, 'under-14' as const, 'from-14' as const),
            firm,
            traderIds: idsOf(pack.businessIds.trader),
            outgoingNumber: fc.constantFrom('', '17'),
            letterDate: orNot(fc.constant('2026-11-23')),
          }),
        )
        .map(([who, more]) => ({ ...who, ...more })),
    })
    .map((input: DraftInput) => draftShape.parse(input));
}
