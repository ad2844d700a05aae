import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#core/case/limits.ts';
import { ClipIcon, PageIcon } from '../../icons.tsx';
import styles from './exhibits.module.css';
import { FileButton } from './FileButton.tsx';
import { RefusedFiles } from './RefusedFiles.tsx';
import type { ExhibitList } from './use-exhibits.ts';

const PLAIN = { item: '', caption: '' } as const;

/** Where exhibits come from: files chosen or dropped, or paper. */
export function AddExhibits({ list }: { readonly list: ExhibitList }) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    void list.addFiles([...event.dataTransfer.files], PLAIN);
  };
  return (
    <>
      <RefusedFiles refused={list.refused} />
      <section
        aria-label={t('wizard.evidence.add.heading')}
        className={over ? styles.zoneOver : styles.zone}
        onDragOver={(event) => {
          if (!hasFiles(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={styles.zoneButtons}>
          <FileButton className="button button-second" onFiles={(files) => void list.addFiles(files, PLAIN)}>
            <ClipIcon />
            {t(list.busy > 0 ? 'wizard.evidence.add.busy' : 'wizard.evidence.add.files')}
          </FileButton>
          <button type="button" className="button button-second" onClick={() => list.addPaper(PLAIN)}>
            <PageIcon />
            {t('wizard.evidence.paper')}
          </button>
        </div>
        <p className={styles.how}>{t('wizard.evidence.add.drop', { max: LIMITS.fileBytes / 1024 / 1024 })}</p>
      </section>
    </>
  );
}
