import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import { type ToneNote, toneOf } from '../language/tone.ts';
import { letterLanguage } from './case-grounds.ts';
import type { Draft, FormStep } from './draft.ts';

/** A word in the person's own text that weakens the letter, and the field where it stands. */
export type FieldTone = ToneNote & { readonly step: FormStep; readonly field: string };

/** Insults, threats and capitals in the texts that the person writes freely, one of each kind a field. */
export function toneNotesOf(draft: Draft, pack: JurisdictionPack): readonly FieldTone[] {
  const language = letterLanguage(draft, pack);
  const { story } = draft.details;
  const { own, ownParagraph, moralStory } = draft.demands;
  const texts = [
    { step: 'details', field: 'story', text: story },
    { step: 'demands', field: 'own', text: own },
    { step: 'demands', field: 'ownParagraph', text: ownParagraph },
    { step: 'demands', field: 'moralStory', text: moralStory },
  ] as const;
  return texts.flatMap(({ step, field, text }) => toneOf(text, language).map((note) => ({ ...note, step, field })));
}
