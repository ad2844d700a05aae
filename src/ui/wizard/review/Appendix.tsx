import { useTranslation } from 'react-i18next';
import { isDrawable, type LeftOut, makeAppendix, pagesToDraw } from '#app/appendix.ts';
import type { Watch } from '#app/ports.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { inRanges } from '#core/number-ranges.ts';
import { PageIcon } from '../../icons.tsx';
import { useServices } from '../../services.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { LongOutput, type Outcome } from './LongOutput.tsx';
import { useDocx } from './use-docx.ts';

type Props = {
  /** Absent while something stands in the way of a finished letter. */
  readonly document: LetterDocument | undefined;
  readonly onRefused: () => void;
};

/** The letter with its exhibits, each page on a sheet of its own; nothing is shown where no file can become one. */
export function Appendix(props: Props) {
  const draft = useDraft();
  const make = useMakeAppendix();
  const count = draft.evidence.exhibits.filter(isDrawable).length;
  if (count === 0) return null;
  return <LongOutput {...props} of="appendix" icon={<PageIcon />} count={count} all={pagesToDraw(draft)} make={make} />;
}

function useMakeAppendix(): (document: LetterDocument, watch: Watch) => Promise<Outcome> {
  const { pack, id: caseId } = useCase();
  const draft = useDraft();
  const services = useServices();
  const docx = useDocx();
  const say = useLeftOutWords();
  return async (document, watch) => {
    const words = pack.letters[document.language]?.words;
    if (!words) return { kind: 'failed' };
    const made = await makeAppendix({ caseId, draft, document, words }, services, watch);
    if (!made.ok) return { kind: made.problems[0]?.code ?? 'failed' };
    const { appendix, leftOut } = made.value;
    const file = await docx.make(document, appendix);
    if (watch.signal.aborted) return { kind: 'stopped' };
    if (!file) return { kind: 'failed' };
    services.outbox.save(file);
    return { kind: 'ready', missing: leftOut.map(say) };
  };
}

/** A file and why it or some of its pages are not on the sheets. */
function useLeftOutWords(): (leftOut: LeftOut) => string {
  const { t } = useTranslation();
  return ({ row: { caption, fileName }, trouble, pages }) =>
    t(`wizard.review.appendix.left.${trouble}`, { name: caption || fileName, pages: inRanges(pages) });
}
