import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCount } from '#core/case/readings.ts';
import { cutText } from '#core/filing/cut-text.ts';
import { formFields } from '#core/filing/form-fields.ts';
import { copyFor } from '#core/letter/copy.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { toPlainText } from '#render/plain-text.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import { usePostWords } from '../wizard/review/use-post-words.ts';
import { CopyButton } from './CopyButton.tsx';
import styles from './filing.module.css';

/** A form that takes less is no form for a letter; so while a limit is being typed there are not thousands of parts either. */
const LEAST_LIMIT = 300;

/** What goes into the form of a site, field by field: who writes, and the letter in parts that the form takes. */
export function FormTexts({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation();
  const id = useId();
  const draft = useDraft();
  return (
    <section className={styles['form']} aria-labelledby={id}>
      <h2 id={id}>{t('filing.form.heading')}</h2>
      <dl className={styles['fields']}>
        {formFields(draft).map((field) => (
          <div key={field.id}>
            <dt>{t(`filing.form.fields.${field.id}`)}</dt>
            <dd>{field.value}</dd>
            <dd>
              <CopyButton key={field.value} text={field.value} what={t(`filing.form.fields.${field.id}`)} />
            </dd>
          </div>
        ))}
      </dl>
      <Parts letter={letter} />
    </section>
  );
}

function Parts({ letter }: { readonly letter: LetterDocument }) {
  const { t } = useTranslation();
  const id = useId();
  const { pack } = useCase();
  const [typed, setTyped] = useState('');
  const words = usePostWords(pack.id, letter.language);
  const limit = readCount(typed);
  const isTooSmall = limit !== undefined && limit < LEAST_LIMIT;
  const text = useMemo(() => toPlainText(copyFor(letter, 'respondent')).trim(), [letter]);
  const mark = words?.words.part ?? '';
  const parts = useMemo(
    () =>
      cutText(text, isTooSmall ? undefined : limit, (number, count) =>
        mark.replace('{{number}}', String(number)).replace('{{count}}', String(count)),
      ),
    [text, limit, isTooSmall, mark],
  );
  return (
    <>
      <div className={styles['limit']}>
        <label htmlFor={id}>{t('filing.form.limit')}</label>
        <p id={`${id}-hint`} className={styles['hint']}>
          {t('filing.form.limitHint', { count: text.length })}
        </p>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {isTooSmall && <p className={styles['hint']}>{t('filing.form.tooSmall', { least: LEAST_LIMIT })}</p>}
      </div>
      {parts.map((part, at) => (
        <Part key={`${at} ${part.length}`} text={part} number={at + 1} count={parts.length} />
      ))}
    </>
  );
}

type PartProps = { readonly text: string; readonly number: number; readonly count: number };

function Part({ text, number, count }: PartProps) {
  const { t } = useTranslation();
  const id = useId();
  const name = count > 1 ? t('filing.form.part', { number, count }) : t('filing.form.whole');
  return (
    <div className={styles['part']}>
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        readOnly
        rows={count > 1 ? 5 : 10}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className={styles['hint']}>{t('wizard.review.siteText.length', { count: text.length })}</p>
      <CopyButton text={text} what={name} />
    </div>
  );
}
