import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codePicture } from '#render/code-picture.ts';
import { closeDialog } from '../Dialog.tsx';
import { useMedia } from '../use-media.ts';
import styles from './handover.module.css';
import { useLitScreen } from './use-lit-screen.ts';

/** How long each code stands: four looks of a cheap camera, and slow enough not to flash (WCAG 2.3.1: three times a second at most). */
const TURN_MS = 500;

/** Codes one after another; they turn by themselves where the person has nothing against motion. */
export function TurningCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  const [at, setAt] = useState(0);
  const count = codes.length;
  const isMany = count > 1;
  const [isTurning, setIsTurning] = useState(isMany && !isCalm);
  useLitScreen();
  useEffect(() => {
    if (!isTurning) return;
    const timer = setInterval(() => setAt((now) => (now + 1) % count), TURN_MS);
    return () => clearInterval(timer);
  }, [isTurning, count]);
  const turn = (by: number) => {
    setIsTurning(false);
    setAt((at + by + count) % count);
  };
  const facts = { number: at + 1, count };
  return (
    <>
      <Code text={codes[at] ?? ''} name={t('handover.show.picture', facts)} />
      <p className={styles['number']} aria-live={isTurning ? 'off' : 'polite'}>
        {t('handover.show.number', facts)}
      </p>
      <p className={styles['hint']}>{t('handover.show.point')}</p>
      {isMany && (
        <div className={styles['turn']}>
          <button type="button" className="button button-second button-small" onClick={() => turn(-1)}>
            {t('handover.show.previous')}
          </button>
          <button type="button" className="button button-second button-small" onClick={() => setIsTurning(!isTurning)}>
            {t(isTurning ? 'handover.show.pause' : 'handover.show.turn')}
          </button>
          <button type="button" className="button button-second button-small" onClick={() => turn(1)}>
            {t('handover.show.next')}
          </button>
        </div>
      )}
      <div className={styles['buttons']}>
        <button
          type="button"
          className="button button-small"
          onClick={({ currentTarget }) => closeDialog(currentTarget)}
        >
          {t('handover.show.close')}
        </button>
      </div>
    </>
  );
}

/** Black on white in both themes: cameras read nothing else as surely. */
function Code({ text, name }: { readonly text: string; readonly name: string }) {
  const { side, path } = codePicture(text);
  return (
    <svg className={styles['code']} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={name}>
      <path d={`M0 0h${side}v${side}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
