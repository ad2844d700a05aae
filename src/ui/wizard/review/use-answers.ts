import { useTranslation } from 'react-i18next';
import { respondentName } from '#app/letters.ts';
import { groundsOf } from '#core/case/case-grounds.ts';
import { chargeTotal, isEmptyCharge } from '#core/case/charge-total.ts';
import { isSpokenFor } from '#core/case/claimant-kind.ts';
import type { Draft, FormStep, PersonName } from '#core/case/draft.ts';
import { readCount, readPhone } from '#core/case/readings.ts';
import { readPlainDate } from '#core/plain-date.ts';
import { addMoney } from '#core/money.ts';
import { useFormats } from '../../formats.ts';
import { useCase, useDraft, useLetter } from '../case-context.tsx';
import { usePackWords } from '../pack-words.ts';

export type Answer = {
  readonly id: 'operator' | 'grounds' | 'rows' | 'contacts' | 'evidence' | 'demands' | 'answerBy' | 'claimant';
  readonly step: FormStep;
  readonly text: string;
  /** Set in bold after the text. */
  readonly strong?: string;
};

/** Everybody who stands in the letter as its writer, and who signs where it is somebody else. */
function whoWrites({ operator: { claimantKind }, claimant }: Draft): readonly string[] {
  if (claimantKind === 'firm') return [claimant.firm.short || claimant.firm.full, nameOf(claimant.firm.signatory)];
  const others = claimantKind === 'several' ? claimant.others : [];
  const speaker = isSpokenFor(claimantKind) ? [claimant.representative] : [];
  return [claimant, ...others, ...speaker].map(nameOf);
}

const nameOf = ({ surname, given, patronymic, noPatronymic }: PersonName): string =>
  [surname, given, noPatronymic ? '' : patronymic].filter(Boolean).join(' ');

/** The answers of the case in short, in the order of the screens. */
export function useAnswers(): readonly Answer[] {
  const { t, i18n } = useTranslation();
  const packWords = usePackWords();
  const formats = useFormats();
  const { pack, today } = useCase();
  const draft = useDraft();
  const letter = useLetter();
  const grounds = groundsOf(draft, pack);
  const none = t('wizard.review.answers.none');
  const [main, ...others] = grounds.map(({ id }) => packWords(`grounds.${id}.name`));
  const { service } = draft.operator;
  const { claimant } = draft;
  const demands = letter.document?.blocks.flatMap((block) => (block.kind === 'demands' ? block.items : [])).length ?? 0;
  const sheets = draft.evidence.exhibits.reduce((sum, exhibit) => sum + (readCount(exhibit.sheets) ?? 0), 0);
  return [
    {
      id: 'operator',
      step: 'operator',
      text:
        [respondentName(draft, pack, i18n.language), service && t(`services.${service}`)].filter(Boolean).join(' · ') ||
        none,
    },
    {
      id: 'grounds',
      step: 'ground',
      text: main ? [main, ...others.map((ground) => t('wizard.review.answers.also', { ground }))].join('. ') : none,
    },
    ...rowsAnswer(),
    ...(draft.details.contacted === 'yes'
      ? [
          {
            id: 'contacts',
            step: 'details',
            text: t('wizard.review.answers.contactCount', { count: draft.details.contacts.length }),
          } as const,
        ]
      : []),
    {
      id: 'evidence',
      step: 'evidence',
      text:
        draft.evidence.exhibits.length > 0
          ? t('wizard.review.answers.exhibits', {
              exhibits: t('wizard.review.answers.exhibitCount', { count: draft.evidence.exhibits.length }),
              sheets: t('wizard.review.answers.sheetCount', { count: sheets }),
            })
          : none,
    },
    { id: 'demands', step: 'demands', text: t('wizard.review.answers.demandCount', { count: demands }) },
    ...(draft.demands.answerBy === ''
      ? []
      : [
          {
            id: 'answerBy',
            step: 'demands',
            text: t(`wizard.demands.answerBy.options.${draft.demands.answerBy}`),
          } as const,
        ]),
    {
      id: 'claimant',
      step: 'claimant',
      text:
        [...whoWrites(draft), readPhone(claimant.phone, pack.callingCode) ?? claimant.phone]
          .filter(Boolean)
          .join(', ') || none,
    },
  ];

  function rowsAnswer(): readonly Answer[] {
    const used = grounds.filter(({ id, rows }) => rows === 'charges' && !draft.details.rowsUnknown.includes(id));
    const rows = used.flatMap(({ id }) => draft.details.charges[id] ?? []).filter((row) => !isEmptyCharge(row));
    if (rows.length === 0) return [];
    const days = rows.flatMap(({ date }) => readPlainDate(date ?? '') ?? []).sort();
    const [first] = days;
    const last = days.at(-1);
    const totals = used.map(({ id }) => chargeTotal(draft.details.charges[id] ?? [], pack.currency, today).total);
    const count = t('wizard.review.answers.chargeCount', { count: rows.length });
    const period = first && last && formats.period(first, last);
    return [
      {
        id: 'rows',
        step: 'details',
        text: [count, period].filter(Boolean).join(', '),
        strong: formats.money(addMoney(totals, pack.currency)),
      },
    ];
  }
}
