import type { Appendix } from '#core/letter/appendix.ts';
import type { DrawnPicture } from './drawn-picture.ts';

/** The exhibits behind a letter, with one picture for each of their sheets. */
export type IllustratedAppendix = Appendix & { readonly pictures: readonly DrawnPicture[] };
