import { LeaderType, Paragraph, Tab, TabStopType, TextRun, type IParagraphOptions } from 'docx';
import { type Line, type Signer, textOf } from '#core/letter/document.ts';
import { paragraph, runs } from './docx-runs.ts';
import { STYLE, twips } from './docx-styles.ts';
import { PAGE, TYPE_AREA } from './page-style.ts';
import type { Piece, SignatureBlock } from './pieces.ts';

/** Mean width of a character of a name in millimetres; it has more capitals than other text. */
const NAME_CHARACTER_MM = 2.3;

const KEPT: IParagraphOptions = { keepNext: true };

/** Date at the left, rule and name at the right margin; whoever signs in a capacity has it on a line of its own, under the date. */
export function signatureParagraphs(
  { date, signers, caption, seal }: SignatureBlock,
  after: Piece | undefined,
): readonly Paragraph[] {
  const widestMm = Math.max(0, ...signers.map(({ name }) => textOf(name).length * NAME_CHARACTER_MM));
  const ruleEndMm = TYPE_AREA.widthMm - Math.min(widestMm, TYPE_AREA.widthMm / 3) - PAGE.signatureGapMm;
  const top = { spacing: { before: twips(PAGE.beforeSignatureMm) } };
  const ending = after?.kind === 'receipt-mark' ? { ...KEPT, spacing: { after: twips(PAGE.beforeReceiptMarkMm) } } : {};
  const [first, ...others] = signers;
  const isApart = first === undefined || first.capacity !== undefined;
  const endOf = (signer: Signer): IParagraphOptions => (seal || signer !== signers.at(-1) ? KEPT : ending);
  const hand = (signer: Signer, roomMm: number) =>
    handOf(signer, caption, { ruleEndMm, ending: endOf(signer), above: { spacing: { before: twips(roomMm) } } });
  return [
    ...(isApart ? [paragraph(STYLE.signature, date, { ...top, ...KEPT })] : []),
    ...(first && isApart ? hand(first, PAGE.itemGapMm * 4) : []),
    ...(first && !isApart ? handOf(first, caption, { ruleEndMm, ending: endOf(first), above: top, date }) : []),
    ...others.flatMap((signer) => hand(signer, PAGE.itemGapMm * 5)),
    ...(seal ? [paragraph(STYLE.signature, seal, ending)] : []),
  ];
}

type Hand = {
  readonly ruleEndMm: number;
  readonly above: IParagraphOptions;
  readonly ending: IParagraphOptions;
  /** Stands at the left of the rule. */
  readonly date?: Line;
};

/** One who signs: capacity, rule with the name, caption under the rule. */
function handOf(
  { capacity, name }: Signer,
  caption: Line,
  { ruleEndMm, above, ending, date = [] }: Hand,
): readonly Paragraph[] {
  const ruleStartMm = ruleEndMm - PAGE.signatureRuleMm;
  const tabStops = [
    { type: TabStopType.LEFT, position: twips(ruleStartMm) },
    { type: TabStopType.LEFT, position: twips(ruleEndMm), leader: LeaderType.UNDERSCORE },
    { type: TabStopType.RIGHT, position: twips(TYPE_AREA.widthMm) },
  ];
  const rule = new TextRun({ children: [new Tab(), new Tab(), new Tab()] });
  return [
    ...(capacity ? [paragraph(STYLE.signature, capacity, KEPT)] : []),
    new Paragraph({
      style: STYLE.signature,
      ...KEPT,
      ...above,
      tabStops,
      children: [...runs(date), rule, ...runs(name)],
    }),
    paragraph(STYLE.caption, caption, {
      indent: { left: twips(ruleStartMm), right: twips(TYPE_AREA.widthMm - ruleEndMm) },
      ...ending,
    }),
  ];
}
