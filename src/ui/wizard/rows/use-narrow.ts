import { useMedia } from '../../use-media.ts';

/** True on a phone's width, where only one row of a list is open at a time. */
export const useNarrow = (): boolean => useMedia('(max-width: 599px)');
