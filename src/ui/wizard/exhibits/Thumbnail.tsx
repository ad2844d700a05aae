import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitRow } from '#core/case/draft.ts';
import { PageIcon, SoundIcon } from '../../icons.tsx';
import styles from './exhibits.module.css';
import { isHeard } from './is-heard.ts';
import { usePreview } from './use-preview.ts';

/** A small picture of the exhibit, or what kind of thing it is. */
export function Thumbnail({ row }: { readonly row: ExhibitRow }) {
  const { t } = useTranslation();
  const picture = usePreview(row);
  const [unreadable, setUnreadable] = useState<Blob>();
  if (picture && picture !== unreadable) return <Picture blob={picture} onUnreadable={() => setUnreadable(picture)} />;
  const isSound = isHeard(row);
  return (
    <span className={row.kind === 'paper' ? styles.paper : styles.thumbnail} aria-hidden="true">
      {isSound ? <SoundIcon /> : <PageIcon />}
      <span>{row.kind === 'paper' ? t('wizard.evidence.paperWord') : extensionOf(row.fileName)}</span>
    </span>
  );
}

/** The picture from memory; its address is given back when it is no longer shown. */
function Picture({ blob, onUnreadable }: { readonly blob: Blob; readonly onUnreadable: () => void }) {
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return undefined;
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  return <img className={styles.thumbnail} ref={show} alt="" onError={onUnreadable} />;
}

const extensionOf = (fileName: string): string => /\.([\p{L}\d]{1,5})$/u.exec(fileName)?.[1]?.toUpperCase() ?? '';
