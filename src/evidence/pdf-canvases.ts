type Drawing = { canvas: OffscreenCanvas | null; context: OffscreenCanvasRenderingContext2D | null };

/** Where pdf.js draws what it puts together: a worker has no elements. The form is that of its BaseCanvasFactory. */
export class PdfCanvases {
  create(width: number, height: number): Drawing {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  reset({ canvas }: Drawing, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }

  destroy(drawing: Drawing): void {
    if (drawing.canvas) Object.assign(drawing.canvas, { width: 0, height: 0 });
    drawing.canvas = null;
    drawing.context = null;
  }
}

/** Filters are elements of a page too: a PDF page that needs one is refused. The form is that of pdf.js's BaseFilterFactory. */
export class PdfFilters {
  addFilter(maps: unknown): string {
    return maps ? refused() : 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  addAlphaFilter(): string {
    return refused();
  }

  addLuminosityFilter(): string {
    return refused();
  }

  destroy(): void {
    // Nothing is kept.
  }
}

function refused(): never {
  throw new Error('a page that needs a filter');
}
