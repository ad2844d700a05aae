import type { AfterPack, Authority, JurisdictionPack, LaterLetter, LaterWords, LetterWords } from './pack.ts';

/** A pack with all that its country brings for the time after the claim is on paper. */
export type FullPack = Omit<JurisdictionPack, 'authorities'> & {
  readonly authorities: readonly Authority[];
  readonly later: readonly LaterLetter[];
};

export const withAfter = (pack: JurisdictionPack, after: AfterPack): FullPack => ({
  ...pack,
  deadlines: [...pack.deadlines, ...after.deadlines],
  authorities: after.authorities,
  later: after.letters,
  acts: [...pack.acts, ...after.acts],
  norms: [...pack.norms, ...after.norms],
});

/** The pack with the words of the later letters of one language among those of its claim. */
export function withLaterWords<Pack extends JurisdictionPack>(pack: Pack, language: string, later: LaterWords): Pack {
  const said = pack.letters[language];
  return said ? { ...pack, letters: { ...pack.letters, [language]: wordsWithLater(said, later) } } : pack;
}

/** What a language says, with its later letters. */
export const wordsWithLater = <At>(said: LetterWords<At>, { letters, shared }: LaterWords<At>): LetterWords<At> => ({
  ...said,
  letters: { ...said.letters, ...letters },
  shared: {
    ...said.shared,
    passages: { ...said.shared.passages, ...shared.passages },
    phrases: { ...said.shared.phrases, ...shared.phrases },
  },
});
