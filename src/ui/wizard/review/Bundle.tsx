import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planBundle } from '#app/bundle.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { ArchiveIcon } from '../../icons.tsx';
import { useServices } from '../../services.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import styles from './review.module.css';
import { useDocx } from './use-docx.ts';
import { useFileName } from './use-file-name.ts';

type Props = {
  /** Absent while something stands in the way of a finished letter. */
  readonly document: LetterDocument | undefined;
  readonly onRefused: () => void;
};

type State =
  | { readonly kind: 'idle' | 'stopped' | 'failed' }
  | { readonly kind: 'busy'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready'; readonly missing: readonly string[] };

/** The letter and the originals in one archive; nothing is shown where the case has no files. */
export function Bundle({ document, onRefused }: Props) {
  const { t } = useTranslation();
  const files = useDraft().evidence.exhibits.filter(({ kind }) => kind === 'file').length;
  const { state, make, stop } = useBundle();
  if (files === 0) return null;
  const begin = () => (document ? void make(document) : onRefused());
  return (
    <div className={styles.bundle}>
      <button
        type="button"
        className="button button-second"
        aria-disabled={state.kind === 'busy'}
        aria-describedby="bundle-hint"
        onClick={begin}
      >
        <ArchiveIcon />
        {t('wizard.review.bundle.make')}
      </button>
      <p id="bundle-hint" className={styles.hint}>
        {t('wizard.review.bundle.hint', { count: files })}
      </p>
      <div role="status" className={state.kind === 'failed' ? styles.failed : styles.hint}>
        {state.kind === 'busy' && (
          <span className={styles.working}>
            <progress max={state.all} value={state.done} aria-label={t('wizard.review.bundle.busy')} />
            <button type="button" className="link-button" onClick={stop}>
              {t('wizard.review.bundle.stop')}
            </button>
          </span>
        )}
        {state.kind === 'ready' && state.missing.length === 0 && t('wizard.review.bundle.ready')}
        {state.kind === 'ready' &&
          state.missing.length > 0 &&
          t('wizard.review.bundle.missing', { files: state.missing.join('; ') })}
        {(state.kind === 'stopped' || state.kind === 'failed') && t(`wizard.review.bundle.${state.kind}`)}
      </div>
    </div>
  );
}

function useBundle() {
  const { pack, id: caseId } = useCase();
  const draft = useDraft();
  const { evidence, exhibits, outbox } = useServices();
  const docx = useDocx();
  const fileName = useFileName();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const stopping = useRef<AbortController>(undefined);

  /** What there is to say of it afterwards. */
  const madeOf = async (document: LetterDocument, signal: AbortSignal): Promise<State> => {
    const letter = await docx.make(document);
    const words = pack.letters[document.language]?.words.bundle;
    if (!letter || !words) return { kind: 'failed' };
    const { order, missing } = await planBundle({ caseId, draft, document, letter, words }, exhibits);
    const onProgress = (done: number) => setState({ kind: 'busy', done, all: order.parts.length });
    const made = await evidence.bundle(order, { signal, onProgress });
    if (!made.ok) return { kind: signal.aborted ? 'stopped' : 'failed' };
    outbox.save(new File([made.value], fileName('zip'), { type: 'application/zip' }));
    return { kind: 'ready', missing: missing.map(({ caption, fileName: name }) => caption || name) };
  };

  const make = async (document: LetterDocument) => {
    if (state.kind === 'busy') return;
    stopping.current = new AbortController();
    setState({ kind: 'busy', done: 0, all: 1 });
    setState(await madeOf(document, stopping.current.signal));
  };

  return { state, make, stop: () => stopping.current?.abort() };
}
