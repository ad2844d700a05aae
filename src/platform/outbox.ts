import type { Outbox } from '#app/ports.ts';

/** Long enough for the browser to begin the download; the address keeps the whole file in memory until then. */
const REVOKE_AFTER_MS = 60_000;

/** Hands files to the person by download, the system's share sheet, the clipboard and the print dialog. */
export const browserOutbox: Outbox = {
  save: (file) => {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
  },
  canShare: (file) => typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] }),
  share: async (file) => {
    try {
      await navigator.share({ files: [file] });
      return true;
    } catch (error) {
      // AbortError: the person closed the sheet. NotAllowedError: the system refused it. Either way nothing was handed over.
      if (error instanceof DOMException) return false;
      throw error;
    }
  },
  copyText: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  print: () => window.print(),
};
