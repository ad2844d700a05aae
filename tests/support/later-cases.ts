import { prepareLaterLetter } from '#app/letters.ts';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { type CaseEvent, type Draft, newEvent, newLaterAnswers } from '#core/case/draft.ts';
import type { LaterLetter } from '#core/jurisdiction/pack.ts';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { claimTerms } from '#core/log/claim-terms.ts';
import { fullPack } from '#build/full-pack.ts';
import { day } from '#core/plain-date.ts';
import { CASE_NAMES, draftOfCase, letterOf } from './letter-cases.ts';
import { packOf } from './packs.ts';

/** The day on which the letters after the claim are written: every term of the claim is over. */
export const LATER_TODAY = day('2027-02-01');
export const OUTCOMES_TOLD = ['silent', 'refused', 'partly'] as const;
export type Told = (typeof OUTCOMES_TOLD)[number];

const full = new Map<string, FullPack>();

/** The whole pack of a case's country, with the words of its language's later letters, made once. */
export function fullPackOf(draft: Draft): FullPack {
  const pack = packOf(draft.operator.country);
  const language = letterLanguage(draft, pack);
  const key = `${pack.id} ${language}`;
  const found = full.get(key) ?? fullPack(pack, language);
  full.set(key, found);
  return found;
}

/** The case after its claim was handed in at a shop, and nothing, a refusal or a part of it came. */
export function toldDraft(draft: Draft, told: Told): Draft {
  const claim = letterOf(draft, day('2026-11-24'));
  const terms = claimTerms(draft, packOf(draft.operator.country), claim).map(({ id }) => id);
  const number = { silent: '', refused: '17-А', partly: '18-А' }[told];
  const words = {
    silent: '',
    refused: 'услуга подключена с согласия абонента',
    partly: 'остальное начислено верно',
  }[told];
  const filed = newEvent({ id: '1', kind: 'filed', date: '24.11.2026', way: 'shop', number: '000017', terms });
  const answer: readonly CaseEvent[] =
    told === 'silent'
      ? []
      : [newEvent({ id: '2', kind: 'answered', date: '07.12.2026', outcome: told, number, words })];
  const paid: readonly CaseEvent[] =
    told === 'partly'
      ? [newEvent({ id: '3', kind: 'paid', date: '08.12.2026', outcome: 'partly', sum: '100,00' })]
      : [];
  return { ...draft, log: { events: [filed, ...answer, ...paid] } };
}

/** One letter after the claim that is kept; its name is `<country>/after/<letter>-<told>[-<story>].<language>`. */
export type LaterCase = { readonly name: string; readonly letter: LaterLetter; readonly draft: Draft };

type Kept = {
  readonly letter: string;
  readonly story: string;
  readonly told: Told;
  /** Another letter after the claim that was sent before this one. */
  readonly sent?: string;
  readonly answers?: Answers;
};
type Answers = Partial<Draft['later'][string]>;

