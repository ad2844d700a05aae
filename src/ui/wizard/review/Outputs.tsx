import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '#core/letter/document.ts';
import type { Printer } from '../../letter/use-printer.ts';
import { CopyIcon, DocumentIcon, PrinterIcon, ShareIcon } from '../../icons.tsx';
import { useServices } from '../../services.tsx';
import { Appendix } from './Appendix.tsx';
import { Bundle } from './Bundle.tsx';
import { BusyWords } from './BusyWords.tsx';
import styles from './review.module.css';
import { SiteText } from './SiteText.tsx';
import { useDocx } from './use-docx.ts';

type Props = {
  /** Absent while something stands in the way of a finished letter. */
  readonly document: LetterDocument | undefined;
  /** Asked for a letter that cannot be made yet: leads to what is missing. */
  readonly onRefused: () => void;
  readonly printer: Printer;
};

type Work = 'docx' | 'share' | undefined;

/** The ways the letter leaves the screen. The buttons are always live: what is missing answers instead. */
export function Outputs({ document, onRefused, printer }: Props) {
  const { t } = useTranslation();
  const { outbox } = useServices();
  const docx = useDocx();
  const [busy, setBusy] = useState<Work>();
  const [outcome, setOutcome] = useState<'ready' | 'failed'>();
  const [showsText, setShowsText] = useState(false);
  const withDocument = (act: (document: LetterDocument) => void) => () => (document ? act(document) : onRefused());

  const make = async (letter: LetterDocument, work: 'docx' | 'share') => {
    if (busy) return;
    setBusy(work);
    setOutcome(undefined);
    const file = await docx.make(letter);
    setBusy(undefined);
    setOutcome(file ? 'ready' : 'failed');
    if (!file) return;
    if (work === 'share') await outbox.share(file);
    else outbox.save(file);
  };
  const canShare = outbox.canShare(docx.empty());

  return (
    <section className={styles.outputs} aria-label={t('wizard.review.outputs.heading')}>
      <button type="button" className="button" onClick={withDocument(() => printer.print('copies'))}>
        <PrinterIcon />
        {t('wizard.review.outputs.print')}
      </button>
      <div className={styles.secondOutputs}>
        <button
          type="button"
          className="button button-second"
          aria-disabled={busy !== undefined}
          onClick={withDocument((letter) => void make(letter, 'docx'))}
        >
          <DocumentIcon />
          <BusyWords
            idle={t('wizard.review.outputs.docx')}
            busy={t('wizard.review.outputs.busy')}
            isBusy={busy === 'docx'}
          />
        </button>
        <button
          type="button"
          className="button button-second"
          aria-expanded={showsText}
          onClick={withDocument(() => setShowsText(!showsText))}
        >
          <CopyIcon />
          {t('wizard.review.outputs.text')}
        </button>
        {canShare && (
          <button
            type="button"
            className="button button-second"
            aria-disabled={busy !== undefined}
            onClick={withDocument((letter) => void make(letter, 'share'))}
          >
            <ShareIcon />
            <BusyWords
              idle={t('wizard.review.outputs.share')}
              busy={t('wizard.review.outputs.busy')}
              isBusy={busy === 'share'}
            />
          </button>
        )}
      </div>
      <p role="status" className={outcome === 'failed' ? styles.failed : styles.hint}>
        {outcome && t(`wizard.review.outputs.${outcome}`)}
      </p>
      <Appendix document={document} onRefused={onRefused} />
      <Bundle document={document} onRefused={onRefused} />
      {showsText && document && <SiteText document={document} onClose={() => setShowsText(false)} />}
      <p className={styles.hint}>{t('wizard.review.outputs.hint')}</p>
      <details className={styles.help}>
        <summary>{t('wizard.review.pdf.heading')}</summary>
        <ul>
          <li>{t('wizard.review.pdf.android')}</li>
          <li>{t('wizard.review.pdf.iphone')}</li>
          <li>{t('wizard.review.pdf.desktop')}</li>
        </ul>
      </details>
    </section>
  );
}
