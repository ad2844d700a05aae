import { isInForce } from '../jurisdiction/norms.ts';
import type { Norm } from '../jurisdiction/pack.ts';
import type { Line } from './document.ts';
import type { Writing } from './writing.ts';

const NO_BREAK = '\u00A0';

type ActPlaces = { readonly act: string; readonly places: string[] };

/** «п. 5» «ст. 55»: what is counted, its number, and what it is part of. */
const PLACE = /^(\S+) (\S+)(.*)$/u;

/**
 * Cites norms: places of one act join («ст. 432, 438 ГК РФ»), its full title stands at the first mention, the short name after.
 * Reports a norm that was not in force on its day.
 */
export function cite(writing: Writing, ids: readonly string[]): Line {
  const norms = ids.flatMap((id) => {
    const norm = writing.pack.norms.find((known) => known.id === id);
    if (!norm) writing.problems.push({ code: 'normMissing', facts: { norm: id } });
    else if (!isInForce(norm, writing.order)) writing.problems.push({ code: 'normNotInForce', facts: { norm: id } });
    return norm ? [norm] : [];
  });
  let text = '';
  let declared = false;
  for (const { act, places } of byAct(norms, writing.order.language)) {
    const title = nameAct(writing, act);
    text += `${text === '' ? '' : declared ? '; ' : ', '}${joinPlaces(places)} ${title.text}`;
    declared = title.declares;
  }
  return text === '' ? [] : [{ text: writing.language.tidy(text), norms: norms.map(({ id }) => id) }];
}

function byAct(norms: readonly Norm[], language: string): readonly ActPlaces[] {
  const acts: ActPlaces[] = [];
  for (const norm of norms) {
    const place = norm.place[language] ?? '';
    const known = acts.find(({ act }) => act === norm.act);
    if (known) known.places.push(place);
    else acts.push({ act: norm.act, places: [place] });
  }
  return acts;
}

/** `declares`: the title ends with the short name by which it will be called. */
function nameAct(writing: Writing, id: string): { readonly text: string; readonly declares: boolean } {
  const act = writing.pack.acts.find((known) => known.id === id);
  const { language } = writing.order;
  if (writing.citedActs.has(id)) return { text: act?.short[language] ?? '', declares: false };
  writing.citedActs.add(id);
  const hereafter = act?.hereafter?.[language];
  const full = act?.full[language] ?? '';
  return hereafter === undefined ? { text: full, declares: false } : { text: `${full}, ${hereafter}`, declares: true };
}

/** Neighbours that count the same thing of the same whole name it once: «п. 5, 7 ст. 55». A place never breaks over two lines. */
function joinPlaces(places: readonly string[]): string {
  const runs: { readonly unit: string; readonly numbers: string[]; readonly whole: string }[] = [];
  for (const place of places) {
    const [, unit = '', number = place, whole = ''] = PLACE.exec(place) ?? [];
    const last = runs.at(-1);
    if (last && unit !== '' && last.unit === unit && last.whole === whole) last.numbers.push(number);
    else runs.push({ unit, numbers: [number], whole });
  }
  return runs
    .map(({ unit, numbers, whole }) => `${unit} ${numbers.join(', ')}${whole.replaceAll(' ', NO_BREAK)}`.trim())
    .join(', ');
}
