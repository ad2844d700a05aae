/**
 * What terms count from. A letter: `receipt` by whom it asks, `registration` there, `petition` once it is passed on to whom decides.
 * The wrong: `incident`, the day of it; `knew`, the day on which the person knew of it or should have known. Goods and services:
 * `purchase` is the day on which the goods were handed over, `acceptance` that on which the service was done, `proof` that on which
 * the size of a loss was shown. `entry` in the complaints book. `publication` of new prices. In court: `order-received`, a court order
 * came; `full-text` of a decision was made.
 */
export const EVENTS = [
  'receipt',
  'registration',
  'petition',
  'incident',
  'knew',
  'purchase',
  'acceptance',
  'proof',
  'entry',
  'publication',
  'order-received',
  'full-text',
] as const;

/** True for a term in which the person must act: no letter starts it. */
export const runsFromTheWrong = ({ from }: { readonly from: (typeof EVENTS)[number] }): boolean =>
  from === 'incident' || from === 'knew';
