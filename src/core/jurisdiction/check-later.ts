import type { WholePack } from './pack.ts';
import type { PackReader } from './pack-files.ts';

/** Every letter of the time after the claim has its words in each letter language, and what its record names exists. */
export function checkLater(pack: WholePack, reader: PackReader): void {
  const file = `${pack.id}/after/letters.yaml`;
  const known = new Set(pack.after.letters.map(({ id }) => id));
  pack.after.letters.forEach(({ id, to, grounds = [], terms = [] }, index) => {
    if (pack.after.letters.findIndex((one) => one.id === id) !== index)
      reader.report({ file, path: [index, 'id'] }, 'idTwice', { id });
    if (to !== 'respondent' && to !== 'court' && !pack.authorities.some((authority) => authority.id === to))
      reader.report({ file, path: [index, 'to'] }, 'authorityMissing', { authority: to });
    grounds.forEach((ground, at) => {
      if (!pack.grounds.some((one) => one.id === ground))
        reader.report({ file, path: [index, 'grounds', at] }, 'groundMissing', { ground });
    });
    const deadlines = [...pack.deadlines, ...pack.after.deadlines];
    terms.forEach((deadline, at) => {
      if (!deadlines.some((one) => one.id === deadline))
        reader.report({ file, path: [index, 'terms', at] }, 'deadlineMissing', { deadline });
    });
    for (const language of pack.letterLanguages) {
      if (!pack.letters[language]?.later.letters[id])
        reader.report({ file: `${pack.id}/${language}/after/${id}.txt`, path: [] }, 'fileMissing');
    }
  });
  for (const [language, { later }] of Object.entries(pack.letters)) {
    for (const id of Object.keys(later.letters)) {
      if (!known.has(id)) reader.report({ file: `${pack.id}/${language}/after/${id}.txt`, path: [] }, 'letterUnlisted');
    }
  }
}
