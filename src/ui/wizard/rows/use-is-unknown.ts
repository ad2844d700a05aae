import { useWatch } from 'react-hook-form';
import type { Draft } from '#core/case/draft.ts';

type Details = Draft['details'];
type Name = `charges.${string}.${number}.${string}` | `interruptions.${string}.${number}.${string}`;

/** True while a field of a row is answered "I don't know"; typing in it redraws nothing. */
export const useIsUnknown = (name: Name): boolean =>
  useWatch<Details, Name, Details, boolean>({ name, compute: (value: unknown) => value === null });
