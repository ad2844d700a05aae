import { addDays } from '../plain-date.ts';
import { isAllowedHost } from './link-host.ts';
import { successionOf } from './norms.ts';
import type { DeadlineRule, NormRecord, WholePack } from './pack.ts';
import type { PackReader, Place } from './pack-files.ts';
import { requireLanguages } from './require-languages.ts';

/**
 * The law of a pack can be cited: acts have their names, norms their edition, what is not sure says why and is never placed, a norm
 * that ended leads to the next without a gap, and no link leaves the hosts that the country allows.
 */
export function checkLaw(pack: WholePack, reader: PackReader): void {
  checkActs(pack, reader);
  checkSources(pack, reader);
  for (const norm of pack.register.norms) {
    checkNorm(pack, norm, reader);
    if (norm.replacedBy !== undefined) checkSuccession(pack, norm, norm.replacedBy, reader);
  }
  checkDeadlines(pack, reader);
  checkLinks(pack, reader);
}

/** Where a norm stands: its place among those of its act. */
const placeOf = (pack: WholePack, norm: NormRecord, ...path: readonly string[]): Place => ({
  file: `${pack.id}/norms/${norm.act}.yaml`,
  path: [pack.register.norms.filter(({ act }) => act === norm.act).indexOf(norm), ...path],
});

function checkActs(pack: WholePack, reader: PackReader): void {
  pack.acts.forEach((act, index) => {
    const at = (field: string): Place => ({ file: `${pack.id}/acts.yaml`, path: [index, field] });
    for (const form of ['title', 'name', 'full', 'short'] as const) {
      requireLanguages(pack.letterLanguages, reader, at(form), act[form]);
    }
    if (act.hereafter) requireLanguages(pack.letterLanguages, reader, at('hereafter'), act.hereafter);
    if (act.inDoubt) requireLanguages(Object.keys(pack.screen), reader, at('inDoubt'), act.inDoubt);
  });
}

function checkSources(pack: WholePack, reader: PackReader): void {
  pack.register.sources.forEach(({ id, name }, index) => {
    const file = `${pack.id}/sources.yaml`;
    requireLanguages(Object.keys(pack.screen), reader, { file, path: [index, 'name'] }, name);
    if (!pack.register.norms.some(({ source }) => source === id))
      reader.report({ file, path: [index] }, 'sourceUnused', { id });
  });
}

function checkNorm(pack: WholePack, norm: NormRecord, reader: PackReader): void {
  const report = (code: string, ...path: readonly string[]) =>
    reader.report(placeOf(pack, norm, ...path), code, { norm: norm.id });
  if (!pack.acts.some(({ id }) => id === norm.act)) {
    reader.report(placeOf(pack, norm), 'actMissing', { act: norm.act });
  }
  if (!pack.register.sources.some(({ id }) => id === norm.source)) report('sourceMissing', 'source');
  const start = norm.inForce ?? norm.seen;
  if (pack.register.norms.find(({ id }) => id === norm.id) !== norm) report('idTwice', 'id');
  if ((norm.inForce === undefined) === (norm.seen === undefined)) report('inForceOrSeen');
  if (start !== undefined && norm.until !== undefined && norm.until < start) report('endsBeforeStart', 'until');
  if (norm.reviewBy !== undefined && norm.reviewBy < norm.checked) report('reviewBeforeCheck', 'reviewBy');
  if (norm.confidence !== 'high' && !norm.why) report('whyMissing', 'confidence');
  if (norm.confidence === 'low' && norm.place) report('lowWithPlace', 'place');
  const screenLanguages = Object.keys(pack.screen);
  requireLanguages(screenLanguages, reader, placeOf(pack, norm, 'says'), norm.says);
  if (norm.why) requireLanguages(screenLanguages, reader, placeOf(pack, norm, 'why'), norm.why);
  if (norm.place) requireLanguages(pack.letterLanguages, reader, placeOf(pack, norm, 'place'), norm.place);
}

/** The next norm begins on the day after this one ended and is chosen by the same kind of day. */
function checkSuccession(pack: WholePack, norm: NormRecord, next: string, reader: PackReader): void {
  const report = (code: string) =>
    reader.report(placeOf(pack, norm, 'replacedBy'), code, { norm: norm.id, replacedBy: next });
  const later = pack.register.norms.find(({ id }) => id === next);
  if (!later) report('normMissing');
  else if (successionOf(pack.register.norms, norm.id).at(-1)?.replacedBy !== undefined) report('replacedInCircle');
  else if (norm.until === undefined) report('replacedWithoutEnd');
  else if (later.inForce !== undefined && later.inForce !== addDays(norm.until, 1)) report('successionGap');
  else if (later.appliesOn !== norm.appliesOn) report('chosenByAnotherDay');
}

/** A term rests on norms that there are, and on none of low confidence. */
function checkDeadlines(pack: WholePack, reader: PackReader): void {
  const check = (file: string, rules: readonly DeadlineRule[]): void => {
    rules.forEach((rule, index) => {
      for (const key of ['norm', 'startsNextDayBy', 'countedBy', 'movesBy'] as const) {
        checkTermNorm(pack, rule[key], { file, path: [index, key] }, reader);
      }
      checkTermNorm(pack, rule.longest?.norm, { file, path: [index, 'longest', 'norm'] }, reader);
    });
  };
  check(`${pack.id}/deadlines.yaml`, pack.deadlines);
  check(`${pack.id}/after/deadlines.yaml`, pack.after.deadlines);
}

function checkTermNorm(pack: WholePack, id: string | undefined, place: Place, reader: PackReader): void {
  if (id === undefined) return;
  const norm = pack.register.norms.find((known) => known.id === id);
  if (!norm) reader.report(place, 'normMissing', { norm: id });
  else if (norm.confidence === 'low') reader.report(place, 'lowConfidenceNorm', { norm: id });
}

function checkLinks(pack: WholePack, reader: PackReader): void {
  const check = (url: string | undefined, place: Place): void => {
    if (url !== undefined && !isAllowedHost(url, pack.linkHosts)) reader.report(place, 'linkNotAllowed', { url });
  };
  check(pack.lawPortal, { file: `${pack.id}/jurisdiction.yaml`, path: ['lawPortal'] });
  pack.acts.forEach(({ url }, index) => check(url, { file: `${pack.id}/acts.yaml`, path: [index, 'url'] }));
  for (const norm of pack.register.norms) check(norm.url, placeOf(pack, norm, 'url'));
  pack.authorities.forEach(({ site }, index) =>
    check(site, { file: `${pack.id}/authorities.yaml`, path: [index, 'site'] }),
  );
}
