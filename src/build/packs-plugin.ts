import type { Plugin } from 'vite';

/** Placeholder until the pack reader lands. */
export function packs(_options: { readonly root: string }): Plugin {
  return { name: 'packs' };
}
