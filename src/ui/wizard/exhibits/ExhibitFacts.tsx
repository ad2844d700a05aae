import { useTranslation } from 'react-i18next';
import type { ExhibitRow, PictureEdit } from '#core/case/draft.ts';
import { fileKindOf } from '#evidence/file-type.ts';
import { useFormats } from '../../formats.ts';
import { EditPicture } from './EditPicture.tsx';
import styles from './exhibits.module.css';
import { FileButton } from './FileButton.tsx';
import { useOriginal } from './use-original.ts';

type Props = {
  readonly id: string;
  readonly row: ExhibitRow;
  readonly index: number;
  readonly onSupply: (index: number, row: ExhibitRow, file: File) => Promise<void>;
  readonly onPaper: (index: number, row: ExhibitRow) => void;
  readonly onEdited: (index: number, edit: PictureEdit) => void;
};

/** The file's name and size, that it is paper, or that its bytes are not on this device and what to do. */
export function ExhibitFacts({ id, row, index, onSupply, onPaper, onEdited }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const original = useOriginal(row);
  if (original.is === 'paper') {
    return (
      <p id={id} className={styles.facts}>
        {t('wizard.evidence.noFile')}
      </p>
    );
  }
  const facts = [row.fileName, formats.fileSize(row.size)].filter(Boolean).join(' · ');
  if (original.is !== 'absent') {
    const canBeEdited = original.is === 'here' && row.trouble === '' && fileKindOf(row.mediaType) === 'picture';
    return (
      <>
        <div id={id}>
          <p className={styles.facts}>{facts}</p>
          {row.trouble !== '' && <p className={styles.facts}>{t(`wizard.evidence.trouble.${row.trouble}`)}</p>}
        </div>
        {canBeEdited && <EditPicture row={row} index={index} onEdited={onEdited} />}
      </>
    );
  }
  return (
    <div id={id} className={styles.absent}>
      <p>
        <b>{t('wizard.evidence.absent.head')}</b> {t('wizard.evidence.absent.text', { name: row.fileName })}
      </p>
      <p className={styles.ways}>
        <FileButton className="link-button" onFiles={([file]) => void (file && onSupply(index, row, file))}>
          {t('wizard.evidence.absent.choose')}
        </FileButton>
        <button type="button" className="link-button" onClick={() => onPaper(index, row)}>
          {t('wizard.evidence.paper')}
        </button>
      </p>
    </div>
  );
}
