import type { Ground } from './pack.ts';

/** Interest runs on the rows of the ground, so that a letter can ask for it and count it; what a court alone adds needs no rows. */
export const isInterestCounted = ({ interest }: Pick<Ground, 'interest'>): boolean =>
  interest === 'offered' || interest === 'usual';
