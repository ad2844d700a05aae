import { known } from '../case/fact-entries.ts';
import type { JurisdictionPack, PostWords } from '../jurisdiction/pack.ts';
import { failure, type Result, success } from '../result.ts';
import type { Template } from '../template/template.ts';
import { type ComposeProblem, type LetterOrder, titleOf } from './compose.ts';
import type { LetterDocument } from './document.ts';
import { ENCLOSURES, enclosuresOf, withTableWords } from './enclosures.ts';
import { writeFrame } from './frame.ts';
import { startWriting } from './writing.ts';

/** The papers of who sends a letter by post. */
export type PostPapers = {
  /** What is in the envelope: one goes into it, one comes home with the post's stamp. */
  readonly inventory: LetterDocument;
  /** Sender and recipient, to cut out and glue on. */
  readonly label: LetterDocument;
};

/** What is sent: the order of a letter, and the letter that came of it. */
export type Sending = {
  readonly order: LetterOrder;
  readonly letter: LetterDocument;
  /** How many sheets one copy takes on paper; absent: filled in by hand. */
  readonly sheetCount?: number | undefined;
};

/** Writes the papers for the post. The inventory takes the exhibits from the letter's own list, with its numbers. */
export function composePost(
  sending: Sending,
  pack: JurisdictionPack,
  post: PostWords,
): Result<PostPapers, ComposeProblem> {
  const { order } = sending;
  const said = pack.letters[order.language];
  if (!said) return failure({ code: 'noSuchLanguage', facts: { language: order.language } });
  const writing = startWriting(order, pack, withTableWords(said, post));
  const rows = enclosuresOf(writing, sending, post);
  const facts = new Map([...order.facts, [ENCLOSURES[0], known({ kind: 'rows', rows })] as const]);
  const write = ({ blocks }: Template): LetterDocument => {
    const written = writeFrame({ ...writing, order: { ...order, facts } }, blocks);
    return { language: order.language, title: titleOf(written), on: order.on, blocks: written };
  };
  const papers = { inventory: write(post.inventory), label: write(post.label) };
  return writing.problems.length > 0 ? failure(...writing.problems) : success(papers);
}
