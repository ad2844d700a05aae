import type { FactCatalogue } from '../case/fact.ts';
import type { WholePack, PackProblem } from '../jurisdiction/pack.ts';
import { type PackFiles, PackReader, type Place } from '../jurisdiction/pack-files.ts';

/** A question that is asked only under a fact names one that exists. */
export function checkQuestions(pack: WholePack, files: PackFiles, facts: FactCatalogue): readonly PackProblem[] {
  const reader = new PackReader(files);
  for (const { id, onlyIf } of pack.questions) {
    if (onlyIf === undefined || facts.has(onlyIf)) continue;
    reader.report(placeOf(id, pack, files), 'unknownFact', { question: id, fact: onlyIf });
  }
  return reader.problems;
}

/** The line that says under which fact, in the file of the ground that words the question. */
function placeOf(question: string, { id, grounds }: WholePack, files: PackFiles): Place {
  const folders = [id, 'common'].flatMap((folder) => grounds.map((ground) => `${folder}/grounds/${ground.id}.yaml`));
  for (const file of folders) {
    const found = files.get(file);
    const at = found && 'value' in found ? questionsIn(found.value).findIndex(isWordingOf(question)) : -1;
    if (at >= 0) return { file, path: ['questions', at, 'onlyIf'] };
  }
  return { file: `${id}/jurisdiction.yaml`, path: [] };
}

const questionsIn = (value: unknown): readonly unknown[] =>
  isRecord(value) && Array.isArray(value['questions']) ? value['questions'] : [];

const isWordingOf =
  (id: string) =>
  (question: unknown): boolean =>
    isRecord(question) && question['id'] === id && 'onlyIf' in question;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
