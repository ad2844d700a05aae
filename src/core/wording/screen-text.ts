import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PackFiles } from '../jurisdiction/pack-files.ts';
import { usesName } from '../jurisdiction/used-names.ts';
import { fileTexts, leavesOf } from './file-text.ts';
import type { SaidText } from './said-text.ts';

const COMMON = 'common';
/** `ui/en.json`, `ui/en/<ground>.json` and the same in `after/ui/`: the language is what follows `ui/`. */
const SCREEN_FILE = /^([^/]+)(?:\/after)?\/ui\/([^/.]+)(?:\/[^/]+)?\.json$/u;

type ScreenFile = { readonly file: string; readonly folder: string; readonly language: string };

/**
 * What the screen says of a pack, by interface language: the country's own names, and the common ones that it uses and does not say
 * otherwise.
 */
export function screenTexts(pack: JurisdictionPack, files: PackFiles): readonly (readonly [string, SaidText])[] {
  const found = [...files.keys()].flatMap(screenFile).filter(({ folder }) => [COMMON, pack.id].includes(folder));
  const uses = usesName(pack);
  return found.flatMap(({ file, folder, language }) => {
    const own = folder === COMMON ? ownKeys(found, files, pack.id, language) : new Set<string>();
    const texts = fileTexts(files, file, (path) => uses(path) && !own.has(path.join('.')));
    return texts.map((text) => [language, text] as const);
  });
}

function screenFile(file: string): readonly ScreenFile[] {
  const [, folder, language] = SCREEN_FILE.exec(file) ?? [];
  return folder === undefined || language === undefined ? [] : [{ file, folder, language }];
}

function ownKeys(
  found: readonly ScreenFile[],
  files: PackFiles,
  country: string,
  language: string,
): ReadonlySet<string> {
  const own = found.filter((one) => one.folder === country && one.language === language);
  const keys = own.flatMap(({ file }) => {
    const names = files.get(file);
    return names && 'value' in names ? leavesOf(names.value).map(({ path }) => path.join('.')) : [];
  });
  return new Set(keys);
}
