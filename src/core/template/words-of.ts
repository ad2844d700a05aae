import type { TemplatePart } from './template.ts';

/** The words that a part may put into a sentence: one text, one for each voice, none where it puts in a value. */
export function alternativesOf(part: TemplatePart): readonly string[] {
  if (part.kind === 'words') return [part.text];
  return part.kind === 'by-voice' ? Object.values(part.words) : [];
}
