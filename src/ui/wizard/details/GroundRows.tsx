import { memo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import type { Ground } from '#core/jurisdiction/pack.ts';
import { ChargesEditor } from '../rows/ChargesEditor.tsx';
import { InterruptionsEditor } from '../rows/InterruptionsEditor.tsx';
import styles from './details.module.css';
import { usePackWords } from '../pack-words.ts';

type Props = {
  readonly ground: Ground;
  /** Several grounds have rows of their own: each says whose they are. */
  readonly isNamed: boolean;
};

/** The rows of one ground, unless exact days and sums are not known: then they are kept but not used. */
export const GroundRows = memo(function GroundRows({ ground, isNamed }: Props) {
  const { t } = useTranslation();
  const packWords = usePackWords();
  const { setValue } = useFormContext<Draft['details']>();
  const rowsUnknown = useWatch<Draft['details'], 'rowsUnknown'>({ name: 'rowsUnknown' });
  const { id, rows } = ground;
  if (rows === 'none') return null;
  const unknown = rowsUnknown.includes(id);
  const toggle = () =>
    setValue('rowsUnknown', unknown ? rowsUnknown.filter((one) => one !== id) : [...rowsUnknown, id], {
      shouldDirty: true,
    });
  return (
    <section className={styles.section} aria-labelledby={isNamed ? `rows-${id} rows-${id}-ground` : `rows-${id}`}>
      <div>
        <h2 id={`rows-${id}`}>{t(`wizard.details.${rows}.heading`)}</h2>
        {isNamed && (
          <p id={`rows-${id}-ground`} className={styles.groundName}>
            {packWords(`grounds.${id}.name`)}
          </p>
        )}
        <p className={styles.hint}>{t(unknown ? `wizard.details.${rows}.kept` : `wizard.details.${rows}.hint`)}</p>
      </div>
      {!unknown && (rows === 'charges' ? <ChargesEditor ground={id} /> : <InterruptionsEditor ground={id} />)}
      <label className="check">
        <input type="checkbox" checked={unknown} onChange={toggle} />
        <span>{t(`wizard.details.${rows}.unknown`)}</span>
      </label>
    </section>
  );
});
