import type { Place } from '#render/pieces.ts';

/** Where on the sheet the answers of a screen stand; a screen that is not here marks nothing. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  operator: ['respondent'],
  ground: ['title'],
  details: ['circumstances'],
  evidence: ['attachments'],
  demands: ['demands'],
  claimant: ['claimant'],
};

export const placesOfStep = (step: string): readonly Place[] => PLACES[step] ?? [];
