import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCount } from '#core/case/readings.ts';
import type { LetterOrder } from '#core/letter/compose.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import type { PostPapers } from '#core/letter/post.ts';
import { DocumentIcon, PrinterIcon } from '../../icons.tsx';
import { PrintSheets } from '../../letter/PrintSheets.tsx';
import type { Printer } from '../../letter/use-printer.ts';
import { useServices } from '../../services.tsx';
import { useDraft } from '../case-context.tsx';
import { BusyWords } from './BusyWords.tsx';
import styles from './review.module.css';
import { useDocx } from './use-docx.ts';
import { usePostPapers } from './use-post-papers.tsx';

type Props = {
  /** Absent while something stands in the way of a finished letter. */
  readonly letter: LetterDocument | undefined;
  readonly order: LetterOrder;
  readonly onRefused: () => void;
  readonly printer: Printer;
};

const STEPS = ['print', 'worth', 'enclose', 'ask', 'keep'] as const;

/** For who sends the letter by post: papers that the post wants, and what to do there. Nothing is loaded before it is opened. */
export function SendByPost(props: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.help} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('wizard.review.post.heading')}</summary>
      {isOpen && <Post {...props} />}
    </details>
  );
}

function Post({ letter, order, onRefused, printer }: Props) {
  const { t } = useTranslation();
  const { papers, sheetCount, printed, columns } = usePostPapers(letter, order);
  const hasBareFile = useDraft().evidence.exhibits.some(
    ({ kind, sheets }) => kind === 'file' && readCount(sheets) === undefined,
  );
  return (
    <div className={styles.post}>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{t(`wizard.review.post.${step}`)}</li>
        ))}
      </ol>
      {(printed || !letter) && <Papers papers={papers} onRefused={onRefused} printer={printer} />}
      {sheetCount !== undefined && (
        <p className={styles.hint}>{t('wizard.review.post.sheets', { count: sheetCount })}</p>
      )}
      {hasBareFile && <p className={styles.hint}>{t('wizard.review.post.bareFile')}</p>}
      {columns}
      {printed && printer.printed === 'post' && <PrintSheets papers={printed} language={order.language} alone />}
    </div>
  );
}

type PapersProps = Pick<Props, 'onRefused' | 'printer'> & {
  /** Absent while there is no finished letter. */
  readonly papers: PostPapers | undefined;
};

function Papers({ papers, onRefused, printer }: PapersProps) {
  const { t } = useTranslation();
  const { outbox } = useServices();
  const docx = useDocx();
  const [state, setState] = useState<'busy' | 'ready' | 'failed'>();
  const withPapers = (act: (papers: PostPapers) => void) => () => {
    if (!papers) onRefused();
    else if (state !== 'busy') act(papers);
  };
  const save = async (ready: PostPapers) => {
    setState('busy');
    const file = await docx.makePost(ready);
    setState(file ? 'ready' : 'failed');
    if (file) outbox.save(file);
  };
  return (
    <>
      <div className={styles.secondOutputs}>
        <button type="button" className="button button-second" onClick={withPapers(() => printer.print('post'))}>
          <PrinterIcon />
          {t('wizard.review.post.printPapers')}
        </button>
        <button
          type="button"
          className="button button-second"
          aria-disabled={state === 'busy'}
          onClick={withPapers((ready) => void save(ready))}
        >
          <DocumentIcon />
          <BusyWords
            idle={t('wizard.review.post.docx')}
            busy={t('wizard.review.outputs.busy')}
            isBusy={state === 'busy'}
          />
        </button>
      </div>
      <p role="status" className={state === 'failed' ? styles.failed : styles.hint}>
        {state === 'ready' && t('wizard.review.post.ready')}
        {state === 'failed' && t('wizard.review.outputs.failed')}
      </p>
    </>
  );
}
