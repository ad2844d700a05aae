import { useTranslation } from 'react-i18next';
import { type LaterChoice, laterLetters } from '#core/log/later-letters.ts';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import { laterAddress } from '../routes.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import { usePackWords } from '../wizard/pack-words.ts';
import styles from './after.module.css';
import { useLaterState } from './use-later-state.ts';

/** What may be written after the claim: now, later and why not yet, and what waits for nothing. */
export function NextLetters({ pack }: { readonly pack: FullPack }) {
  const { t } = useTranslation();
  const { today } = useCase();
  const choices = laterLetters(useDraft(), pack, today);
  const requests = choices.filter(({ letter }) => letter.when.length === 0);
  const inTurn = choices.filter((choice) => !requests.includes(choice));
  const ready = inTurn.filter(({ state }) => state.is === 'open' || state.is === 'filed');
  const waiting = inTurn.filter((choice) => !ready.includes(choice));
  if (choices.length === 0) return null;
  return (
    <section aria-labelledby="next-letters" className={styles['next']}>
      <h2 id="next-letters">{t('after.next.heading')}</h2>
      <p>{t('after.next.lead')}</p>
      <Letters choices={ready} />
      <Folded heading={t('after.next.notNow')} choices={waiting} />
      <Folded heading={t('after.next.requests')} choices={requests} />
    </section>
  );
}

function Folded({ heading, choices }: { readonly heading: string; readonly choices: readonly LaterChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <details>
      <summary>{heading}</summary>
      <Letters choices={choices} />
    </details>
  );
}

function Letters({ choices }: { readonly choices: readonly LaterChoice[] }) {
  if (choices.length === 0) return null;
  return (
    <ul className={styles['letters']}>
      {choices.map((choice) => (
        <li key={choice.letter.id}>
          <Letter choice={choice} />
        </li>
      ))}
    </ul>
  );
}

function Letter({ choice: { letter, state } }: { readonly choice: LaterChoice }) {
  const { t } = useTranslation();
  const { id } = useCase();
  const packWords = usePackWords();
  const stateWords = useLaterState();
  const name = packWords(`letters.${letter.id}.name`);
  return (
    <>
      <h3>{name}</h3>
      <p>{packWords(`letters.${letter.id}.can`)}</p>
      <p className={styles['hint']}>{stateWords(state)}</p>
      <a className="link-button" href={laterAddress(id, letter.id)} aria-label={`${t('after.next.make')}: ${name}`}>
        {t('after.next.make')}
      </a>
    </>
  );
}
