import { exclude } from '../case/case-grounds.ts';
import type { Facts } from '../case/fact.ts';
import type { Provable } from '../case/provable.ts';
import type { JurisdictionPack } from '../jurisdiction/pack.ts';
import type { PlainDate } from '../plain-date.ts';
import { failure, type Result, success } from '../result.ts';
import { type Block, type LetterDocument, textOf } from './document.ts';
import { numberingOf } from './exhibit-numbers.ts';
import { writeFrame } from './frame.ts';
import { startWriting, type Writing } from './writing.ts';

/** What letter to write, of what. */
export type LetterOrder = {
  /** Kind of letter: `claim`. */
  readonly letter: string;
  /** Letter language of the pack. */
  readonly language: string;
  /** Ids of the grounds, the main one first. */
  readonly grounds: readonly string[];
  /** Ids of demands that the person left out. */
  readonly leftOut: readonly string[];
  readonly facts: Facts;
  /** What the letter may tell and which exhibits prove it; absent: it refers to none. */
  readonly provable?: readonly Provable[];
  /** The day of the letter. */
  readonly on: PlainDate;
  /** The day of the wrong, by which some norms are chosen; absent: not known, the letter's day decides. */
  readonly incident?: PlainDate;
};

/** Why a letter cannot be written: a missing part of the pack or the case, or law that did not apply on its day. */
export type ComposeProblem = {
  readonly code:
    | 'noSuchLanguage'
    | 'noSuchLetter'
    | 'noSuchGround'
    | 'groundsExclude'
    | 'normMissing'
    | 'normNotInForce'
    | 'factMissing'
    | 'tableWithoutWords'
    | 'exhibitWithoutWords';
  readonly facts: Readonly<Record<string, string>>;
};

/**
 * Writes a letter: the frame of its kind, its slots filled by the grounds. What is typed is put in as a value and never read as
 * template. Problems: law not in force on its day, grounds that exclude each other, parts that the pack lacks.
 */
export function composeLetter(order: LetterOrder, pack: JurisdictionPack): Result<LetterDocument, ComposeProblem> {
  const said = pack.letters[order.language];
  if (!said) return failure({ code: 'noSuchLanguage', facts: { language: order.language } });
  const frame = said.letters[order.letter];
  if (!frame) return failure({ code: 'noSuchLetter', facts: { letter: order.letter } });
  const unfit = groundProblems(order, pack);
  if (unfit.length > 0) return failure(...unfit);
  const draft = startWriting(order, pack, said);
  const drafted = writeFrame(draft, frame.blocks);
  if (draft.problems.length > 0) return failure(...draft.problems);
  const known = {
    namedOnce: shortNamesInVain(draft),
    exhibitNumber: numberingOf({ blocks: drafted }),
  };
  const isFinal = known.namedOnce.size === 0 && !order.provable?.some(({ exhibits }) => exhibits.length > 0);
  const writing = isFinal ? draft : startWriting(order, pack, said, known);
  const blocks = isFinal ? drafted : writeFrame(writing, frame.blocks);
  return success({ language: order.language, title: titleOf(blocks), on: order.on, blocks, told: writing.told });
}

/** Acts whose short name was announced and never used: known only when the letter stands, which is then written again. */
function shortNamesInVain({ mentions, pack, order }: Writing): ReadonlySet<string> {
  const announced = pack.acts.filter((act) => act.hereafter?.[order.language] !== undefined);
  return new Set(announced.flatMap(({ id }) => (mentions.get(id) === 1 ? [id] : [])));
}

function groundProblems(order: LetterOrder, pack: JurisdictionPack): readonly ComposeProblem[] {
  const said = pack.letters[order.language];
  const missing = order.grounds.filter((id) => !said?.grounds[id] || !pack.grounds.some((ground) => ground.id === id));
  const chosen = order.grounds.flatMap((id) => pack.grounds.find((ground) => ground.id === id) ?? []);
  const excluded = chosen.flatMap((ground, at) =>
    chosen.slice(at + 1).flatMap((other) => (exclude(ground, other) ? [{ id: ground.id, other: other.id }] : [])),
  );
  return [
    ...missing.map((ground): ComposeProblem => ({ code: 'noSuchGround', facts: { ground } })),
    ...excluded.map(({ id, other }): ComposeProblem => ({ code: 'groundsExclude', facts: { ground: id, other } })),
  ];
}

/** Title and subject on one line. */
export function titleOf(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => (block.kind === 'title' ? block.lines : []));
  return lines.map(textOf).join(' ');
}
