import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { usePackWords } from '../pack-words.ts';
import styles from './ground.module.css';

type Props = {
  readonly id: string;
  /** 0: the main one; -1: not chosen. */
  readonly place: number;
  /** Why it cannot be chosen now. */
  readonly obstacle: string | undefined;
  readonly onToggle: (id: string) => void;
  readonly onMakeMain: (id: string) => void;
};

/** One ground in a neighbour's words; its whole surface ticks it. */
export function GroundCard({ id, place, obstacle, onToggle, onMakeMain }: Props) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const noteId = useId();
  const name = packWords(`grounds.${id}.name`);
  const isChosen = place >= 0;
  return (
    <div
      className={[styles['card'], isChosen && styles['chosen'], obstacle && styles['barred']].filter(Boolean).join(' ')}
    >
      <label>
        <input
          type="checkbox"
          name={`grounds.${id}`}
          checked={isChosen}
          aria-disabled={obstacle !== undefined}
          aria-describedby={noteId}
          onChange={() => obstacle ?? onToggle(id)}
        />
        <b>{name}</b>
      </label>
      <div id={noteId} className={styles['note']}>
        <p>{packWords(`grounds.${id}.help`)}</p>
        {obstacle !== undefined && <p>{obstacle}</p>}
        {place === 0 && <span className={styles['main']}>{t('wizard.ground.main')}</span>}
        {place > 0 && <span className={styles['also']}>{t('wizard.ground.also')}</span>}
      </div>
      {place > 0 && (
        <button
          type="button"
          className={`link-button ${styles['makeMain']}`}
          aria-label={t('wizard.ground.makeMainOf', { ground: name })}
          onClick={() => onMakeMain(id)}
        >
          {t('wizard.ground.makeMain')}
        </button>
      )}
    </div>
  );
}
