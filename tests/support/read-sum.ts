export type SumRead = { readonly figures: number; readonly words: number; readonly kopecks: number };

/**
 * Reads a sum of a demand back, «171 (сто семьдесят один) рубль 23 копейки», as a strict reader would: figures, words and
 * kopecks each on their own, every numeral in its place, every noun in the form that the numeral before it asks for.
 * Undefined for anything that such a reader would query. Nothing here is taken from the code that writes sums.
 */
export function readSum(printed: string, language: 'ru' | 'be'): SumRead | undefined {
  const match = /^(\d{1,3}(?:~\d{3})*) \(([^()]+)\)~(\S+) (\d\d)~(\S+)$/u.exec(printed.replaceAll('\u00A0', '~'));
  if (!match) return undefined;
  const [, figures = '', words = '', rouble = '', kopecks = '', kopeck = ''] = match;
  const grammar = GRAMMARS[language];
  const spoken = readNumber(words.split(' '), grammar);
  const nouns = [
    grammar.rouble[askedBy(words.split(' ').at(-1) ?? '', grammar)],
    grammar.kopeck[askedByFigures(kopecks)],
  ];
  if (spoken === undefined || nouns.join() !== `${rouble},${kopeck}`) return undefined;
  return { figures: Number(figures.replaceAll('~', '')), words: spoken, kopecks: Number(kopecks) };
}

/** What a numeral asks of the noun after it: the form after one, after two, after five. */
type Asked = 0 | 1 | 2;
type Noun = readonly [string, string, string];
type Grammar = {
  readonly zero: string;
  /** Value of each numeral. */
  readonly numerals: ReadonlyMap<string, number>;
  readonly feminine: readonly string[];
  readonly masculine: readonly string[];
  readonly thousand: Noun;
  readonly million: Noun;
  readonly rouble: Noun;
  readonly kopeck: Noun;
};

const numerals = (list: string): ReadonlyMap<string, number> =>
  new Map(Array.from(list.matchAll(/(\d+)=(\S+)/gu), ([, value, word = '']) => [word, Number(value)]));

const GRAMMARS: Readonly<Record<'ru' | 'be', Grammar>> = {
  ru: {
    zero: 'ноль',
    numerals: numerals(`
      900=девятьсот 800=восемьсот 700=семьсот 600=шестьсот 500=пятьсот 400=четыреста 300=триста 200=двести 100=сто
      90=девяносто 80=восемьдесят 70=семьдесят 60=шестьдесят 50=пятьдесят 40=сорок 30=тридцать 20=двадцать
      19=девятнадцать 18=восемнадцать 17=семнадцать 16=шестнадцать 15=пятнадцать 14=четырнадцать 13=тринадцать
      12=двенадцать 11=одиннадцать 10=десять 9=девять 8=восемь 7=семь 6=шесть 5=пять 4=четыре 3=три
      2=два 2=две 1=один 1=одна`),
    masculine: ['один', 'два'],
    feminine: ['одна', 'две'],
    thousand: ['тысяча', 'тысячи', 'тысяч'],
    million: ['миллион', 'миллиона', 'миллионов'],
    rouble: ['рубль', 'рубля', 'рублей'],
    kopeck: ['копейка', 'копейки', 'копеек'],
  },
  be: {
    zero: 'нуль',
    numerals: numerals(`
      900=дзевяцьсот 800=восемсот 700=семсот 600=шэсцьсот 500=пяцьсот 400=чатырыста 300=трыста 200=дзвесце 100=сто
      90=дзевяноста 80=восемдзесят 70=семдзесят 60=шэсцьдзясят 50=пяцьдзясят 40=сорак 30=трыццаць 20=дваццаць
      19=дзевятнаццаць 18=васемнаццаць 17=семнаццаць 16=шаснаццаць 15=пятнаццаць 14=чатырнаццаць 13=трынаццаць
      12=дванаццаць 11=адзінаццаць 10=дзесяць 9=дзевяць 8=восем 7=сем 6=шэсць 5=пяць 4=чатыры 3=тры
      2=два 2=дзве 1=адзін 1=адна`),
    masculine: ['адзін', 'два'],
    feminine: ['адна', 'дзве'],
    thousand: ['тысяча', 'тысячы', 'тысяч'],
    million: ['мільён', 'мільёны', 'мільёнаў'],
    rouble: ['рубель', 'рублі', 'рублёў'],
    kopeck: ['капейка', 'капейкі', 'капеек'],
  },
};

function readNumber(words: readonly string[], grammar: Grammar): number | undefined {
  if (words.join(' ') === grammar.zero) return 0;
  const millions = cutAt(words, grammar.million);
  const thousands = cutAt(millions.rest, grammar.thousand);
  const groups = [
    millions.found && readGroup(millions.found, millions.noun, grammar.million, grammar.feminine, grammar),
    thousands.found && readGroup(thousands.found, thousands.noun, grammar.thousand, grammar.masculine, grammar),
    thousands.rest.length > 0 && readBelowThousand(thousands.rest, grammar.feminine, grammar),
  ];
  if (groups.includes(undefined) || groups.every((group) => group === false)) return undefined;
  return groups.reduce<number>((sum, group) => sum * 1000 + (group || 0), 0);
}

type Cut = { readonly found: readonly string[] | false; readonly noun: string; readonly rest: readonly string[] };

/** The words before a scale's noun, the noun, the words after it. */
function cutAt(words: readonly string[], noun: Noun): Cut {
  const at = words.findIndex((word) => noun.includes(word));
  if (at < 0) return { found: false, noun: '', rest: words };
  return { found: words.slice(0, at), noun: words[at] ?? '', rest: words.slice(at + 1) };
}

function readGroup(
  words: readonly string[],
  noun: string,
  forms: Noun,
  wrongGender: readonly string[],
  grammar: Grammar,
): number | undefined {
  const asked = askedBy(words.at(-1) ?? '', grammar);
  return forms[asked] === noun ? readBelowThousand(words, wrongGender, grammar) : undefined;
}

/** Hundreds, then tens, then units, each at most once; nothing after eleven to nineteen. */
function readBelowThousand(words: readonly string[], wrongGender: readonly string[], grammar: Grammar) {
  let room = 1000;
  let sum = 0;
  for (const word of words) {
    const value = grammar.numerals.get(word);
    if (value === undefined || value >= room || wrongGender.includes(word)) return undefined;
    sum += value;
    room = value >= 100 ? 100 : value >= 20 ? 10 : 0;
  }
  return words.length > 0 ? sum : undefined;
}

/** By the last word said: after «один» the first form, after «два», «три», «четыре» the second, after all others the third. */
function askedBy(word: string, { numerals: known }: Grammar): Asked {
  const value = known.get(word) ?? 0;
  if (value === 1) return 0;
  return value >= 2 && value <= 4 ? 1 : 2;
}

/** By the two figures as they stand. */
function askedByFigures(figures: string): Asked {
  if (/^[^1]1$/u.test(figures)) return 0;
  return /^[^1][234]$/u.test(figures) ? 1 : 2;
}
