import { factCatalogue } from '#core/case/facts.ts';
import type { WholePack, PackProblem } from '#core/jurisdiction/pack.ts';
import { readPack } from '#core/jurisdiction/read-pack.ts';
import { failure, type Result, success } from '#core/result.ts';
import { checkTemplates } from '#core/template/check-all.ts';
import { checkQuestions } from '#core/template/check-questions.ts';
import { checkWording } from '#core/wording/check-wording.ts';
import { readPackFiles } from './read-files.ts';

/** A country's pack with everything proven that can be without a case: its data, its templates, its words. */
export function provePack(root: string, country: string): Result<WholePack, PackProblem> {
  const files = readPackFiles(root, country);
  if (!files.ok) return files;
  const pack = readPack(country, files.value);
  if (!pack.ok) return pack;
  const facts = factCatalogue(pack.value);
  const problems = [
    ...checkTemplates(pack.value, facts),
    ...checkQuestions(pack.value, files.value, facts),
    ...checkWording(pack.value, files.value),
  ];
  return problems.length > 0 ? failure(...problems) : success(pack.value);
}
