import type { Proof } from './proof.ts';
import { SLOTS, type Slot, type TemplateBlock } from './template.ts';

/** Where a block may stand in a letter: between the first number and the second, in reading order. */
const STAGES: Readonly<Record<string, readonly [number, number]>> = {
  addressee: [0, 0],
  reference: [0, 0],
  title: [1, 1],
  'grounds subject': [2, 2],
  paragraph: [3, 7],
  table: [3, 7],
  'page-break': [3, 10],
  'grounds circumstances': [4, 4],
  'grounds basis': [5, 5],
  demands: [6, 6],
  'grounds demands': [6, 6],
  attachments: [8, 8],
  signature: [9, 9],
  'receipt-mark': [10, 10],
};
const NEEDED_IN_LETTER = ['addressee', 'title', 'signature'] as const;
const MAY_REPEAT: readonly string[] = ['paragraph', 'table', 'page-break'];

/** Blocks stand in the order in which letters are read, each that is needed once. */
export function checkOrder(proof: Proof): void {
  if (proof.template.of === 'letter') checkLetter(proof);
  if (proof.template.of === 'ground') checkGround(proof);
}

function checkLetter({ template: { blocks }, report }: Proof): void {
  let stage = 0;
  const seen = new Set<string>();
  for (const block of blocks) {
    const name = keyOf(block);
    const [first, last] = STAGES[name] ?? [0, 0];
    if (stage > last) report(block.line, 'blockOutOfOrder', { block: name });
    stage = Math.max(stage, first);
    if (seen.has(name) && !MAY_REPEAT.includes(name)) report(block.line, 'blockTwice', { block: name });
    seen.add(name);
  }
  for (const block of NEEDED_IN_LETTER) if (!seen.has(block)) report(1, 'blockMissing', { block });
  if (seen.has('grounds demands')) {
    for (const slot of SLOTS) if (!seen.has(`grounds ${slot}`)) report(1, 'blockMissing', { block: `grounds ${slot}` });
  }
}

function checkGround({ template: { blocks }, report }: Proof): void {
  let current: Slot | undefined;
  const seen = new Set<Slot>();
  for (const block of blocks) {
    const slot = SLOTS.find((one) => block.kind === 'grounds' && one === block.name);
    if (!slot) {
      if (current !== 'circumstances' && current !== 'basis')
        report(block.line, 'blockOutOfOrder', { block: block.kind });
      continue;
    }
    const order = SLOTS.indexOf(slot) - (current ? SLOTS.indexOf(current) : -1);
    if (order < 0) report(block.line, 'blockOutOfOrder', { block: `grounds ${slot}` });
    if (slot === 'subject' && seen.has(slot)) report(block.line, 'blockTwice', { block: 'grounds subject' });
    current = slot;
    seen.add(slot);
  }
  for (const slot of SLOTS) if (!seen.has(slot)) report(1, 'blockMissing', { block: `grounds ${slot}` });
}

const keyOf = ({ kind, name }: TemplateBlock): string => (kind === 'grounds' ? `grounds ${name ?? ''}` : kind);
