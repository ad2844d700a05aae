/** Made by packs-plugin.ts out of `templates/`: every country checked, each of its parts a chunk that is loaded when asked for. */
declare module 'virtual:packs' {
  type Parts = import('./pack-parts.ts').PackParts;
  type Load<T> = () => Promise<T>;
  type LoadEach<T> = Readonly<Record<string, Load<T[keyof T]>>>;

  export const jurisdictions: readonly import('#core/jurisdiction/pack.ts').JurisdictionSummary[];
  export const countries: Readonly<
    Record<
      string,
      {
        readonly pack: Load<Parts['pack']>;
        /** By letter language, the usual one first. */
        readonly letters: LoadEach<Parts['letters']>;
        /** By letter language. */
        readonly post: LoadEach<Parts['post']>;
        /** By interface language. */
        readonly screen: LoadEach<Parts['screen']>;
        readonly after: Load<Parts['after']>;
        /** By letter language. */
        readonly later: LoadEach<Parts['later']>;
        /** By interface language. */
        readonly afterScreen: LoadEach<Parts['afterScreen']>;
        readonly register: Load<Parts['register']>;
      }
    >
  >;
}
