import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { JurisdictionPack, JurisdictionSummary } from '#core/jurisdiction/pack.ts';
import { provePack } from './prove-pack.ts';
import { countriesIn, describeProblem } from './read-files.ts';

const INDEX = 'virtual:packs';
const COUNTRY = `${INDEX}/`;
/** Marks an id as resolved by this plugin, by Rollup's convention. */
const OWN = '\0';

/**
 * Builds the packs into the app: `virtual:packs` lists the countries, each country is a chunk of its own, plain data that
 * the browser need not parse. A problem in any file stops the build with file and line.
 */
export function packs({ root }: { readonly root: string }): Plugin {
  const folder = resolve(root);
  const load = (country: string): JurisdictionPack => {
    const pack = provePack(root, country);
    if (pack.ok) return pack.value;
    throw new Error(pack.problems.map((problem) => describeProblem(root, problem)).join('\n'));
  };
  return {
    name: 'packs',
    resolveId: (id) => (id === INDEX || id.startsWith(COUNTRY) ? `${OWN}${id}` : undefined),
    load(id) {
      if (id === `${OWN}${INDEX}`) return indexModule(countriesIn(root).map(load));
      if (id.startsWith(`${OWN}${COUNTRY}`)) return packModule(load(id.slice(OWN.length + COUNTRY.length)));
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

function indexModule(all: readonly JurisdictionPack[]): string {
  const ranked = [...all].sort((one, other) => one.rank - other.rank);
  const summaries = ranked.map(({ id, timeZones, lawKnownBy }): JurisdictionSummary => ({ id, timeZones, lawKnownBy }));
  const loaders = all.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(`${COUNTRY}${id}`)})`);
  return [
    `export const jurisdictions = ${JSON.stringify(summaries)};`,
    `const loaders = { ${loaders.join(', ')} };`,
    'export const loadPack = async (country) =>',
    '  Object.hasOwn(loaders, country) ? (await loaders[country]()).default : undefined;',
  ].join('\n');
}

/** Engines read a string of JSON faster than the same object written in code. */
const packModule = (pack: JurisdictionPack): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(pack))});`;
