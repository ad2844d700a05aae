import { failure, type Result, success } from '../result.ts';
import { authoritiesFile, operatorsFile } from './addressee-files.ts';
import { checkReferences } from './check-references.ts';
import { filingFile, operatorContactsFile } from './filing-files.ts';
import { laterLettersFile } from './later-letters-file.ts';
import { jurisdictionFile } from './jurisdiction-file.ts';
import { actsFile, calendarFile, deadlinesFile, normsFile, sourcesFile } from './law-files.ts';
import type { ContactBook, JurisdictionFile, Norm, NormRecord, PackProblem, WholePack } from './pack.ts';
import { type PackFiles, PackReader } from './pack-files.ts';
import { ratesFile } from './rates-file.ts';
import { readGrounds } from './read-grounds.ts';
import { readLetterWords } from './read-letter-words.ts';
import { readScreenNames } from './read-screen-names.ts';
import { usedNames } from './used-names.ts';

const COMMON = 'common';
const NO_CONTACTS: ContactBook = { hosts: [], linked: false, operators: [] };

/**
 * Puts a country's files and the common ones together and proves that their data are sound and refer to each other. Problems carry
 * file and line. The words of its templates are proven by checkTemplates.
 */
export function readPack(id: string, files: PackFiles): Result<WholePack, PackProblem> {
  const reader = new PackReader(files);
  const jurisdiction = reader.read(`${id}/jurisdiction.yaml`, jurisdictionFile);
  if (jurisdiction && jurisdiction.id !== id) {
    reader.report({ file: `${id}/jurisdiction.yaml`, path: ['id'] }, 'idUnlikeFolder', { expected: id });
  }
  const pack = jurisdiction && readParts(id, jurisdiction, reader);
  if (pack && reader.problems.length === 0) checkReferences(pack, reader);
  return pack && reader.problems.length === 0 ? success(pack) : failure(...reader.problems);
}

function readParts(id: string, jurisdiction: JurisdictionFile, reader: PackReader): WholePack | undefined {
  const at = (name: string): string => `${id}/${name}`;
  const calendar = reader.read(at('calendar.yaml'), calendarFile);
  const letters = jurisdiction.letterLanguages.map(
    (language) => [language, readLetterWords(id, language, reader)] as const,
  );
  const rates = reader.has(at('rates.yaml')) ? reader.read(at('rates.yaml'), ratesFile) : undefined;
  if (!calendar) return undefined;
  const register = {
    acts: reader.read(at('acts.yaml'), actsFile) ?? [],
    norms: readNorms(id, reader),
    sources: reader.read(at('sources.yaml'), sourcesFile) ?? [],
  };
  const grounds = readGrounds(id, reader);
  const screen = Object.entries(readScreenNames([COMMON, id], reader));
  return {
    ...jurisdiction,
    acts: register.acts,
    norms: register.norms.map(citable),
    register,
    deadlines: reader.read(at('deadlines.yaml'), deadlinesFile) ?? [],
    calendar,
    ...(rates ? { interestRate: rates.interest } : {}),
    operators: reader.read(at('operators.yaml'), operatorsFile) ?? [],
    authorities: reader.read(at('authorities.yaml'), authoritiesFile) ?? [],
    ...grounds,
    letters: Object.fromEntries(letters.flatMap(([language, words]) => (words ? [[language, words]] : []))),
    screen: Object.fromEntries(screen.map(([language, names]) => [language, usedNames(names, grounds)])),
    after: {
      deadlines: reader.has(at('after/deadlines.yaml'))
        ? (reader.read(at('after/deadlines.yaml'), deadlinesFile) ?? [])
        : [],
      filing: reader.has(at('after/filing.yaml')) ? (reader.read(at('after/filing.yaml'), filingFile) ?? []) : [],
      contacts:
        (reader.has(at('after/operators.yaml')) && reader.read(at('after/operators.yaml'), operatorContactsFile)) ||
        NO_CONTACTS,
      letters: reader.has(at('after/letters.yaml'))
        ? (reader.read(at('after/letters.yaml'), laterLettersFile) ?? [])
        : [],
      screen: readScreenNames([`${COMMON}/after`, at('after')], reader),
    },
  };
}

/** Those of each act, in the order of the acts' names. */
function readNorms(id: string, reader: PackReader): readonly NormRecord[] {
  return reader.list(`${id}/norms/`, '.yaml').flatMap((file) => {
    const act = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
    return (reader.read(file, normsFile) ?? []).map((norm) => ({ act, ...norm }));
  });
}

/** What letters need of a norm; a field that it does not have stays away from the built pack. */
function citable({ id, act, place, inForce, seen, until, replacedBy, appliesOn }: NormRecord): Norm {
  return {
    id,
    act,
    ...(place && { place }),
    ...(inForce && { inForce }),
    ...(seen && { seen }),
    ...(until && { until }),
    ...(replacedBy !== undefined && { replacedBy }),
    appliesOn,
  };
}
