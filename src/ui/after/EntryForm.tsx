import { type SubmitEvent, useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type CaseEvent, type Draft, FILING_WAYS, OUTCOMES } from '#core/case/draft.ts';
import { DateField } from '../fields/DateField.tsx';
import { MoneyField } from '../fields/MoneyField.tsx';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import styles from './after.module.css';

type Props = { readonly id: string; readonly onDone: () => void };

/** One entry of the log, stored with every key; «Готово» only says what is still missing. */
export function EntryForm({ id, onDone }: Props) {
  const { t } = useTranslation();
  const { trigger, getValues, setValue } = useFormContext<Draft['log']>();
  const events = useWatch<Draft['log'], 'events'>({ name: 'events' });
  const at = events.findIndex((event) => event.id === id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const event = events[at];
  if (!event) return null;
  const finish = async (submitted: SubmitEvent) => {
    submitted.preventDefault();
    if (await trigger(`events.${at}`)) onDone();
    else document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const remove = () => {
    onDone();
    setValue(
      'events',
      getValues('events').filter((other) => other.id !== id),
    );
  };
  return (
    <form className={styles['entry']} onSubmit={(submitted) => void finish(submitted)} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {t(`after.entry.${event.kind}`)}
      </h3>
      <Fields event={event} place={`events.${at}`} />
      <div className={styles['buttons']}>
        <button type="submit" className="button">
          {t('after.entry.done')}
        </button>
        <button type="button" className="link-button" onClick={remove}>
          {t('after.entry.remove')}
        </button>
      </div>
    </form>
  );
}

function Fields({ event: { kind, way }, place }: { readonly event: CaseEvent; readonly place: string }) {
  const field = (name: string) => `${place}.${name}`;
  const number = kind === 'filed' && way === 'post' ? 'tracking' : kind;
  return (
    <>
      {kind === 'filed' && <SelectField name={field('way')} keys="after.entry.way" options={FILING_WAYS} />}
      {kind === 'answered' && <SelectField name={field('outcome')} keys="after.entry.outcome" options={OUTCOMES} />}
      {kind === 'paid' && (
        <SelectField name={field('outcome')} keys="after.entry.paidOutcome" options={['agreed', 'partly']} />
      )}
      <DateField name={field('date')} keys={`after.entry.date.${kind}`} />
      {kind === 'paid' && <MoneyField name={field('sum')} keys="after.entry.sum" />}
      {(kind === 'filed' || kind === 'registered' || kind === 'answered') && (
        <TextField name={field('number')} keys={`after.entry.number.${number}`} />
      )}
      {(kind === 'filed' || kind === 'answered') && (
        <TextField name={field('words')} keys={`after.entry.words.${kind}`} />
      )}
    </>
  );
}
