/** Words by which a letter loses its reader, as stems of small letters, per letter language. */
export type ToneWords = { readonly insults: readonly string[]; readonly threats: readonly string[] };

/** What in a free text a clerk or a judge would hold against its writer; `word` as it stands there. */
export type ToneNote = { readonly kind: 'insult' | 'threat' | 'capitals'; readonly word: string };

/* What people write in anger, by the complaints read; an insult may leave a letter without an answer (in Belarus by law). */
const WORDS: Readonly<Record<string, ToneWords>> = {
  ru: {
    insults: [
      ...[
        'мошенник',
        'мошенниц',
        'аферист',
        'жулик',
        'жульё',
        'ворьё',
        'ворюг',
        'воры',
        'ворам',
        'ворами',
        'бандит',
        'шарашк',
      ],
      ...[
        'дурак',
        'дурач',
        'идиот',
        'дебил',
        'тупы',
        'тупая',
        'тупой',
        'козл',
        'сволоч',
        'мраз',
        'твар',
        'подонк',
        'хамьё',
        'обнаглел',
        'беспредел',
      ],
    ],
    threats: [
      ...[
        'посажу',
        'посадят',
        'посадить вас',
        'сядете',
        'засуж',
        'по судам затаскаю',
        'пожалеете',
        'разнесу',
        'взорв',
        'убью',
        'прикончу',
      ],
      ...['расправлюсь', 'расправа', 'отомщу', 'мало не покажется', 'напишу везде', 'ославлю', 'лицензии лиш'],
    ],
  },
  be: {
    insults: [
      ...[
        'махляр',
        'ашуканец',
        'ашуканц',
        'жулік',
        'злодзе',
        'зладзе',
        'бандыт',
        'дурань',
        'дурні',
        'ідыёт',
        'дэбіл',
        'тупы',
        'тупая',
      ],
      ...['сволач', 'быдла', 'нахабнік', 'беспрадзел'],
    ],
    threats: [
      'пасаджу',
      'пасадзяць',
      'сядзеце',
      'засуджу',
      'пашкадуеце',
      'узарву',
      'заб’ю',
      "заб'ю",
      'адпомшчу',
      'расправа',
      'мала не здасца',
    ],
  },
};

/** Two neighbours of so many capitals are a shout; one may be a name or an abbreviation. */
const SHOUT = /(?<!\p{L})(\p{Lu}{4,}(?:[ \u00A0,]+\p{Lu}{2,})+|\p{Lu}{9,})(?!\p{L})/u;

/** The first insult, the first threat and the first shout of a text; quotations are somebody else's words. */
export function toneOf(text: string, language: string): readonly ToneNote[] {
  const own = text.replace(/[«"„“][^«»"„“”]*[»"”“]/gu, ' ');
  const words = WORDS[language];
  const insult = words && firstWord(own, words.insults);
  const threat = words && firstWord(own, words.threats);
  const shout = SHOUT.exec(own)?.[1];
  return [
    ...(insult === undefined ? [] : [{ kind: 'insult', word: insult } as const]),
    ...(threat === undefined ? [] : [{ kind: 'threat', word: threat } as const]),
    ...(shout === undefined ? [] : [{ kind: 'capitals', word: shout } as const]),
  ];
}

/** The word, as typed, that begins with one of the stems. */
function firstWord(text: string, stems: readonly string[]): string | undefined {
  const found = stems.flatMap((stem) => {
    const match = new RegExp(`(?<![\\p{L}])${stem}[\\p{L}’']*`, 'iu').exec(text);
    return match ? [match] : [];
  });
  return found.toSorted((one, other) => one.index - other.index)[0]?.[0];
}
