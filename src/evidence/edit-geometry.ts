import type { PictureArea, PictureEdit } from '#core/case/draft.ts';
import { LIMITS } from '#core/case/limits.ts';

export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };
/** How a picture is looked at: turned, and all of it or what is left after the crop. */
export type View = Pick<PictureEdit, 'turns' | 'crop'>;

/** A smaller rectangle cannot be taken hold of any more. */
const LEAST = 0.01;
const WHOLE: PictureArea = { x: 0, y: 0, width: 1, height: 1 };

/** Where an area of the whole upright picture lies in a view of it, in shares of the view; parts may lie outside. */
export function areaInView(area: PictureArea, { turns, crop }: View): PictureArea {
  return turned(areaWithin(area, crop ?? WHOLE), turns);
}

/** The other way round: an area of the view, in shares of the whole upright picture. */
export function areaInPicture(area: PictureArea, { turns, crop }: View): PictureArea {
  const outer = crop ?? WHOLE;
  const { x, y, width, height } = turned(area, 4 - turns);
  return rounded({
    x: outer.x + x * outer.width,
    y: outer.y + y * outer.height,
    width: width * outer.width,
    height: height * outer.height,
  });
}

/** The size of a view of a picture of that size. */
export function sizeOfView({ width, height }: Size, { turns, crop }: View): Size {
  const { width: across, height: down } = crop ?? WHOLE;
  const size = { width: width * across, height: height * down };
  return turns % 2 === 0 ? size : { width: size.height, height: size.width };
}

/** The area moved by a share of the view, kept inside it. */
export const movedBy = (area: PictureArea, { x, y }: Point): PictureArea => ({
  ...area,
  x: within(area.x + x, 0, 1 - area.width),
  y: within(area.y + y, 0, 1 - area.height),
});

export type Corner = { readonly x: 'left' | 'right'; readonly y: 'top' | 'bottom' };

/** The area with one of its corners moved by a share of the view, kept inside it and large enough to be taken hold of. */
export function resizedBy(area: PictureArea, corner: Corner, by: Point): PictureArea {
  const across = stretched(area.x, area.width, corner.x === 'right' ? 'end' : 'start', by.x);
  const down = stretched(area.y, area.height, corner.y === 'bottom' ? 'end' : 'start', by.y);
  return { x: across.from, y: down.from, width: across.length, height: down.length };
}

/** The area between two points, wherever they lie; undefined: it is too small to be meant. */
export function areaBetween(one: Point, other: Point): PictureArea | undefined {
  const [left, right] = [one.x, other.x].map((x) => within(x, 0, 1)).sort((a, b) => a - b);
  const [top, bottom] = [one.y, other.y].map((y) => within(y, 0, 1)).sort((a, b) => a - b);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  return area.width < LEAST || area.height < LEAST ? undefined : area;
}

/** Whether an area is all of its picture: such a crop takes nothing away. */
export const isWhole = ({ width, height }: PictureArea): boolean => width > 1 - LEAST / 2 && height > 1 - LEAST / 2;

/** How an edited copy is drawn: what of the picture, how large, how turned, and which whole pixels of the copy are black. */
export type Placement = {
  readonly from: Frame;
  /** Before the turn. */
  readonly drawn: Size;
  readonly result: Size;
  /** Of a canvas: a, b, c, d, e, f. */
  readonly transform: readonly [number, number, number, number, number, number];
  readonly black: readonly Frame[];
};
/** A rectangle in whole pixels. */
export type Frame = Point & Size;

/** Places a picture of that size on a canvas whose longer side has at most `longest` pixels. */
export function placementOf(size: Size, edit: PictureEdit, longest: number): Placement {
  const from = notEmpty(frameOf(edit.crop ?? WHOLE, size), size);
  const scale = Math.min(1, longest / Math.max(from.width, from.height));
  const drawn = { width: atLeastOne(from.width * scale), height: atLeastOne(from.height * scale) };
  const isOnSide = edit.turns % 2 === 1;
  const result = isOnSide ? { width: drawn.height, height: drawn.width } : drawn;
  // The crop as it was rounded to pixels, so that black lies over the very pixels that it was laid on.
  const crop = {
    x: from.x / size.width,
    y: from.y / size.height,
    width: from.width / size.width,
    height: from.height / size.height,
  };
  const black = edit.blackouts
    .map((area) => frameOf(areaInView(area, { turns: edit.turns, crop }), result))
    .filter(({ width, height }) => width > 0 && height > 0);
  return { from, drawn, result, transform: transformOf(edit.turns, drawn), black };
}

/** The whole pixels that an area touches. */
function frameOf(area: PictureArea, { width, height }: Size): Frame {
  const x = within(Math.floor(area.x * width + NEARLY), 0, width);
  const y = within(Math.floor(area.y * height + NEARLY), 0, height);
  const right = within(Math.ceil((area.x + area.width) * width - NEARLY), 0, width);
  const bottom = within(Math.ceil((area.y + area.height) * height - NEARLY), 0, height);
  return { x, y, width: right - x, height: bottom - y };
}

const notEmpty = ({ x, y, width, height }: Frame, size: Size): Frame => ({
  x: Math.min(x, size.width - 1),
  y: Math.min(y, size.height - 1),
  width: Math.max(1, width),
  height: Math.max(1, height),
});

/** What the rounding of shares leaves of a pixel. */
const NEARLY = 1e-6;

function transformOf(turns: number, { width, height }: Size): Placement['transform'] {
  switch (turns) {
    case 1:
      return [0, 1, -1, 0, height, 0];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, -1, 1, 0, 0, width];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
}

const areaWithin = (area: PictureArea, outer: PictureArea): PictureArea => ({
  x: (area.x - outer.x) / outer.width,
  y: (area.y - outer.y) / outer.height,
  width: area.width / outer.width,
  height: area.height / outer.height,
});

/** An area of a picture after quarter turns of both to the right. */
function turned({ x, y, width, height }: PictureArea, turns: number): PictureArea {
  switch (turns % 4) {
    case 1:
      return { x: 1 - y - height, y: x, width: height, height: width };
    case 2:
      return { x: 1 - x - width, y: 1 - y - height, width, height };
    case 3:
      return { x: y, y: 1 - x - width, width: height, height: width };
    default:
      return { x, y, width, height };
  }
}

/** A stretch of which one end is moved, within 0 and 1. */
function stretched(from: number, length: number, end: 'start' | 'end', by: number) {
  if (end === 'end') return { from, length: within(length + by, LEAST, 1 - from) };
  const start = within(from + by, 0, from + length - LEAST);
  return { from: start, length: from + length - start };
}

/** Inside the picture, and with as many digits as any screen can show. */
function rounded({ x, y, width, height }: PictureArea): PictureArea {
  const left = share(x, 0, 1 - LIMITS.leastShare);
  const top = share(y, 0, 1 - LIMITS.leastShare);
  return {
    x: left,
    y: top,
    width: share(width, LIMITS.leastShare, 1 - left),
    height: share(height, LIMITS.leastShare, 1 - top),
  };
}

const share = (value: number, least: number, most: number): number =>
  Math.round(within(value, least, most) * 1e5) / 1e5;
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const atLeastOne = (pixels: number): number => Math.max(1, Math.round(pixels));
