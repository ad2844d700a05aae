import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planBundle } from '#app/bundle.ts';
import type { Watch } from '#app/ports.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { ArchiveIcon } from '../../icons.tsx';
import { CHECK } from '../../routes.ts';
import { useServices } from '../../services.tsx';
import { useLongWork } from '../../use-long-work.ts';
import { Working } from '../../Working.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './review.module.css';
import { useDocx } from './use-docx.ts';
import { useFileNames } from './use-file-names.ts';

type Props = {
  /** Absent while something stands in the way of a finished letter. */
  readonly document: LetterDocument | undefined;
  readonly onRefused: () => void;
};

/** `missing`: captions of exhibits whose file is not on this device. */
type Outcome =
  | { readonly kind: 'stopped' | 'failed' }
  | { readonly kind: 'ready'; readonly missing: readonly string[] };

/** The letter and the originals in one archive; nothing is shown where the case has no files. */
export function Bundle({ document, onRefused }: Props) {
  const { t } = useTranslation();
  const files = useDraft().evidence.exhibits.filter(({ kind }) => kind === 'file').length;
  const work = useLongWork();
  const [outcome, setOutcome] = useState<Outcome>();
  const makeBundle = useMakeBundle();
  if (files === 0) return null;
  const make = async () => {
    if (!document) onRefused();
    else if (work.done === undefined) {
      setOutcome(undefined);
      setOutcome(await work.run((watch) => makeBundle(document, watch)));
    }
  };
  return (
    <div className={styles.bundle}>
      <button
        type="button"
        className="button button-second"
        aria-disabled={work.done !== undefined}
        aria-describedby="bundle-hint"
        onClick={() => void make()}
      >
        <ArchiveIcon />
        {t('wizard.review.bundle.make')}
      </button>
      <p id="bundle-hint" className={styles.hint}>
        {t('wizard.review.bundle.hint', { count: files })}
      </p>
      <div role="status" className={outcome?.kind === 'failed' ? styles.failed : styles.hint}>
        <Working work={work} label={t('wizard.review.bundle.busy')} all={files} />
        {outcome && <Told outcome={outcome} />}
      </div>
      {outcome?.kind === 'ready' && (
        <a className="link-button" href={CHECK}>
          {t('wizard.review.bundle.check')}
        </a>
      )}
    </div>
  );
}

function Told({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslation();
  if (outcome.kind !== 'ready') return t(`wizard.review.bundle.${outcome.kind}`);
  return outcome.missing.length === 0
    ? t('wizard.review.bundle.ready')
    : t('wizard.review.bundle.missing', { files: outcome.missing.join('; ') });
}

function useMakeBundle(): (document: LetterDocument, watch: Watch) => Promise<Outcome> {
  const { pack, id: caseId } = useCase();
  const draft = useDraft();
  const { evidence, exhibits, outbox } = useServices();
  const docx = useDocx();
  const { claim } = useFileNames();
  return async (document, watch) => {
    const letter = await docx.make(document);
    const words = pack.letters[document.language]?.words.bundle;
    if (!letter || !words) return { kind: 'failed' };
    const { order, missing } = await planBundle({ caseId, draft, document, letter, words }, exhibits);
    const made = await evidence.bundle(order, watch);
    if (!made.ok) return { kind: made.problems[0]?.code ?? 'failed' };
    outbox.save(new File([made.value], `${claim}.zip`, { type: 'application/zip' }));
    return { kind: 'ready', missing: missing.map(({ caption, fileName: name }) => caption || name) };
  };
}
