import type { FactCatalogue } from '../case/fact.ts';
import type { WholePack, PackProblem } from '../jurisdiction/pack.ts';
import { type PackFiles, PackReader, type Place } from '../jurisdiction/pack-files.ts';

/** A question that is asked only under a fact, or unless it holds, names one that exists. */
export function checkQuestions(pack: WholePack, files: PackFiles, facts: FactCatalogue): readonly PackProblem[] {
  const reader = new PackReader(files);
  for (const question of pack.questions) {
    for (const key of ['onlyIf', 'unless'] as const) {
      const fact = question[key];
      if (fact === undefined || facts.has(fact)) continue;
      reader.report(placeOf(question.id, key, pack, files), 'unknownFact', { question: question.id, fact });
    }
  }
  return reader.problems;
}

/** The line that says under which fact, in the file of the ground that words the question. */
function placeOf(question: string, key: string, { id, grounds }: WholePack, files: PackFiles): Place {
  const folders = [id, 'common'].flatMap((folder) => grounds.map((ground) => `${folder}/grounds/${ground.id}.yaml`));
  for (const file of folders) {
    const found = files.get(file);
    const at = found && 'value' in found ? questionsIn(found.value).findIndex(isWordingOf(question, key)) : -1;
    if (at >= 0) return { file, path: ['questions', at, key] };
  }
  return { file: `${id}/jurisdiction.yaml`, path: [] };
}

const questionsIn = (value: unknown): readonly unknown[] =>
  isRecord(value) && Array.isArray(value['questions']) ? value['questions'] : [];

const isWordingOf =
  (id: string, key: string) =>
  (question: unknown): boolean =>
    isRecord(question) && question['id'] === id && key in question;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
