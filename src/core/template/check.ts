import type { FactCatalogue } from '../case/fact.ts';
import type { WholePack, LetterWords } from '../jurisdiction/pack.ts';
import { languageOf } from '../language/language.ts';
import { checkBlock } from './check-block.ts';
import { checkOrder } from './check-order.ts';
import { checkCondition, checkPart } from './check-part.ts';
import { checkCitations } from './check-citations.ts';
import type { Proof } from './proof.ts';
import type { Placed, Template, TemplateProblem } from './template.ts';

/**
 * Proves a template without any case: every name exists, forms fit, what can be not applicable stands under its condition,
 * norms may be cited, blocks stand in a legal order, shared words exist, no citation is typed as prose.
 */
export function checkTemplate(
  template: Template<Placed>,
  said: LetterWords<Placed>,
  pack: WholePack,
  facts: FactCatalogue,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const language = languageOf(template.language);
  const proof: Proof = {
    template,
    said,
    pack,
    facts,
    language,
    report: (line, code, told = {}) => void problems.push({ file: template.file, line, code, facts: told }),
  };
  checkOrder(proof);
  for (const block of template.blocks) {
    checkCondition(proof, block.condition, block.line);
    checkBlock(proof, block);
    for (const item of block.groups.flat()) {
      checkCondition(proof, item.condition, item.line);
      checkCitations(proof, item);
      for (const part of item.parts) checkPart(proof, part, [block.condition, item.condition], item.line);
    }
  }
  return problems;
}
