import { useTranslation } from 'react-i18next';
import { planBundle } from '#app/bundle.ts';
import type { Watch } from '#app/ports.ts';
import type { LetterDocument } from '#core/letter/document.ts';
import { ArchiveIcon } from '../../icons.tsx';
import { CHECK } from '../../routes.ts';
import { useServices } from '../../services.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { LongOutput, type Outcome } from './LongOutput.tsx';
import { useDocx } from './use-docx.ts';
import { useFileNames } from './use-file-names.ts';

type Props = {
  /** Absent while something stands in the way of a finished letter. */
  readonly document: LetterDocument | undefined;
  readonly onRefused: () => void;
};

/** The letter and the originals in one archive; nothing is shown where the case has no files. */
export function Bundle(props: Props) {
  const { t } = useTranslation();
  const files = useDraft().evidence.exhibits.filter(({ kind }) => kind === 'file').length;
  const makeBundle = useMakeBundle();
  if (files === 0) return null;
  return (
    <LongOutput {...props} of="bundle" icon={<ArchiveIcon />} count={files} all={files} make={makeBundle}>
      <a className="link-button" href={CHECK}>
        {t('wizard.review.bundle.check')}
      </a>
    </LongOutput>
  );
}

function useMakeBundle(): (document: LetterDocument, watch: Watch) => Promise<Outcome> {
  const { pack, id: caseId } = useCase();
  const draft = useDraft();
  const { evidence, exhibits, outbox } = useServices();
  const docx = useDocx();
  const { letter: fileName } = useFileNames();
  return async (document, watch) => {
    const letter = await docx.make(document);
    const words = pack.letters[document.language]?.words;
    if (!letter || !words) return { kind: 'failed' };
    const { order, missing } = await planBundle({ caseId, draft, document, letter, words }, exhibits);
    const made = await evidence.bundle(order, watch);
    if (!made.ok) return { kind: made.problems[0]?.code ?? 'failed' };
    outbox.save(new File([made.value], `${fileName}.zip`, { type: 'application/zip' }));
    return { kind: 'ready', missing: missing.map(({ caption, fileName: name }) => caption || name) };
  };
}
