import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitRow } from '#core/case/draft.ts';
import { PageIcon, SoundIcon } from '../../icons.tsx';
import { BlobImage } from './BlobImage.tsx';
import styles from './exhibits.module.css';
import { isHeard } from './is-heard.ts';
import { usePreview } from './use-preview.ts';

/** A small picture of the exhibit, or what kind of thing it is. */
export function Thumbnail({ row }: { readonly row: ExhibitRow }) {
  const { t } = useTranslation();
  const picture = usePreview(row);
  const [unreadable, setUnreadable] = useState<Blob>();
  if (picture && picture !== unreadable) {
    return <BlobImage className={styles.thumbnail} blob={picture} onUnreadable={() => setUnreadable(picture)} />;
  }
  const isSound = isHeard(row);
  return (
    <span className={row.kind === 'paper' ? styles.paper : styles.thumbnail} aria-hidden="true">
      {isSound ? <SoundIcon /> : <PageIcon />}
      <span>{row.kind === 'paper' ? t('wizard.evidence.paperWord') : extensionOf(row.fileName)}</span>
    </span>
  );
}

const extensionOf = (fileName: string): string => /\.([\p{L}\d]{1,5})$/u.exec(fileName)?.[1]?.toUpperCase() ?? '';
