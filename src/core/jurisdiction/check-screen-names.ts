import type { WholePack, ScreenNames } from './pack.ts';
import type { PackReader, Place } from './pack-files.ts';

/** The language that the screen falls back to, so that every pack must have it. */
const FALLBACK = 'en';

/**
 * Everything the screen shows of a pack has a name in each interface language that the pack speaks, English among them. What belongs
 * to the time after the claim has it in after/ui, so that the way to the claim need not load it.
 */
export function checkScreenNames(pack: WholePack, reader: PackReader): void {
  const languages = new Set([FALLBACK, ...Object.keys(pack.screen)]);
  const check = (folder: string, screen: WholePack['screen'], keys: Keys): void => {
    for (const language of languages) {
      for (const key of keys) {
        if (!nameAt(screen[language], key)) {
          reader.report(placeOf(key, language, folder, pack, reader), 'screenNameMissing');
        }
      }
    }
  };
  check('ui', pack.screen, keysOf(pack));
  check('after/ui', pack.after.screen, keysAfter(pack));
}

type Keys = readonly (readonly string[])[];

/** Where a missing name belongs: beside the other names of its ground, question, exhibit or note, else in the country's own file. */
function placeOf(
  key: readonly string[],
  language: string,
  folder: string,
  { id }: WholePack,
  reader: PackReader,
): Place {
  const own = `${id}/${folder}/${language}`;
  const names = [own, `common/${folder}/${language}`];
  const files = names.flatMap((name) => [`${name}.json`, ...reader.list(`${name}/`, '.json')]);
  const file = files.find((one) => reader.depth(one, key) > 1) ?? `${own}.json`;
  return { file, path: key };
}

/** Terms of the time after the claim, when terms may grow, the holidays that move them, ways of filing, and the letters that follow. */
const keysAfter = ({ deadlines, after, calendar }: WholePack): Keys => [
  ...after.deadlines.map(({ id }) => ['deadlines', id]),
  ...[...deadlines, ...after.deadlines].flatMap(({ id, longest }) => (longest ? [['longer', id]] : [])),
  ...Object.keys(calendar.holidays).map((id) => ['holidays', id]),
  ...after.letters.flatMap(({ id, asks }) => [
    ['letters', id, 'name'],
    ['letters', id, 'can'],
    ...(asks.includes('body') ? [['letters', id, 'body', 'label']] : []),
  ]),
  ...after.filing.flatMap(({ id: way, items }) => [
    ['filing', 'ways', way, 'name'],
    ...items.map(({ id }) => ['filing', 'ways', way, 'items', id, 'head']),
  ]),
];

function keysOf(pack: WholePack): Keys {
  return [
    ['country'],
    ...(pack.letterLanguages.length > 1
      ? [
          ['letterLanguage', 'label'],
          ...pack.letterLanguages.map((language) => ['letterLanguage', 'options', language]),
        ]
      : []),
    ...unique([...pack.grounds, ...pack.notYet].map(({ group }) => group)).map((group) => ['groups', group]),
    ...pack.notYet.flatMap(({ id }) => ['name', 'text', 'bring'].map((key) => ['notYet', id, key])),
    ...pack.grounds.flatMap(({ id }) => [
      ['grounds', id, 'name'],
      ['grounds', id, 'help'],
    ]),
    ...pack.questions.flatMap(({ id, options = [] }) => [
      ['questions', id, 'label'],
      ...options.map((option) => ['questions', id, 'options', option]),
    ]),
    ...unique(pack.grounds.flatMap(({ exhibits }) => exhibits)).map((id) => ['exhibits', id, 'name']),
    ...unique(pack.grounds.flatMap(({ notes }) => notes)).map((id) => ['notes', id]),
    ...pack.deadlines.map(({ id }) => ['deadlines', id]),
    ...(pack.interestRate ? ['label', 'hint'].map((key) => ['rates', 'interest', key]) : []),
  ];
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function nameAt(names: ScreenNames | undefined, [key, ...rest]: readonly string[]): boolean {
  const name = names?.[key ?? ''];
  if (rest.length === 0) return typeof name === 'string' && name !== '';
  return name !== undefined && isTree(name) && nameAt(name, rest);
}

const isTree = (name: ScreenNames[string]): name is ScreenNames => typeof name === 'object' && !Array.isArray(name);
