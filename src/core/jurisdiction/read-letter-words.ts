import { readItem } from '../template/items.ts';
import { parseTemplate } from '../template/parse.ts';
import type { Placed, Template, TemplateBlock, TemplateItem } from '../template/template.ts';
import type { LaterWords, PostWords, WholeLetterWords, Words } from './pack.ts';
import type { PackReader, Place } from './pack-files.ts';
import { postWordsFile, wordsFile } from './words-file.ts';

/** Everything one letter language says: words.yaml, frames, grounds, shared passages and demands, papers for the post. */
export function readLetterWords(id: string, language: string, reader: PackReader): WholeLetterWords | undefined {
  const folder = `${id}/${language}/`;
  const read = (file: string, of: Template['of']) => readTemplate(file, { of, language }, reader);
  const sharedFile = `${folder}shared.txt`;
  const frames = reader.list(folder, '.txt').filter((file) => file !== sharedFile);
  const letters = frames.flatMap((file) => read(file, 'letter') ?? []);
  const grounds = reader.list(`${folder}grounds/`, '.txt').flatMap((file) => read(file, 'ground') ?? []);
  const shared = reader.has(sharedFile) ? read(sharedFile, 'shared') : undefined;
  const words = reader.read(`${folder}words.yaml`, wordsFile);
  const post = readPostWords(`${folder}post/`, language, reader);
  if (!words || !post) return undefined;
  return {
    words,
    letters: byId(letters),
    grounds: byId(grounds),
    shared: {
      file: sharedFile,
      passages: byName(shared, 'passage', reader),
      demands: byName(shared, 'demand', reader),
      phrases: byName(shared, 'phrase', reader),
    },
    exhibits: readExhibits(words, `${folder}words.yaml`, reader),
    post,
    later: readLaterWords(`${folder}after/`, language, letters, reader),
  };
}

/** The letters of the time after the claim, which take parts of it over, and the passages and phrases that they share. */
function readLaterWords(
  folder: string,
  language: string,
  letters: readonly Template<Placed>[],
  reader: PackReader,
): LaterWords<Placed> {
  const file = `${folder}shared.txt`;
  const claim = letters.find(({ id }) => id === 'claim');
  const frames = reader.list(folder, '.txt').filter((one) => one !== file);
  const shared = reader.has(file) ? readTemplate(file, { of: 'shared', language }, reader) : undefined;
  return {
    letters: byId(frames.flatMap((frame) => readTemplate(frame, { of: 'letter', language, claim }, reader) ?? [])),
    shared: { file, passages: byName(shared, 'passage', reader), phrases: byName(shared, 'phrase', reader) },
  };
}

function readPostWords(folder: string, language: string, reader: PackReader): PostWords<Placed> | undefined {
  const inventory = readTemplate(`${folder}inventory.txt`, { of: 'paper', language }, reader);
  const label = readTemplate(`${folder}label.txt`, { of: 'paper', language }, reader);
  const file = `${folder}words.yaml`;
  const words = reader.read(file, postWordsFile);
  if (!inventory || !label || !words) return undefined;
  const read = (kind: 'letter' | 'exhibit') =>
    readPattern(words.enclosed[kind], { file, path: ['enclosed', kind] }, reader);
  return { inventory, label, words, enclosed: { letter: read('letter'), exhibit: read('exhibit') } };
}

/** A template says in its front matter what its place in the folder says. */
function readTemplate(
  file: string,
  { of, language, claim }: Pick<Template, 'of' | 'language'> & { readonly claim?: Template<Placed> | undefined },
  reader: PackReader,
): Template<Placed> | undefined {
  const parsed = parseTemplate(reader.text(file) ?? '', file, claim);
  if (!parsed.ok) {
    reader.problems.push(...parsed.problems);
    return undefined;
  }
  const template = parsed.value;
  const name = of === 'shared' ? '' : file.slice(file.lastIndexOf('/') + 1, -'.txt'.length);
  if (template.of === of && template.id === name && template.language === language) return template;
  reader.report({ file, path: [] }, 'frontMatterUnlikePath');
  return undefined;
}

const byId = (templates: readonly Template<Placed>[]): Readonly<Record<string, Template<Placed>>> =>
  Object.fromEntries(templates.map((template) => [template.id, template]));

function byName(
  shared: Template<Placed> | undefined,
  kind: 'passage' | 'demand' | 'phrase',
  reader: PackReader,
): Readonly<Record<string, TemplateBlock<Placed>>> {
  const named = new Map<string, TemplateBlock<Placed>>();
  for (const block of shared?.blocks ?? []) {
    if (block.kind !== kind || block.name === undefined || !shared) continue;
    if (named.has(block.name)) {
      reader.problems.push({ file: shared.file, line: block.line, code: 'sharedTwice', facts: { id: block.name } });
    }
    named.set(block.name, block);
  }
  return Object.fromEntries(named);
}

function readExhibits(words: Words, file: string, reader: PackReader): Readonly<Record<string, TemplateItem>> {
  return Object.fromEntries(
    Object.entries(words.exhibit).map(([kind, pattern]) => [
      kind,
      readPattern(pattern, { file, path: ['exhibit', kind] }, reader),
    ]),
  );
}

function readPattern(pattern: string, place: Place, reader: PackReader): TemplateItem {
  return readItem(pattern, 1, (_line, code, facts = {}) => reader.report(place, code, facts));
}
