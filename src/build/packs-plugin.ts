import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { JurisdictionSummary, WholePack } from '#core/jurisdiction/pack.ts';
import { provePack } from './prove-pack.ts';
import { countriesIn, describeProblem } from './read-files.ts';

const INDEX = 'virtual:packs';
const COUNTRY = `${INDEX}/`;
const REGISTER = '/norms';
/** Marks an id as resolved by this plugin, by Rollup's convention. */
const OWN = '\0';

/**
 * Builds the packs into the app: `virtual:packs` lists the countries, each country is a chunk of its own and the register of its
 * norms another, plain data that the browser need not parse. A problem in any file stops the build with file and line.
 */
export function packs({ root }: { readonly root: string }): Plugin {
  const folder = resolve(root);
  const load = (country: string): WholePack => {
    const pack = provePack(root, country);
    if (pack.ok) return pack.value;
    throw new Error(pack.problems.map((problem) => describeProblem(root, problem)).join('\n'));
  };
  return {
    name: 'packs',
    resolveId: (id) => (id === INDEX || id.startsWith(COUNTRY) ? `${OWN}${id}` : undefined),
    load(id) {
      if (id === `${OWN}${INDEX}`) return indexModule(countriesIn(root).map(load));
      if (id.startsWith(`${OWN}${COUNTRY}`)) return countryModule(id.slice(OWN.length + COUNTRY.length), load);
      return undefined;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
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
  const loaders = (part: string) =>
    all.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${COUNTRY}${id}${part}`)})`).join(', ');
  return [
    `export const jurisdictions = ${JSON.stringify(summaries)};`,
    `const packs = { ${loaders('')} };`,
    `const registers = { ${loaders(REGISTER)} };`,
    'const from = async (loaders, country) =>',
    '  Object.hasOwn(loaders, country) ? (await loaders[country]()).default : undefined;',
    'export const loadPack = (country) => from(packs, country);',
    'export const loadRegister = (country) => from(registers, country);',
  ].join('\n');
}

/** A country's pack, or the register of its norms. */
function countryModule(part: string, load: (country: string) => WholePack): string {
  if (part.endsWith(REGISTER)) return plainModule(load(part.slice(0, -REGISTER.length)).register);
  return plainModule({ ...load(part), register: undefined });
}

/** Engines read a string of JSON faster than the same object written in code. */
const plainModule = (value: object): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value, withoutLines))});`;

/** Where a sentence stands in its file is told of problems only, and a proven pack has none. */
const withoutLines = (key: string, value: unknown): unknown =>
  key === 'line' && typeof value === 'number' ? undefined : value;