/** The stories in which later letters are kept: one of each letter at least. */
const KEPT: Readonly<Record<string, readonly Kept[]>> = {
  by: [
    { letter: 'repeated-claim', story: 'paid-subscription', told: 'refused' },
    { letter: 'repeated-claim', story: 'poor-quality', told: 'silent' },
    { letter: 'repeated-claim', story: 'wrong-charge', told: 'partly' },
    { letter: 'complaint-executive-committee', story: 'paid-subscription', told: 'silent' },
    { letter: 'complaint-executive-committee', story: 'goods', told: 'refused' },
    { letter: 'complaint-executive-committee', story: 'spam', told: 'silent' },
    { letter: 'complaint-executive-committee', story: 'rude-staff', told: 'partly' },
    { letter: 'complaint-communications-ministry', story: 'poor-coverage', told: 'silent' },
    { letter: 'complaint-communications-ministry', story: 'number-port-refused', told: 'refused' },
    { letter: 'measurement-request', story: 'poor-coverage', told: 'silent' },
    { letter: 'measurement-request', story: 'poor-quality', told: 'refused' },
    { letter: 'mediation-proposal', story: 'roaming-unpaid', told: 'refused' },
    { letter: 'mediation-proposal', story: 'wrong-charge', told: 'silent' },
    { letter: 'book-entry', story: 'rude-staff', told: 'silent' },
    { letter: 'data-request', story: 'paid-subscription', told: 'silent' },
    { letter: 'complaint-data-centre', story: 'data-disclosure', told: 'refused' },
    { letter: 'complaint-data-centre', story: 'unconcluded-contract', told: 'silent' },
    { letter: 'complaint-prosecutor', story: 'papers-refused', told: 'silent' },
    { letter: 'complaint-trade-ministry', story: 'tariff-raised', told: 'partly' },
  ],
  ru: [
    { letter: 'repeated-claim', story: 'paid-subscription', told: 'silent' },
    {
      letter: 'repeated-claim',
      story: 'paid-subscription',
      told: 'refused',
      answers: { disagreement: 'Подписи или записи о согласии к ответу не приложили.' },
    },
    { letter: 'repeated-claim', story: 'wrong-charge', told: 'partly' },
    { letter: 'repeated-claim', story: 'firm-wrong-charge', told: 'silent' },
    {
      letter: 'complaint-rospotrebnadzor',
      story: 'paid-subscription',
      told: 'silent',
      answers: { body: 'Управление Роспотребнадзора по г. Москве' },
    },
    { letter: 'complaint-rospotrebnadzor', story: 'poor-quality', told: 'refused' },
    { letter: 'complaint-rospotrebnadzor', story: 'internet-outage-representative', told: 'silent' },
    { letter: 'complaint-roskomnadzor', story: 'number-port', told: 'refused' },
    {
      letter: 'suit',
      story: 'paid-subscription',
      told: 'silent',
      answers: {
        body: 'Мировому судье судебного участка № 1 Тестового района г. Москвы',
        birth: '01.02.1950, г. Москва',
        identifier: 'СНИЛС 000-000-000 17',
      },
    },
    { letter: 'suit', story: 'wrong-charge-interest', told: 'partly' },
    { letter: 'suit', story: 'internet-outage-representative', told: 'refused' },
    { letter: 'suit', story: 'paid-subscription-gaps', told: 'silent' },
    { letter: 'complaint-roskomnadzor', story: 'unconcluded-contract', told: 'silent' },
    { letter: 'papers-request', story: 'paid-subscription', told: 'silent' },
    { letter: 'papers-request', story: 'firm-wrong-charge', told: 'silent' },
    { letter: 'papers-request', story: 'internet-outage-representative', told: 'silent' },
    { letter: 'mailings-refusal', story: 'spam', told: 'silent' },
    { letter: 'mailings-refusal', story: 'child-paid-subscription', told: 'refused' },
    {
      letter: 'data-request',
      story: 'data-disclosure',
      told: 'silent',
      answers: { identifier: 'паспорт 00 00 № 000000, выдан 01.02.2015 ОВД «Образцовый»' },
    },
    { letter: 'data-request', story: 'foreign-debt-representative', told: 'silent' },
    { letter: 'termination', story: 'poor-quality', told: 'silent' },
    { letter: 'termination', story: 'firm-wrong-charge', told: 'refused' },
    {
      letter: 'order-objection',
      story: 'unconcluded-contract',
      told: 'refused',
      answers: {
        body: 'Мировому судье судебного участка № 1',
        disagreement: 'Договор заключён другим человеком, подпись в нём не моя.',
      },
    },
    { letter: 'order-objection', story: 'charges-after-end', told: 'silent' },
    { letter: 'complaint-roskomnadzor', story: 'data-disclosure', told: 'refused' },
    { letter: 'complaint-roskomnadzor', story: 'firm-foreign-debt', told: 'silent' },
    {
      letter: 'complaint-prokuratura',
      story: 'several-internet-outage',
      told: 'silent',
      sent: 'complaint-rospotrebnadzor',
    },
    { letter: 'complaint-prokuratura', story: 'bank-card', told: 'refused' },
  ],
};

const withSent = (draft: Draft, letter: string): Draft => {
  const sent = newEvent({ id: '4', kind: 'filed', letter, date: '11.01.2027', way: 'shop', number: '26-Ж' });
  return { ...draft, log: { events: [...draft.log.events, sent] } };
};

/** A story in each language in which it is told. */
const storiesOf = (country: string, story: string): readonly string[] =>
  CASE_NAMES.filter((name) => name === `${country}/${story}` || name.startsWith(`${country}/${story}.`));

export const LATER_CORPUS: readonly LaterCase[] = Object.entries(KEPT).flatMap(([country, kept]) =>
  kept.flatMap(({ letter: id, story, told, sent, answers = {} }) =>
    storiesOf(country, story).map((name) => {
      const before = toldDraft(draftOfCase(name), told);
      const draft = sent === undefined ? before : withSent(before, sent);
      const pack = fullPackOf(draft);
      const letter = pack.later.find((one) => one.id === id);
      if (!letter) throw new Error(`no letter ${id}`);
      return {
        name: `${country}/after/${id}-${told}-${story}.${letterLanguage(draft, pack)}`,
        letter,
        draft: { ...draft, later: { [id]: newLaterAnswers(answers) } },
      };
    }),
  ),
);

export function laterLetterOf({ letter, draft }: Pick<LaterCase, 'letter' | 'draft'>): LetterDocument {
  const { document, refusals } = prepareLaterLetter(letter, draft, fullPackOf(draft), LATER_TODAY);
  if (!document) throw new Error(JSON.stringify(refusals));
  return document;
}
