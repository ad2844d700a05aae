import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Read and drawn in one thread, our worker's: with its handler here pdf.js starts no worker of its own. Once loaded it greets the
// page that started the worker, which passes by what answers no question.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { type DrawnPicture, type MostDots, packed, whiteCanvas } from './drawn-picture.ts';
import { PdfCanvases, PdfFilters } from './pdf-canvases.ts';

/** A PDF whose pages can be drawn one after the other; it holds memory until it is closed. */
export type OpenPdf = {
  readonly pages: number;
  /** Counted from 1; rejects if the page cannot be drawn as it is meant. */
  readonly draw: (page: number, most: MostDots) => Promise<DrawnPicture>;
  readonly close: () => Promise<void>;
};

/** Why a PDF has no pages to draw. */
export type PdfTrouble = 'locked' | 'broken';

/** Nothing is fetched or compiled; a page with anything that cannot be read is refused, not drawn with a gap. */
const SETTINGS = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  stopAtErrors: true,
  verbosity: VerbosityLevel.ERRORS,
  CanvasFactory: PdfCanvases,
  FilterFactory: PdfFilters,
};

export async function openPdf(file: Blob): Promise<OpenPdf | PdfTrouble> {
  const data = new Uint8Array(await file.arrayBuffer());
  const task = getDocument({ ...SETTINGS, ...fontSettings(), data });
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      draw: (page, most) => drawPage(document, page, most),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';
  }
}

/** Type is drawn by the browser where a worker may load any, else as outlines. */
function fontSettings(): object {
  const fonts: unknown = Reflect.get(globalThis, 'fonts');
  return fonts ? { ownerDocument: { fonts } } : { disableFontFace: true };
}

async function drawPage(document: PDFDocumentProxy, number: number, most: MostDots): Promise<DrawnPicture> {
  const page = await document.getPage(number);
  try {
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(most.long / Math.max(width, height), most.short / Math.min(width, height));
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
    const canvas = whiteCanvas(size);
    const viewport = page.getViewport({ scale });
    await page.render({ canvas: null, ...on(canvas), viewport, intent: 'print' }).promise;
    return { ...size, body: await packed(canvas, false) };
  } finally {
    page.cleanup();
  }
}

/** The library's types know only a page's own canvas. */
const on = (canvas: OffscreenCanvas): object => ({ canvasContext: canvas.getContext('2d') });
