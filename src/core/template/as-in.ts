import type { Placed, TemplateBlock } from './template.ts';

type Block = TemplateBlock<Placed>;

const keyOf = ({ kind, name }: Block): string => (kind === 'grounds' ? `grounds ${name ?? ''}` : kind);

/** The blocks from the first of one key up to the first of another. */
const between = (from: string, to: string) => (blocks: readonly Block[]) => {
  const keys = blocks.map(keyOf);
  return blocks.slice(keys.indexOf(from), keys.indexOf(to));
};
const only = (key: string) => (blocks: readonly Block[]) => blocks.filter((block) => keyOf(block) === key);

/** The parts of a claim's frame that a later letter may take over, by name. */
const PARTS: Readonly<Record<string, (blocks: readonly Block[]) => readonly Block[]>> = {
  addressee: only('addressee'),
  /** The addressee's lines of who writes, without those of whom the claim is for. */
  sender: (blocks) => only('addressee')(blocks).map((block) => ({ ...block, groups: block.groups.slice(1) })),
  reference: only('reference'),
  introduction: (blocks) => between('grounds subject', 'grounds circumstances')(blocks).slice(1),
  circumstances: between('grounds circumstances', 'grounds basis'),
  basis: between('grounds basis', 'grounds demands'),
  demands: between('grounds demands', 'attachments'),
  attachments: only('attachments'),
  /** The attachments that say for whom one signs, without what was gathered for the claim. */
  authority: (blocks) =>
    only('attachments')(blocks).map((block) => ({
      ...block,
      groups: block.groups.map((group) => group.filter(({ condition }) => condition?.fact !== 'exhibits')),
    })),
  signature: only('signature'),
  'receipt-mark': only('receipt-mark'),
};

/** Reads `== as-in claim <part>`; undefined: the line is another head. */
export function readAsIn(text: string): string | undefined {
  return /^==\s+as-in\s+claim\s+(\S+)\s*$/u.exec(text)?.[1];
}

/** What stands in that part of the claim; undefined: there is no such part. */
export const partOfClaim = (part: string, claim: readonly Block[]): readonly Block[] | undefined =>
  PARTS[part]?.(claim);

/** A part of the same kind as the block before goes on with it: own lines first, then those of the claim. */
export function joined(blocks: readonly Block[], more: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  const [next, ...rest] = more;
  const goesOn = last && next && last.kind === next.kind && (last.kind === 'addressee' || last.kind === 'attachments');
  if (!goesOn) return [...blocks, ...more];
  return [...blocks.slice(0, -1), { ...last, groups: [...last.groups, ...next.groups] }, ...rest];
}
