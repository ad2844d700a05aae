import type { Proof } from './proof.ts';
import type { TemplateItem, TemplatePart } from './template.ts';

/** Places in acts and numbers of acts as letters in our languages write them. */
const TYPED: readonly RegExp[] = [
  /(?<!\p{L})(?:ст|п|пп|ч|абз|арт|гл|s|ss|sec|art|cl)\.[\s\u00A0]*\d/iu,
  /(?<!\p{L})(?:стат|артыкул|пункт|част|подпункт|article|section|clause)\p{L}*[\s\u00A0]+\d/iu,
  /№[\s\u00A0]*\d+-\p{L}/u,
];

/** A norm is named by its id, never typed: neither its place nor the short name of its act. */
export function checkCitations({ pack, template, report }: Proof, item: TemplateItem): void {
  const acts = pack.acts.flatMap(({ short }) => short[template.language] ?? []);
  for (const text of item.parts.flatMap(wordsOf)) {
    const found = TYPED.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    const typed = found ?? acts.find((act) => text.includes(act));
    if (typed !== undefined) report(item.line, 'typedCitation', { text: typed });
  }
}

function wordsOf(part: TemplatePart): readonly string[] {
  if (part.kind === 'words') return [part.text];
  return part.kind === 'by-gender' ? [part.male, part.female, part.neuter] : [];
}
