import { checkFiling } from './check-filing.ts';
import { checkLater } from './check-later.ts';
import { checkLaw } from './check-law.ts';
import { checkScreenNames } from './check-screen-names.ts';
import { isInterestCounted } from './interest.ts';
import type { WholePack } from './pack.ts';
import type { PackReader } from './pack-files.ts';
import { requireLanguages } from './require-languages.ts';

type Ids = readonly { readonly id: string }[];

/** Everything that a pack's data name must exist: acts, norms, grounds, deadlines, words in every letter language, names for the screen. */
export function checkReferences(pack: WholePack, reader: PackReader): void {
  checkUnique(pack, reader);
  checkLaw(pack, reader);
  checkGrounds(pack, reader);
  checkRegisters(pack, reader);
  checkLetters(pack, reader);
  checkScreenNames(pack, reader);
  checkFiling(pack, reader);
  checkLater(pack, reader);
}

function checkUnique(pack: WholePack, reader: PackReader): void {
  const lists: Readonly<Record<string, Ids>> = {
    'acts.yaml': pack.acts,
    'sources.yaml': pack.register.sources,
    'deadlines.yaml': pack.deadlines,
    'operators.yaml': pack.operators,
    'authorities.yaml': pack.authorities,
  };
  for (const [name, list] of Object.entries(lists)) {
    list.forEach(({ id }, index) => {
      const first = list.findIndex((one) => one.id === id);
      if (first !== index) reader.report({ file: `${pack.id}/${name}`, path: [index, 'id'] }, 'idTwice', { id });
    });
  }
  pack.after.deadlines.forEach(({ id }, index) => {
    const isTaken = has(pack.deadlines, id) || pack.after.deadlines.findIndex((one) => one.id === id) !== index;
    const place = { file: `${pack.id}/after/deadlines.yaml`, path: [index, 'id'] };
    if (isTaken) reader.report(place, 'idTwice', { id });
  });
}

function checkGrounds(pack: WholePack, reader: PackReader): void {
  for (const ground of pack.grounds) {
    const file = `${pack.id}/grounds/${ground.id}.yaml`;
    ground.excludes.forEach((other, index) => {
      if (!has(pack.grounds, other))
        reader.report({ file, path: ['excludes', index] }, 'groundMissing', { ground: other });
    });
    ground.deadlines.forEach((deadline, index) => {
      if (!has(pack.deadlines, deadline)) {
        reader.report({ file, path: ['deadlines', index] }, 'deadlineMissing', { deadline });
      }
    });
    const conditions = [
      { path: ['refund', 'onlyIf'], option: ground.refund?.onlyIf },
      { path: ['answeredLater'], option: ground.answeredLater },
    ];
    for (const { path, option } of conditions) {
      if (option !== undefined && !isOption(pack, option)) reader.report({ file, path }, 'optionMissing', { option });
    }
    if (ground.turnsTo !== undefined && !has(pack.authorities, ground.turnsTo))
      reader.report({ file, path: ['turnsTo'] }, 'authorityMissing', { authority: ground.turnsTo });
    for (const role of ['name', 'address'] as const) {
      const question = ground.respondent?.[role];
      if (question !== undefined && !ground.questions.includes(question))
        reader.report({ file, path: ['respondent', role] }, 'questionMissing', { question });
    }
    for (const question of ground.questions) {
      if (!has(pack.questions, question)) reader.report({ file, path: [] }, 'questionMissing', { question });
    }
    ground.services.forEach((service, index) => {
      if (!pack.services.includes(service)) {
        reader.report({ file, path: ['services', index] }, 'serviceMissing', { service });
      }
    });
    if (isInterestCounted(ground) && !(pack.interestRate && ground.rows === 'charges')) {
      reader.report({ file, path: ['interest'] }, pack.interestRate ? 'interestWithoutCharges' : 'ratesMissing');
    }
  }
}

/** Each value of an operator or an authority says where it comes from. */
function checkRegisters(pack: WholePack, reader: PackReader): void {
  pack.operators.forEach((operator, index) => {
    const file = `${pack.id}/operators.yaml`;
    requireLanguages(pack.letterLanguages, reader, { file, path: [index, 'legalName'] }, operator.legalName);
    if (operator.head) requireLanguages(pack.letterLanguages, reader, { file, path: [index, 'head'] }, operator.head);
    for (const field of ['legalName', 'taxNumber', 'address', 'hotlines'] as const) {
      if (operator[field] !== undefined && !operator.provenance[field]) {
        reader.report({ file, path: [index, field] }, 'provenanceMissing', { field });
      }
    }
  });
  pack.authorities.forEach((authority, index) => {
    const file = `${pack.id}/authorities.yaml`;
    requireLanguages(pack.letterLanguages, reader, { file, path: [index, 'name'] }, authority.name);
    for (const field of ['name', 'address', 'site'] as const) {
      if (authority[field] !== undefined && !authority.provenance[field]) {
        reader.report({ file, path: [index, field] }, 'provenanceMissing', { field });
      }
    }
  });
}

/** Every letter language has a claim and the words of every ground. */
function checkLetters(pack: WholePack, reader: PackReader): void {
  for (const language of pack.letterLanguages) {
    const said = pack.letters[language];
    const at = (name: string) => ({ file: `${pack.id}/${language}/${name}`, path: [] });
    if (!said?.letters.claim) reader.report(at('claim.txt'), 'fileMissing');
    for (const { id } of pack.grounds) {
      if (!said?.grounds[id]) reader.report(at(`grounds/${id}.txt`), 'fileMissing');
    }
    for (const id of Object.keys(said?.grounds ?? {})) {
      if (!has(pack.grounds, id)) reader.report(at(`grounds/${id}.txt`), 'groundMissing', { ground: id });
    }
  }
}

/** `<question>.<option>` of a question that the pack asks. */
const isOption = ({ questions }: WholePack, condition: string): boolean =>
  questions.some(({ id, options = [] }) => options.some((option) => `${id}.${option}` === condition));

const has = (list: Ids, id: string): boolean => list.some((one) => one.id === id);
