import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { JurisdictionSummary, WholePack } from '#core/jurisdiction/pack.ts';
import { type PackParts, partsOf } from './pack-parts.ts';
import { plainModule } from './plain-module.ts';
import { provePack } from './prove-pack.ts';
import { countriesIn, describeProblem } from './read-files.ts';

const INDEX = 'virtual:packs';
const PART = `${INDEX}/`;
/** Marks an id as resolved by this plugin, by Rollup's convention. */
const OWN = '\0';

type Proven = { readonly pack: WholePack; readonly parts: PackParts };

/**
 * Builds the packs into the app: `virtual:packs` lists the countries and the parts of each, `virtual:packs/<country>/<part>` is one of
 * them, a chunk of plain data that the browser need not parse. A problem in any file stops the build with file and line.
 */
export function packs({ root }: { readonly root: string }): Plugin {
  const folder = resolve(root);
  const proven = new Map<string, Proven>();
  const load = (country: string): Proven => {
    const known = proven.get(country);
    if (known) return known;
    const pack = provePack(root, country);
    if (!pack.ok) throw new Error(pack.problems.map((problem) => describeProblem(root, problem)).join('\n'));
    const made = { pack: pack.value, parts: partsOf(pack.value) };
    proven.set(country, made);
    return made;
  };
  return {
    name: 'packs',
    resolveId: (id) => (id === INDEX || id.startsWith(PART) ? `${OWN}${id}` : undefined),
    load(id) {
      if (id === `${OWN}${INDEX}`) return indexModule(countriesIn(root).map((country) => load(country).pack));
      if (id.startsWith(`${OWN}${PART}`))
        return partModule(id.slice(OWN.length + PART.length), (country) => load(country).parts);
      return undefined;
    },
    /** `pack-by-letters-be-1a2b3c4d.js`: the name says what is in it. */
    outputOptions: (options) => ({
      ...options,
      chunkFileNames: ({ facadeModuleId }) =>
        facadeModuleId?.startsWith(`${OWN}${PART}`)
          ? `assets/pack-${facadeModuleId.slice(OWN.length + PART.length).replaceAll('/', '-')}-[hash].js`
          : 'assets/[name]-[hash].js',
    }),
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        proven.clear();
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(`${OWN}${INDEX}`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function indexModule(all: readonly WholePack[]): string {
  const ranked = [...all].sort((one, other) => one.rank - other.rank);
  const summaries = ranked.map(({ id, timeZones, lawKnownBy }): JurisdictionSummary => ({ id, timeZones, lawKnownBy }));
  const loader = (path: string) => `async () => (await import(${JSON.stringify(`${PART}${path}`)})).default`;
  const loaders = (path: string, languages: object) =>
    recordOf(Object.keys(languages).map((language) => [language, loader(`${path}/${language}`)]));
  const countries = ranked.map(({ id, letters, screen, after }): readonly [string, string] => [
    id,
    recordOf([
      ['pack', loader(`${id}/pack`)],
      ['letters', loaders(`${id}/letters`, letters)],
      ['post', loaders(`${id}/post`, letters)],
      ['screen', loaders(`${id}/screen`, screen)],
      ['after', loader(`${id}/after`)],
      ['later', loaders(`${id}/later`, letters)],
      ['afterScreen', loaders(`${id}/afterScreen`, after.screen)],
      ['register', loader(`${id}/register`)],
    ]),
  ]);
  return `export const jurisdictions = ${JSON.stringify(summaries)};\nexport const countries = ${recordOf(countries)};`;
}

/** An object in code, of keys and the code of their values. */
const recordOf = (entries: readonly (readonly [string, string])[]): string =>
  `{ ${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(', ')} }`;

/** `<country>/<part>`, or `<country>/<part>/<language>` of a part that is loaded by language. */
function partModule(path: string, load: (country: string) => PackParts): string {
  const [country = '', ...keys] = path.split('/');
  const part = keys.reduce<unknown>(
    (within, key) => Object.entries(within ?? {}).find(([one]) => one === key)?.[1],
    load(country),
  );
  if (part === undefined) throw new Error(`no such part of a pack: ${path}`);
  return plainModule(part);
}
