type Drawing = { canvas: OffscreenCanvas | null; context: OffscreenCanvasRenderingContext2D | null };
/** What becomes of each alpha value. */
type TransferMap = ArrayLike<number> | null | undefined;
/** Opacity of a pixel of a mask, of its red, green, blue and alpha, all up to 255. */
type Opacity = (red: number, green: number, blue: number, alpha: number) => number;

/**
 * How the mask that is drawn next becomes opacity. pdf.js asks for a filter and draws the mask with it in one go; filters are
 * elements of a page, which a worker has none of, so the mask's pixels are counted instead.
 */
let nextMask: Opacity | undefined;

/** Where pdf.js draws what it puts together. The form is that of its BaseCanvasFactory. */
export class PdfCanvases {
  create(width: number, height: number): Drawing {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context) heedMasks(context);
    return { canvas, context };
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

/** The form is that of pdf.js's BaseFilterFactory. A page that needs a filter of another kind is refused: it would come out wrong. */
export class PdfFilters {
  addFilter(maps: unknown): string {
    if (maps) throw new Error('a page that needs a filter');
    return 'none';
  }

  addAlphaFilter(map: TransferMap): string {
    nextMask = (_red, _green, _blue, alpha) => map?.[alpha] ?? alpha;
    return 'none';
  }

  /** Brightness as pdf.js's own filter has it. */
  addLuminosityFilter(map: TransferMap): string {
    nextMask = (red, green, blue) => {
      const brightness = Math.round(0.3 * red + 0.59 * green + 0.11 * blue);
      return map?.[brightness] ?? brightness;
    };
    return 'none';
  }

  addHCMFilter(): string {
    return 'none';
  }

  addHighlightHCMFilter(): string {
    return 'none';
  }

  destroy(): void {
    nextMask = undefined;
  }
}

function heedMasks(context: OffscreenCanvasRenderingContext2D): void {
  const draw = context.drawImage.bind(context);
  const drawImage = (picture: CanvasImageSource, ...place: readonly number[]) => {
    const opacity = nextMask;
    nextMask = undefined;
    const drawn = opacity && picture instanceof OffscreenCanvas ? maskOf(picture, opacity) : picture;
    Reflect.apply(draw, context, [drawn, ...place]);
  };
  Object.assign(context, { drawImage });
}

function maskOf(picture: OffscreenCanvas, opacity: Opacity): OffscreenCanvas {
  const { width, height } = picture;
  const mask = new OffscreenCanvas(width, height);
  const context = mask.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0);
  const pixels = context.getImageData(0, 0, width, height);
  const { data } = pixels;
  for (let at = 0; at < data.length; at += 4) {
    data[at + 3] = opacity(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, data[at + 3] ?? 0);
  }
  context.putImageData(pixels, 0, 0);
  return mask;
}
