import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCount } from '#core/case/readings.ts';
import type { LetterOrder } from '#core/letter/compose.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import type { PostPapers as Papers } from '#core/letter/post.ts';
import { DocumentIcon, PrinterIcon } from '../../icons.tsx';
import { PrintSheets } from '../../letter/PrintSheets.tsx';
import { useServices } from '../../services.tsx';
import { useDraft } from '../case-context.tsx';
import { BusyWords } from './BusyWords.tsx';
import styles from './review.module.css';
import { useDocx } from './use-docx.ts';
import { usePostPapers } from './use-post-papers.tsx';

export type PostProps = {
  /** Absent while something stands in the way of a finished letter. */
  readonly letter: LetterDocument | undefined;
  readonly order: LetterOrder;
  readonly onRefused: () => void;
  readonly printer: { readonly printed: string; readonly print: (what: 'post') => void };
};

/** The inventory and the addresses as a file and from the printer, and what to know of them. */
export function PostPapers({ letter, order, onRefused, printer }: PostProps) {
  const { t } = useTranslation();
  const { papers, sheetCount, printed, columns } = usePostPapers(letter, order);
  const hasBareFile = useDraft().evidence.exhibits.some(
    ({ kind, sheets }) => kind === 'file' && readCount(sheets) === undefined,
  );
  return (
    <>
      {(printed || !letter) && <Outputs papers={papers} onRefused={onRefused} printer={printer} />}
      {sheetCount !== undefined && (
        <p className={styles.hint}>{t('wizard.review.post.sheets', { count: sheetCount })}</p>
      )}
      {hasBareFile && <p className={styles.hint}>{t('wizard.review.post.bareFile')}</p>}
      {columns}
      {printed && printer.printed === 'post' && <PrintSheets papers={printed} language={order.language} alone />}
    </>
  );
}

type OutputsProps = Pick<PostProps, 'onRefused' | 'printer'> & {
  /** Absent while there is no finished letter. */
  readonly papers: Papers | undefined;
};

function Outputs({ papers, onRefused, printer }: OutputsProps) {
  const { t } = useTranslation();
  const { outbox } = useServices();
  const docx = useDocx();
  const [state, setState] = useState<'busy' | 'ready' | 'failed'>();
  const withPapers = (act: (papers: Papers) => void) => () => {
    if (!papers) onRefused();
    else if (state !== 'busy') act(papers);
  };
  const save = async (ready: Papers) => {
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
