import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '#core/case/draft.ts';
import type { Line, Told } from '#core/letter/document.ts';
import { useLetter } from '../case-context.tsx';
import styles from './exhibits.module.css';

type Props = {
  /** The exhibit in the form. */
  readonly path: `exhibits.${number}`;
  readonly told: readonly Told[];
  readonly proves: readonly string[];
};

/** The sentences and rows of the letter as it stands, to tick those that the exhibit proves. */
export function ProvenWords({ path, told, proves }: Props) {
  const { t } = useTranslation();
  const { setValue } = useFormContext<Draft['evidence']>();
  const { document } = useLetter();
  const toggle = ({ of }: Told, isProven: boolean) => {
    const others = proves.filter((id) => !of.includes(id));
    setValue(`${path}.proves`, isProven ? others : [...others, ...of.slice(0, 1)], { shouldDirty: true });
  };
  return (
    <fieldset className={styles.proven}>
      <legend>{t('wizard.evidence.proves.legend')}</legend>
      <p className={styles.how}>{t('wizard.evidence.proves.hint')}</p>
      <div className={styles.provenList}>
        {told.map((words) => {
          const isProven = words.of.some((id) => proves.includes(id));
          return (
            <label key={words.of[0]} className="check">
              <input type="checkbox" checked={isProven} onChange={() => toggle(words, isProven)} />
              <span lang={document?.language}>{inShort(words.line)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What is not known yet, as whether a man or a woman writes, needs no rule to be filled in by hand here. */
const inShort = (line: Line): string => line.map(({ text, blank }) => (blank ? '…' : text)).join('');
