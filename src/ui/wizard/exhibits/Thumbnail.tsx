import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitRow } from '#core/case/draft.ts';
import { PageIcon, SoundIcon } from '../../icons.tsx';
import styles from './exhibits.module.css';
import { useOriginal } from './use-original.ts';

/** A small picture of the exhibit, or what kind of thing it is. */
export function Thumbnail({ row }: { readonly row: ExhibitRow }) {
  const { t } = useTranslation();
  const original = useOriginal(row);
  const blob = original.is === 'here' && row.mediaType.startsWith('image/') ? original.blob : undefined;
  const url = useObjectUrl(blob);
  const [unreadable, setUnreadable] = useState<string>();
  if (url && unreadable !== url) {
    return <img className={styles.thumbnail} src={url} alt="" onError={() => setUnreadable(url)} />;
  }
  const isSound = /^(?:audio|video)\//u.test(row.mediaType);
  return (
    <span className={row.kind === 'paper' ? styles.paper : styles.thumbnail} aria-hidden="true">
      {isSound ? <SoundIcon /> : <PageIcon />}
      <span>{row.kind === 'paper' ? t('wizard.evidence.paperWord') : extensionOf(row.fileName)}</span>
    </span>
  );
}

/** An address for bytes in memory, given back when they are no longer shown. */
function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => {
      setUrl(undefined);
      URL.revokeObjectURL(made);
    };
  }, [blob]);
  return url;
}

const extensionOf = (fileName: string): string => /\.([\p{L}\d]{1,5})$/u.exec(fileName)?.[1]?.toUpperCase() ?? '';
