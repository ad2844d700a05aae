import type { Proof } from './proof.ts';
import type { Placed, TemplateItem } from './template.ts';
import { alternativesOf } from './words-of.ts';

/** Places in acts and numbers of acts as letters in our languages write them. */
const TYPED: readonly RegExp[] = [
  /(?<!\p{L})(?:ст|п|пп|ч|абз|арт|гл|s|ss|sec|art|cl)\.[\s\u00A0]*\d/iu,
  /(?<!\p{L})(?:стат|артыкул|пункт|част|подпункт|article|section|clause)\p{L}*[\s\u00A0]+\d/iu,
  // no number is known before there is a case: of an act, or of a paper that the case names
  /№[\s\u00A0]*\d/u,
  /(?<!\p{L})(?:ГК|ГПК|АПК|КАС|КоАП|КГС|ХПК|НК|УК|ЗоЗПП)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:закон|указ|декрет|дэкрэт|кодекс|кодэкс)(?:а|у|ом|ам|е|э|ы|ов|аў)?|(?:постановлени|пастанов)\p{L}{1,2})[\s\u00A0]+(?:№|(?:от|ад|о|об|аб|РФ)(?!\p{L}))/iu,
  /(?<!\p{L})(?:Гражданск|Грамадзянск)\p{L}*[\s\u00A0]+код[еэ]кс/iu,
  /(?<!\p{L})(?:Act|Code)[\s\u00A0]+(?:of|No\.)[\s\u00A0]+\d/u,
];

/**
 * A norm is named by its id, never typed: neither its place nor the short name of its act. It stands in brackets after the thought, so
 * that it is right in the one form it has, also where its act is named without the place.
 */
export function checkCitations(proof: Proof, item: TemplateItem<Placed>): void {
  checkTyped(proof, item);
  let open = 0;
  for (const part of item.parts) {
    if (part.kind === 'words') open += count(part.text, '(') - count(part.text, ')');
    if (part.kind === 'norm' && open <= 0)
      proof.report(item.line, 'citationNotInBrackets', { norm: part.norms.join(', ') });
  }
}

function checkTyped({ pack, template, report }: Proof, item: TemplateItem<Placed>): void {
  const acts = pack.acts.flatMap(({ short, name }) => [short, name].flatMap((words) => words[template.language] ?? []));
  for (const text of item.parts.flatMap(alternativesOf)) {
    const found = TYPED.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
    const typed = found ?? acts.find((act) => text.includes(act));
    if (typed !== undefined) report(item.line, 'typedCitation', { text: typed });
  }
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
