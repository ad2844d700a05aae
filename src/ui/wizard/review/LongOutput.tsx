import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Watch } from '#app/ports.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { useLongWork } from '../../use-long-work.ts';
import { Working } from '../../Working.tsx';
import styles from './review.module.css';

/** How the making of a file ended; `missing`: what is not in it, in the person's words. */
export type Outcome =
  | { readonly kind: 'stopped' | 'failed' }
  | { readonly kind: 'ready'; readonly missing: readonly string[] };

type Props = {
  /** Where its words stand. */
  readonly of: 'bundle' | 'appendix';
  readonly icon: ReactNode;
  /** How many files go into it, and how many steps its making takes. */
  readonly count: number;
  readonly all: number;
  /** Absent while something stands in the way of a finished letter. */
  readonly document: LetterDocument | undefined;
  readonly onRefused: () => void;
  readonly make: (document: LetterDocument, watch: Watch) => Promise<Outcome>;
  /** What can be done once it is ready. */
  readonly children?: ReactNode;
};

/** A file that takes its time: a button, how far it is with a way to stop it, and how it ended. */
export function LongOutput({ of, icon, count, all, document, onRefused, make, children }: Props) {
  const { t } = useTranslation();
  const hintId = useId();
  const work = useLongWork();
  const [outcome, setOutcome] = useState<Outcome>();
  const start = async () => {
    if (!document) onRefused();
    else if (work.done === undefined) {
      setOutcome(undefined);
      setOutcome(await work.run((watch) => make(document, watch)));
    }
  };
  return (
    <div className={styles.bundle}>
      <button
        type="button"
        className="button button-second"
        aria-disabled={work.done !== undefined}
        aria-describedby={hintId}
        onClick={() => void start()}
      >
        {icon}
        {t(`wizard.review.${of}.make`)}
      </button>
      <p id={hintId} className={styles.hint}>
        {t(`wizard.review.${of}.hint`, { count })}
      </p>
      <div role="status" className={outcome?.kind === 'failed' ? styles.failed : styles.hint}>
        <Working work={work} label={t(`wizard.review.${of}.busy`)} all={all} />
        {outcome && <Told of={of} outcome={outcome} />}
      </div>
      {outcome?.kind === 'ready' && children}
    </div>
  );
}

function Told({ of, outcome }: { readonly of: Props['of']; readonly outcome: Outcome }) {
  const { t } = useTranslation();
  if (outcome.kind !== 'ready') return t(`wizard.review.${of}.${outcome.kind}`);
  return outcome.missing.length === 0
    ? t(`wizard.review.${of}.ready`)
    : t(`wizard.review.${of}.missing`, { files: outcome.missing.join('; ') });
}
