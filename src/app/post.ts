import type { PostPapers } from '#core/letter/post.ts';

/** Paper after paper: the inventory twice, one for the envelope and one to be stamped and taken home, then the addresses. */
export const postSheets = <Paper>({
  inventory,
  label,
}: Readonly<Record<keyof PostPapers, Paper>>): readonly Paper[] => [inventory, inventory, label];
