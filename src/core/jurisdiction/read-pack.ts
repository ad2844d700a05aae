import { failure, type Result, success } from '../result.ts';
import type { z } from '../zod.ts';
import { checkReferences } from './check-references.ts';
import {
  actsFile,
  authoritiesFile,
  calendarFile,
  commonGroundsFile,
  deadlinesFile,
  type Ground,
  groundFile,
  type JurisdictionFile,
  type JurisdictionPack,
  jurisdictionFile,
  normsFile,
  operatorsFile,
  type PackProblem,
  type Question,
  questionsFile,
} from './pack.ts';
import { type PackFiles, PackReader } from './pack-files.ts';
import { readLetterWords } from './read-letter-words.ts';
import { readScreenNames } from './read-screen-names.ts';

const COMMON = 'common';

/**
 * Puts a country's files and the common ones together and proves that their data are sound and refer to each other. Problems carry
 * file and line. The words of its templates are proven by checkTemplates.
 */
export function readPack(id: string, files: PackFiles): Result<JurisdictionPack, PackProblem> {
  const reader = new PackReader(files);
  const jurisdiction = reader.read(`${id}/jurisdiction.yaml`, jurisdictionFile);
  if (jurisdiction && jurisdiction.id !== id) {
    reader.report({ file: `${id}/jurisdiction.yaml`, path: ['id'] }, 'idUnlikeFolder', { expected: id });
  }
  const pack = jurisdiction && readParts(id, jurisdiction, reader);
  if (pack && reader.problems.length === 0) checkReferences(pack, reader);
  return pack && reader.problems.length === 0 ? success(pack) : failure(...reader.problems);
}

function readParts(id: string, jurisdiction: JurisdictionFile, reader: PackReader): JurisdictionPack | undefined {
  const at = (name: string): string => `${id}/${name}`;
  const calendar = reader.read(at('calendar.yaml'), calendarFile);
  const grounds = readGrounds(id, reader);
  const letters = jurisdiction.letterLanguages.map(
    (language) => [language, readLetterWords(id, language, reader)] as const,
  );
  if (!calendar) return undefined;
  return {
    ...jurisdiction,
    acts: reader.read(at('acts.yaml'), actsFile) ?? [],
    norms: reader.read(at('norms.yaml'), normsFile) ?? [],
    deadlines: reader.read(at('deadlines.yaml'), deadlinesFile) ?? [],
    calendar,
    operators: reader.read(at('operators.yaml'), operatorsFile) ?? [],
    authorities: reader.read(at('authorities.yaml'), authoritiesFile) ?? [],
    questions: readQuestions(id, grounds, reader),
    grounds,
    letters: Object.fromEntries(letters.flatMap(([language, words]) => (words ? [[language, words]] : []))),
    screen: readScreenNames([COMMON, id], reader),
  };
}

/** Those that the country knows, in the common order; a country may add its own after them. */
function readGrounds(id: string, reader: PackReader): readonly Ground[] {
  const shared = readShared(id, 'grounds.yaml', commonGroundsFile, reader);
  const known = reader
    .list(`${id}/grounds/`, '.yaml')
    .map((file) => ({ file, id: file.slice(file.lastIndexOf('/') + 1, -5) }));
  const rank = (ground: { readonly id: string }) => shared.findIndex((one) => one.id === ground.id);
  return [...known]
    .sort((one, other) => rank(one) - rank(other))
    .flatMap(({ file, id: ground }) => {
      const common = shared.find((one) => one.id === ground);
      if (!common) reader.report({ file, path: [] }, 'groundUnknown', { ground });
      const own = reader.read(file, groundFile);
      return common && own ? [{ ...common, ...own }] : [];
    });
}

/** Only what a ground of the country asks. */
function readQuestions(id: string, grounds: readonly Ground[], reader: PackReader): readonly Question[] {
  const asked = new Set(grounds.flatMap(({ questions }) => questions));
  return readShared(id, 'questions.yaml', questionsFile, reader).filter((question) => asked.has(question.id));
}

/** A common file and the country's own additions to it. */
function readShared<T>(
  id: string,
  name: string,
  schema: z.ZodMiniType<readonly T[]>,
  reader: PackReader,
): readonly T[] {
  const folders = [COMMON, id].filter((folder) => folder === COMMON || reader.has(`${folder}/${name}`));
  return folders.flatMap((folder) => reader.read(`${folder}/${name}`, schema) ?? []);
}
