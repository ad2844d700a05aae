import { normOn, placeOn } from '../jurisdiction/norms.ts';
import type { Act, Norm } from '../jurisdiction/pack.ts';
import type { Line } from './document.ts';
import { isForWriter } from './scope.ts';
import type { Writing } from './writing.ts';

const NO_BREAK = '\u00A0';

/** An act and the places in it that are named; none: the act as a whole. */
type CitedAct = { readonly act: Act | undefined; readonly places: readonly string[] };

/** «п. 5» «ст. 55»: what is counted, its number, and what it is part of. */
const PLACE = /^(\S+) (\S+)(.*)$/u;

/**
 * Cites norms as their day has them: places of one act join («ст. 432, 438 ГК РФ»), its full title stands at the first mention, the
 * short name after (and is announced only if it comes). Acts without a place stand last. Consumer law is left out where a business writes. Reports a norm that was not in force on its day.
 */
export function cite(writing: Writing, ids: readonly string[]): Line {
  const norms = [...new Set(ids.flatMap((id) => normFor(writing, id) ?? []))];
  let text = '';
  let hasComma = false;
  for (const cited of actsOf(writing, norms)) {
    const title = nameAct(writing, cited);
    const places = joinPlaces(cited.places);
    text += `${text === '' ? '' : hasComma ? '; ' : ', '}${places === '' ? '' : `${places} `}${title}`;
    hasComma = title.includes(',');
  }
  return text === '' ? [] : [{ text: writing.language.tidy(text), norms: norms.map(({ id }) => id) }];
}

function normFor(writing: Writing, id: string): Norm | undefined {
  if (!isForWriter(writing, id)) return undefined;
  const norm = normOn(writing.pack.norms, id, writing.order);
  if (norm) return norm;
  const isKnown = writing.pack.norms.some((known) => known.id === id);
  writing.problems.push({ code: isKnown ? 'normNotInForce' : 'normMissing', facts: { norm: id } });
  return undefined;
}

function actsOf({ pack, order }: Writing, norms: readonly Norm[]): readonly CitedAct[] {
  const cited = [...new Set(norms.map(({ act }) => act))].map((id): CitedAct => {
    const places = norms.filter(({ act }) => act === id).flatMap((norm) => placeOn(norm, order.language, order) ?? []);
    return { act: pack.acts.find((known) => known.id === id), places: [...new Set(places)] };
  });
  return [...cited.filter(({ places }) => places.length > 0), ...cited.filter(({ places }) => places.length === 0)];
}

/** The act's name in the form that its places ask for, or on its own. */
function nameAct({ order: { language }, mentions, namedOnce }: Writing, { act, places }: CitedAct): string {
  if (!act) return '';
  const isAlone = places.length === 0;
  const earlier = mentions.get(act.id) ?? 0;
  mentions.set(act.id, earlier + 1);
  if (earlier > 0) return (isAlone ? act.name : act.short)[language] ?? '';
  const hereafter = namedOnce.has(act.id) ? undefined : act.hereafter?.[language];
  return [(isAlone ? act.title : act.full)[language] ?? '', ...(hereafter === undefined ? [] : [hereafter])].join(', ');
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
