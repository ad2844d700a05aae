import { useEffect, useRef, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import { copyFor } from '#core/letter/copy.ts';
import type { LaterChoice } from '#core/log/later-letters.ts';
import { TextArea } from '../../fields/TextArea.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { LetterScreen } from '../../letter/LetterScreen.tsx';
import { PrintCopies } from '../../letter/PrintCopies.tsx';
import { type Printed, usePrinter } from '../../letter/use-printer.ts';
import { afterAddress, caseAddress, goTo } from '../../routes.ts';
import { TWO_COLUMNS, useMedia } from '../../use-media.ts';
import { useCase, useLetter } from '../../wizard/case-context.tsx';
import { usePackWords } from '../../wizard/pack-words.ts';
import { Outputs } from '../../wizard/review/Outputs.tsx';
import { SendByPost } from '../../wizard/review/SendByPost.tsx';
import { StepNameContext } from '../../wizard/step-name.ts';
import { useStepForm } from '../../wizard/use-step-form.ts';
import styles from '../after.module.css';
import { useLaterState } from '../use-later-state.ts';
import { NoteSent } from './NoteSent.tsx';

/** What a later letter asks, how it leaves the screen, and the note that it was sent. */
export function LaterForm({ choice, pack }: { readonly choice: LaterChoice; readonly pack: FullPack }) {
  const { id } = useCase();
  const form = useStepForm('later');
  const { document, problems, order } = useLetter();
  const printer = usePrinter<Printed>('copies');
  const finished = problems.length === 0 ? document : undefined;
  const toClaim = () => goTo(caseAddress(id, 'review'));
  return (
    <StepNameContext value="later">
      <FormProvider {...form}>
        <Heading choice={choice} />
        {problems.length > 0 && <Unfinished />}
        <Fields choice={choice} />
        <Look />
        <Outputs document={finished} onRefused={toClaim} printer={printer} />
        <SendByPost letter={finished} order={order} onRefused={toClaim} printer={printer} />
        <NoteSent letter={choice.letter} pack={pack} />
        {finished && <PrintCopies letter={finished} />}
      </FormProvider>
    </StepNameContext>
  );
}

function Heading({ choice: { letter, state } }: { readonly choice: LaterChoice }) {
  const { t } = useTranslation();
  const { id } = useCase();
  const packWords = usePackWords();
  const stateWords = useLaterState();
  const isToState = letter.to !== 'respondent' && letter.to !== 'court';
  const how = packWords(`letters.${letter.id}.how`) || (isToState ? packWords('bodies.how') : '');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={styles['status']}>
      <p>
        <a href={afterAddress(id)}>{t('after.letter.back')}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {packWords(`letters.${letter.id}.name`)}
      </h1>
      <p>{packWords(`letters.${letter.id}.can`)}</p>
      {how !== '' && <p>{how}</p>}
      <p className={styles['hint']}>{stateWords(state)}</p>
    </header>
  );
}

function Unfinished() {
  const { t } = useTranslation();
  const { id } = useCase();
  return (
    <p role="status">
      {t('after.letter.unfinished')} <a href={caseAddress(id, 'review')}>{t('after.letter.finish')}</a>
    </p>
  );
}

/** Words of the letter's own come before those that all letters share. */
function Fields({ choice: { letter } }: { readonly choice: LaterChoice }) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const keysOf = (field: string): string =>
    packWords(`letters.${letter.id}.${field}.label`) === ''
      ? `after.letter.${field}`
      : `pack:letters.${letter.id}.${field}`;
  if (letter.asks.length === 0) return <p>{t('after.letter.nothing')}</p>;
  return (
    <section aria-labelledby="later-fields" className={styles['how']}>
      <h2 id="later-fields">{t('after.letter.fields')}</h2>
      {letter.asks.map((field) => {
        const place = { name: `${letter.id}.${field}`, keys: keysOf(field) };
        return field === 'disagreement' ? <TextArea key={field} {...place} /> : <TextField key={field} {...place} />;
      })}
    </section>
  );
}

/** The letter in full screen, for who has no room for it beside the form. */
function Look() {
  const { t } = useTranslation();
  const { document } = useLetter();
  const [isOpen, setOpen] = useState(false);
  const hasRoom = useMedia(TWO_COLUMNS);
  if (!document || hasRoom) return null;
  return (
    <p>
      <button type="button" className="button button-second" onClick={() => setOpen(true)}>
        {t('after.letter.look')}
      </button>
      {isOpen && <LetterScreen letter={copyFor(document, 'claimant')} step="review" onClose={() => setOpen(false)} />}
    </p>
  );
}
