import type { Provenance } from '#core/jurisdiction/pack.ts';

/** What the register writes as the source of a value that no page vouches for. */
const PUBLIC_COPY = 'third-party public copy, not a register';

/** Where a value was seen, short enough for the screen; undefined: in a third party's copy. */
export function publicSource({ source }: Provenance): string | undefined {
  if (source === PUBLIC_COPY) return undefined;
  return URL.canParse(source) ? new URL(source).hostname : source;
}
