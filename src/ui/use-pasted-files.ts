import { useEffect, useEffectEvent } from 'react';

/** Files pasted anywhere on the page: a screenshot goes from the keyboard into the case. Text goes where the cursor is. */
export function usePastedFiles(add: (files: readonly File[]) => void): void {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    add(files);
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, []);
}
