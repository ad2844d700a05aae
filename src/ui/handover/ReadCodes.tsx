import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { missingOf } from '#evidence/code-frames.ts';
import { Banner } from '../Banner.tsx';
import { NewCaseFailed } from '../cases/NewCaseFailed.tsx';
import { closeDialog, Dialog } from '../Dialog.tsx';
import { CameraIcon, FolderIcon } from '../icons.tsx';
import { usePastedFiles } from '../use-pasted-files.ts';
import { Working } from '../Working.tsx';
import styles from './handover.module.css';
import { useCamera } from './use-camera.ts';
import { useCodePictures } from './use-code-pictures.ts';
import { useReading } from './use-reading.ts';

/** Reads a case from the codes on another screen, by camera or from pictures of them. */
export function ReadCodes({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const reading = useReading();
  const video = useRef<HTMLVideoElement>(null);
  const camera = useCamera(video, reading.take);
  const pictures = useCodePictures(reading.take);
  const input = useRef<HTMLInputElement>(null);
  usePastedFiles((files) => void pictures.read(files));
  const isOn = camera.state === 'on';
  const isOff = !isOn && camera.state !== 'starting';
  const show = t('saveCase.codes');
  return (
    <Dialog heading={t('cases.readCodes')} size="phone" onClose={onClose}>
      <div className={styles['stage']}>
        {isOff && (
          <>
            <p>{t('handover.read.how', { list: t('cases.heading'), save: t('cases.save'), show })}</p>
            <p>{t('handover.read.private')}</p>
          </>
        )}
        {camera.state !== 'off' && camera.state !== 'on' && camera.state !== 'starting' && (
          <Banner kind="error" isUrgent>
            {t(`handover.read.camera.${camera.state}`)}
          </Banner>
        )}
        {(reading.failed === 'damaged' || reading.failed === 'tooLong') && (
          <Banner kind="error" isUrgent>
            {t(`handover.read.failed.${reading.failed}`)}
          </Banner>
        )}
        {reading.failed !== 'damaged' && reading.failed !== 'tooLong' && <NewCaseFailed failed={reading.failed} />}
        <video
          ref={video}
          className={styles['view']}
          hidden={isOff}
          muted
          playsInline
          aria-label={t('handover.read.view')}
        />
        {isOn && <p>{t('handover.read.point')}</p>}
        <div role="status" className={styles['told']}>
          {camera.state === 'starting' && <p>{t('handover.read.starting')}</p>}
          <Progress reading={reading} />
          {reading.problem && (
            <p className={styles['problem']}>{t(`handover.read.problem.${reading.problem}`, { show })}</p>
          )}
          {pictures.without.length > 0 && (
            <p className={styles['problem']}>{t('handover.read.without', { names: pictures.without.join('; ') })}</p>
          )}
          <Working work={pictures.work} label={t('handover.read.busy')} all={pictures.count} />
        </div>
        <div className={styles['buttons']}>
          {isOff ? (
            <button type="button" className="button" onClick={() => void camera.start()}>
              <CameraIcon />
              {t('handover.read.start')}
            </button>
          ) : (
            <button type="button" className="button" onClick={camera.stop}>
              {t('handover.read.stop')}
            </button>
          )}
          <button type="button" className="button button-second" onClick={() => input.current?.click()}>
            <FolderIcon />
            {t('handover.read.pictures')}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            multiple
            accept="image/*"
            aria-label={t('handover.read.pictures')}
            onChange={({ target }) => {
              void pictures.read([...(target.files ?? [])]);
              // The same pictures may be chosen again.
              target.value = '';
            }}
          />
          {reading.collected && (
            <button type="button" className="link-button" onClick={reading.begin}>
              {t('handover.read.again')}
            </button>
          )}
          <button type="button" className="link-button" onClick={({ currentTarget }) => closeDialog(currentTarget)}>
            {t('cancel')}
          </button>
        </div>
        <p className={styles['hint']}>{t('handover.read.picturesHint')}</p>
      </div>
    </Dialog>
  );
}

/** More numbers than these are no help to who looks for the missing codes. */
const FEW = 8;

function Progress({ reading: { collected } }: { readonly reading: Pick<ReturnType<typeof useReading>, 'collected'> }) {
  const { t } = useTranslation();
  if (!collected) return null;
  const { count } = collected;
  const missing = missingOf(collected);
  const read = count - missing.length;
  if (missing.length === 0) return <p>{t('handover.read.opening')}</p>;
  if (missing.length > FEW) return <p>{t('handover.read.progressLong', { read, count, left: missing.length })}</p>;
  return <p>{t('handover.read.progress', { read, count, missing: missing.join(', ') })}</p>;
}
