import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FolderIcon } from '../icons.tsx';

/** A way to choose a case file. */
export function OpenFile({ onFile }: { readonly onFile: (file: File) => Promise<void> }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const take = async (target: HTMLInputElement) => {
    const file = target.files?.[0];
    if (file) await onFile(file);
    // The same file may be chosen again.
    target.value = '';
  };
  return (
    <>
      <button type="button" className="link-button" onClick={() => input.current?.click()}>
        <FolderIcon />
        {t('cases.openFile')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('cases.openFile')}
        onChange={({ target }) => void take(target)}
      />
    </>
  );
}
