import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { respondentName } from '#app/letters.ts';
import type { LaterLetter } from '#core/jurisdiction/pack.ts';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { whatIf, type WhatIf as Branches } from '#core/log/what-if.ts';
import { pageVariables } from '#render/page-style.ts';
import '../../filing/print-checklist.css';
import { useFormats } from '../../formats.ts';
import { PrinterIcon } from '../../icons.tsx';
import '../../letter/print.css';
import { useCase, useDraft } from '../../wizard/case-context.tsx';
import { usePackWords } from '../../wizard/pack-words.ts';
import { useCitation } from '../../wizard/use-citation.ts';
import { useFullPack } from '../use-full-pack.ts';

type Props = {
  /** Absent while something stands in the way of a finished letter. */
  readonly document: LetterDocument | undefined;
  readonly onRefused: () => void;
  readonly printer: { readonly printed: string; readonly print: (what: 'what-if') => void };
};

/** A sheet to keep with one's own copy: what to do on which answer, and until when. For who will have no program at hand. */
export function WhatIf({ document: claim, onRefused, printer }: Props) {
  const { t } = useTranslation();
  const pack = useFullPack(useCase().pack);
  if (!pack) return null;
  return (
    <>
      <button
        type="button"
        className="button button-second"
        onClick={() => (claim ? printer.print('what-if') : onRefused())}
      >
        <PrinterIcon />
        {t('after.whatIf.print')}
      </button>
      {claim && printer.printed === 'what-if' && <Sheet claim={claim} pack={pack} />}
    </>
  );
}

function Sheet({ claim, pack }: { readonly claim: LetterDocument; readonly pack: FullPack }) {
  const { t, i18n } = useTranslation();
  const { date } = useFormats();
  const { today } = useCase();
  const draft = useDraft();
  const branches = useMemo(() => whatIf(draft, pack, claim, today), [draft, pack, claim, today]);
  const [due] = branches.terms.slice(-1);
  const last = due && date(due.deadline.day);
  return createPortal(
    <div className="print-copies print-alone" style={pageVariables()} lang={i18n.language}>
      <div className="print-page print-checklist print-what-if">
        <p className="print-title">{t('after.whatIf.heading')}</p>
        <p>
          {t('after.whatIf.case', { respondent: respondentName(draft, pack, i18n.language), date: date(claim.on) })}
        </p>
        <p className="print-rule">{t('after.whatIf.filedOn')}</p>
        <Days branches={branches} pack={pack} />
        <ul>
          <Branch of="notTaken" />
          <Branch of="paid" />
          <Branch of="papers" />
          <Branch of="refused" letters={branches.afterRefusal} />
          <Branch of={last ? 'silentFrom' : 'silent'} date={last ?? ''} letters={branches.afterSilence} />
        </ul>
        <p>{t('after.whatIf.keep')}</p>
      </div>
    </div>,
    document.body,
  );
}

function Days({ branches, pack }: { readonly branches: Branches; readonly pack: FullPack }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { today } = useCase();
  const packWords = usePackWords();
  const citation = useCitation(pack);
  return (
    <>
      {branches.terms.length > 0 && <p>{t('after.whatIf.ifToday', { date: date(today) })}</p>}
      {[...branches.terms, ...branches.limitation].map(({ rule, deadline }) => (
        <p key={rule.id}>
          {packWords(`deadlines.${rule.id}`)}: <b>{date(deadline.day)}</b> ({citation(rule.norm)})
        </p>
      ))}
      {branches.terms.length > 0 && <p>{t('after.whatIf.otherDay')}</p>}
    </>
  );
}

type BranchProps = {
  readonly of: 'notTaken' | 'paid' | 'papers' | 'refused' | 'silent' | 'silentFrom';
  readonly date?: string;
  readonly letters?: readonly LaterLetter[];
};

function Branch({ of, date = '', letters = [] }: BranchProps) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const names = letters.map(({ id }) => packWords(`letters.${id}.name`)).join('; ');
  return (
    <li>
      <b>{t(`after.whatIf.${of}.head`, { date })}</b>{' '}
      <span>
        {t(`after.whatIf.${of}.text`)}
        {names !== '' && ` ${t('after.whatIf.letters', { names })}`}
      </span>
    </li>
  );
}
