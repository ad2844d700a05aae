import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareLetter } from '#app/letters.ts';
import type { CaseId } from '#core/case/record.ts';
import { waysFor } from '#core/filing/checklist.ts';
import type { AfterPack, FilingWay, OperatorContacts } from '#core/jurisdiction/pack.ts';
import { useFormats } from '../formats.ts';
import { Header } from '../Header.tsx';
import { PrinterIcon } from '../icons.tsx';
import { usePrinter } from '../letter/use-printer.ts';
import { Page } from '../Page.tsx';
import { afterAddress, caseAddress, goTo, mythsAddress } from '../routes.ts';
import { useAfter } from '../use-after.ts';
import { usePack } from '../use-pack.ts';
import { CaseProvider } from '../wizard/CaseProvider.tsx';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import { PostPapers } from '../wizard/review/PostPapers.tsx';
import { StepLink } from '../wizard/StepLink.tsx';
import { UnreadableCase } from '../wizard/UnreadableCase.tsx';
import { useOpenCase } from '../wizard/use-open-case.ts';
import { Checklist } from './Checklist.tsx';
import { ContactCentre } from './ContactCentre.tsx';
import { FormTexts } from './FormTexts.tsx';
import styles from './filing.module.css';
import { PrintChecklist } from './PrintChecklist.tsx';
import { Pages, PostalAddress } from './Reach.tsx';
import { useFilingWords } from './use-filing-words.ts';
import { type Respondent, useRespondent } from './use-respondent.ts';

const NOT_YET = { country: undefined, letterLanguage: undefined };

/** A case's letter is on paper: where and how to hand it in. */
export function FilingPage({ id }: { readonly id: CaseId }) {
  const state = useOpenCase(id);
  const { country, letterLanguage } = state.is === 'open' ? state.draft.operator : NOT_YET;
  const pack = usePack(country, letterLanguage);
  const after = useAfter(pack?.id);
  if (state.is === 'unreadable') return <UnreadableCase id={id} problems={state.problems} />;
  if (state.is !== 'open' || !pack || !after) return <Header />;
  return (
    <CaseProvider key={state.generation} open={state} pack={pack}>
      <Page>
        <Filing after={after} />
      </Page>
    </CaseProvider>
  );
}

function Filing({ after }: { readonly after: AfterPack }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, pack } = useCase();
  const { operator } = useDraft();
  const respondent = useRespondent();
  const known = after.contacts.operators.find((one) => one.id === operator.operator);
  const contacts = respondent.isOperator ? known : undefined;
  const ways = waysFor(after, { claimantKind: operator.claimantKind, operator: contacts?.id ?? '' });
  const [chosen, setChosen] = useState('');
  const way = ways.find((one) => one.id === chosen) ?? ways[0];
  return (
    <>
      <p>
        <StepLink step="review">{t('filing.back')}</StepLink>
      </p>
      <Heading respondent={respondent} />
      <details className={styles['before']}>
        <summary>{t('filing.call.heading')}</summary>
        <ContactCentre contacts={known} />
      </details>
      <Ways ways={ways} chosen={way?.id} onChoose={setChosen} />
      {way && <Way key={way.id} way={way} after={after} contacts={contacts} respondent={respondent} />}
      <p>
        <a href={afterAddress(id)} className="link-button">
          {t('wizard.review.next.filed')}
        </a>
      </p>
      <p>
        <a href={mythsAddress(pack.id)} className="link-button">
          {t('start.myths', { country: formats.country(pack.id) })}
        </a>
      </p>
    </>
  );
}

function Heading({ respondent }: { readonly respondent: Respondent }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {t('filing.heading')}
      </h1>
      <p className={styles['lead']}>{t('filing.lead')}</p>
      {respondent.name !== '' && (
        <p>
          {t(respondent.isOperator ? 'filing.to' : 'filing.toAnother')} <b>{respondent.name}</b>
        </p>
      )}
    </>
  );
}

type WaysProps = {
  readonly ways: readonly FilingWay[];
  readonly chosen: string | undefined;
  readonly onChoose: (way: string) => void;
};

function Ways({ ways, chosen, onChoose }: WaysProps) {
  const { t } = useTranslation();
  const { nameOf } = useFilingWords();
  return (
    <fieldset>
      <legend>{t('filing.way')}</legend>
      <div className={styles['ways']}>
        {ways.map(({ id }) => (
          <label key={id} className="choice">
            <input type="radio" name="way" checked={id === chosen} onChange={() => onChoose(id)} />
            <span>{nameOf(id)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type WayProps = {
  readonly way: FilingWay;
  readonly after: AfterPack;
  readonly contacts: OperatorContacts | undefined;
  readonly respondent: Respondent;
};

function Way({ way, after, contacts, respondent }: WayProps) {
  const { t } = useTranslation();
  const { nameOf } = useFilingWords();
  const { id, pack, today } = useCase();
  const draft = useDraft();
  const letter = useMemo(() => prepareLetter(draft, pack, today), [draft, pack, today]);
  const printer = usePrinter<'checklist' | 'post'>('checklist');
  const finished = letter.problems.length === 0 ? letter.document : undefined;
  const isForm = way.id === 'site' || way.id === 'email';
  return (
    <section className={styles['way']} aria-labelledby="way">
      <h2 id="way">{nameOf(way.id)}</h2>
      {isForm ? (
        <Pages after={after} contacts={contacts} />
      ) : (
        <PostalAddress respondent={respondent} contacts={contacts} />
      )}
      <Checklist way={way} after={after} />
      <button type="button" className="button button-second" onClick={() => printer.print('checklist')}>
        <PrinterIcon />
        {t('filing.print.button')}
      </button>
      {!finished && (
        <p className={styles['caution']}>
          {t('filing.unfinished')} <StepLink step="review">{t('filing.finish')}</StepLink>
        </p>
      )}
      {way.id === 'post' && (
        <PostPapers
          letter={finished}
          order={letter.order}
          onRefused={() => goTo(caseAddress(id, 'review'))}
          printer={printer}
        />
      )}
      {isForm && finished && <FormTexts letter={finished} />}
      <PrintChecklist way={way} respondent={respondent.name} address={respondent.address} />
    </section>
  );
}
