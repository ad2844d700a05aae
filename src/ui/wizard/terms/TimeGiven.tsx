import { runsFromTheWrong } from '#core/deadline/events.ts';
import { useFullPack } from '../../after/use-full-pack.ts';
import { useCase } from '../case-context.tsx';
import { usePackWords } from '../pack-words.ts';
import { useCitation } from '../use-citation.ts';
import styles from './terms.module.css';

/** How long the law gives for the claim and for the court, before anything is asked: who is late already must not find it out last. */
export function TimeGiven() {
  const full = useFullPack(useCase().pack);
  const packWords = usePackWords();
  const citation = useCitation(full);
  const told = (full?.deadlines ?? [])
    .filter(runsFromTheWrong)
    .map(({ id, norm }) => ({ id, norm, words: packWords(`within.${id}`) }))
    .filter(({ words }) => words !== '');
  return (
    <div className={styles['given']}>
      {told.map(({ id, norm, words }) => (
        <p key={id}>
          {words} ({citation(norm)}).
        </p>
      ))}
    </div>
  );
}
