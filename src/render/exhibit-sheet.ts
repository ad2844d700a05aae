import { PAGE } from './page-style.ts';

/** A picture of a page, in dots. */
export type PictureSize = { readonly width: number; readonly height: number };

/** The line that says which exhibit this is, with the gap under it. */
export const SHEET_HEAD_MM = 9;
/** For the paragraph in which a part of a file ends, and what a word processor rounds. */
const SPARE_MM = 8;
const MM_PER_INCH = 25.4;
/** A small picture is not blown up beyond what its dots bear; more dots than the most no printer shows, they only make the file large. */
const DOTS_PER_INCH = { least: 72, most: 180 };
/** A picture this much wider than high lies, and so does its sheet. */
const LYING = 1.15;

/** Margins are narrower than the letter's, so that small print stays readable; the edge with the holes of a binder keeps its room. */
const UPRIGHT = {
  isLying: false,
  widthMm: PAGE.widthMm,
  heightMm: PAGE.heightMm,
  marginMm: { top: 12, right: 10, bottom: 10, left: 20 },
} as const;
/** The same sheet, its left edge turned up. */
const LYING_DOWN = {
  isLying: true,
  widthMm: PAGE.heightMm,
  heightMm: PAGE.widthMm,
  marginMm: { top: 20, right: 12, bottom: 10, left: 10 },
} as const;

export type ExhibitSheet = typeof UPRIGHT | typeof LYING_DOWN;

/** A sheet on which the picture is largest. */
export const sheetFor = ({ width, height }: PictureSize): ExhibitSheet =>
  width > height * LYING ? LYING_DOWN : UPRIGHT;

/** How large a picture is printed: as large as its sheet allows, and no larger than its dots bear. */
export function sizeOnSheet(picture: PictureSize): { readonly widthMm: number; readonly heightMm: number } {
  const room = roomOn(sheetFor(picture));
  const largest = MM_PER_INCH / DOTS_PER_INCH.least;
  const mmPerDot = Math.min(room.widthMm / picture.width, room.heightMm / picture.height, largest);
  return { widthMm: picture.width * mmPerDot, heightMm: picture.height * mmPerDot };
}

function roomOn({ widthMm, heightMm, marginMm }: ExhibitSheet) {
  const { top, right, bottom, left } = marginMm;
  return { widthMm: widthMm - left - right, heightMm: heightMm - top - bottom - SHEET_HEAD_MM - SPARE_MM };
}

const dots = (mm: number): number => Math.round((mm * DOTS_PER_INCH.most) / MM_PER_INCH);

/** The most dots that a picture of a page may have along its longer and its shorter side. */
export const MOST_DOTS = { long: dots(roomOn(UPRIGHT).heightMm), short: dots(roomOn(UPRIGHT).widthMm) } as const;
