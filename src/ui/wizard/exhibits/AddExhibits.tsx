import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '#app/room.ts';
import { CameraIcon, ClipIcon, PageIcon } from '../../icons.tsx';
import { useMedia } from '../../use-media.ts';
import { usePastedFiles } from '../../use-pasted-files.ts';
import styles from './exhibits.module.css';
import { FileButton } from './FileButton.tsx';
import { inMegabytes } from './in-megabytes.ts';
import { RefusedFiles } from './RefusedFiles.tsx';
import type { ExhibitList } from './use-exhibits.ts';

/** From this share on little room is left. */
const NEARLY = 0.8;
const PLAIN = { item: '', caption: '' } as const;

/** Where exhibits come from: files chosen or dropped, or paper. */
export function AddExhibits({ list }: { readonly list: ExhibitList }) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const isHandheld = useMedia('(pointer: coarse)');
  usePastedFiles((files) => void list.addFiles(files, PLAIN));
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setOver(false);
    void list.addFiles([...event.dataTransfer.files], PLAIN);
  };
  return (
    <>
      <RefusedFiles refused={list.refused} room={list.room} />
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
          {isHandheld && (
            <FileButton camera className="button button-second" onFiles={(files) => void list.addFiles(files, PLAIN)}>
              <CameraIcon />
              {t('wizard.evidence.add.camera')}
            </FileButton>
          )}
          <FileButton className="button button-second" onFiles={(files) => void list.addFiles(files, PLAIN)}>
            <ClipIcon />
            {t('wizard.evidence.add.files')}
          </FileButton>
          <button type="button" className="button button-second" onClick={() => list.addPaper(PLAIN)}>
            <PageIcon />
            {t('wizard.evidence.paper')}
          </button>
        </div>
        <p className={styles.how}>
          {t(isHandheld ? 'wizard.evidence.add.limit' : 'wizard.evidence.add.drop', {
            max: inMegabytes(list.room.file),
          })}
        </p>
        <Taken room={list.room} />
        <Adding list={list} />
      </section>
    </>
  );
}

/** How much of the device's room for the case is used; where little is left, what to do before it is used up. */
function Taken({ room: { taken, all } }: { readonly room: Room }) {
  const { t } = useTranslation();
  const said = { taken: inMegabytes(taken), all: inMegabytes(all) };
  if (taken === 0) return null;
  return taken > all * NEARLY ? (
    <p className={styles.nearly}>{t('wizard.evidence.add.roomLow', said)}</p>
  ) : (
    <p className={styles.how}>{t('wizard.evidence.add.room', said)}</p>
  );
}

/** How far the adding is, and a way to stop it; read out once, not at each file. */
function Adding({ list: { progress, cancel } }: { readonly list: ExhibitList }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles.adding}>
      {progress && (
        <>
          <progress max={progress.all} value={progress.done} aria-label={t('wizard.evidence.add.busy')} />
          <span aria-hidden="true">
            {t('wizard.evidence.add.progress', { current: progress.done + 1, all: progress.all })}
          </span>
          <button type="button" className="link-button" onClick={cancel}>
            {t('wizard.evidence.add.cancel')}
          </button>
        </>
      )}
    </div>
  );
}
