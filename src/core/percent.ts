/** A part of a whole in millionths, so that no rate is ever a fraction: 14.25 % is 142 500, one per cent is 10 000. */
export type Millionths = number;

export const WHOLE: Millionths = 1_000_000;
export const ONE_PER_CENT: Millionths = 10_000;
/** Decimals that a millionth can hold. Contracts write «0,033 %», central banks two decimals at most. */
const DECIMALS = 4;

const PERCENT = new RegExp(
  `^(\\d{1,4})(?:[.,](\\d{1,${DECIMALS}}))?\\s?(?:%|процент(?:а|ов)?|percent|per cent)?$`,
  'iu',
);

/** Reads per cent as people type them: «14», «14,25», «0.1 %». Undefined if it is no such number. */
export function readPercent(typed: string): Millionths | undefined {
  const [, whole, decimals = ''] = PERCENT.exec(typed.trim()) ?? [];
  return whole === undefined ? undefined : Number(whole) * ONE_PER_CENT + Number(decimals.padEnd(DECIMALS, '0'));
}

/** The figures of per cent with that decimal mark, without needless zeros: «14», «14,25». */
export function percentInFigures(rate: Millionths, decimalMark: string): string {
  const decimals = String(rate % ONE_PER_CENT)
    .padStart(DECIMALS, '0')
    .replace(/0+$/u, '');
  return `${Math.floor(rate / ONE_PER_CENT)}${decimals === '' ? '' : `${decimalMark}${decimals}`}`;
}
