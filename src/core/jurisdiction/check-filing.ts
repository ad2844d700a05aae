import { isAllowedHost } from './link-host.ts';
import type { WholePack } from './pack.ts';
import type { PackReader } from './pack-files.ts';

const VOUCHED = ['site', 'account', 'claims', 'form', 'postal', 'hotlines', 'isState'] as const;
const PAGES = ['site', 'account', 'claims'] as const;

/**
 * What a pack says of filing holds: each line of a checklist rests on law that may be cited, each value of an
 * operator says where it comes from and is sure enough to be shown, and no page is on a host that is not allowed.
 */
export function checkFiling(pack: WholePack, reader: PackReader): void {
  checkWays(pack, reader);
  checkContacts(pack, reader);
}

function checkWays(pack: WholePack, reader: PackReader): void {
  const file = `${pack.id}/after/filing.yaml`;
  pack.after.filing.forEach((way, index) => {
    way.items.forEach(({ norms }, item) => {
      for (const id of norms) {
        const norm = pack.register.norms.find((known) => known.id === id);
        const place = { file, path: [index, 'items', item, 'norms'] };
        if (!norm) reader.report(place, 'normMissing', { norm: id });
        else if (norm.confidence === 'low') reader.report(place, 'lowConfidenceNorm', { norm: id });
      }
    });
  });
}

function checkContacts(pack: WholePack, reader: PackReader): void {
  const file = `${pack.id}/after/operators.yaml`;
  const { hosts, operators } = pack.after.contacts;
  operators.forEach((operator, index) => {
    const at = (...path: readonly string[]) => ({ file, path: ['operators', index, ...path] });
    if (!pack.operators.some(({ id }) => id === operator.id)) reader.report(at('id'), 'operatorMissing');
    for (const field of VOUCHED) {
      const seen = operator.provenance[field];
      if (operator[field] !== undefined && !seen) reader.report(at(field), 'provenanceMissing', { field });
      if (seen?.confidence === 'low') reader.report(at('provenance', field), 'lowConfidence', { field });
    }
    for (const field of PAGES) {
      const url = operator[field];
      if (url !== undefined && !isAllowedHost(url, hosts)) reader.report(at(field), 'linkNotAllowed', { url });
    }
  });
}
