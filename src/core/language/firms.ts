import type { FirmGrammar } from './language.ts';

export type FirmGender = 'neuter' | 'feminine' | 'masculine';

/** What a language knows of firms; words in small letters. */
export type FirmWords = {
  /** What firms are by their legal form, in the nominative, with its genitive. */
  readonly heads: Readonly<Record<string, { readonly genitive: string; readonly gender: FirmGender }>>;
  /** Endings of adjectives in the nominative with those of the genitive; the first that fits is taken. */
  readonly adjectives: Readonly<Record<FirmGender, readonly (readonly [RegExp, string])[]>>;
  /** Legal forms by the letters that stand for them. */
  readonly shortForms: Readonly<Record<string, string>>;
  /** The head and the letters of those whom a letter may call «Общество». */
  readonly society: string;
  readonly shortSocieties: readonly string[];
  /** How an adjective ends that is written in capitals, so that it is not taken for the letters of a form. */
  readonly endsLikeWord: RegExp;
};

/** The form ends where the firm's own name begins. */
const OWN_NAME = /[«"“„]/u;
const CAPITALS = /^[А-ЯЁІЎ]{2,6}$/u;

/** Names of firms: the legal form declines, the name in quotes never does. */
export function firmGrammar(words: FirmWords): FirmGrammar {
  const { heads, adjectives, shortForms, society, shortSocieties, endsLikeWord } = words;

  const isHead = (word: string): boolean => Object.hasOwn(heads, word);

  /** A few capitals that are no word in capitals. */
  const isShortForm = (word: string): boolean =>
    CAPITALS.test(word) && !endsLikeWord.test(word) && !isHead(word.toLowerCase());

  /** «Общество с ограниченной ответственностью „Ромашка“» as the words of its form and its name. Registers write the form in capitals. */
  function partsOf(full: string): { readonly form: readonly string[]; readonly name: string } {
    const at = full.search(OWN_NAME);
    const typed = (at < 0 ? full : full.slice(0, at)).split(/\s+/u).filter(Boolean);
    const name = at < 0 ? '' : full.slice(at);
    const [first = ''] = typed;
    if (isShortForm(first)) return { form: typed, name };
    const inCapitals = name !== '' && typed.every((word) => word === word.toUpperCase());
    const last = typed.findIndex((word) => isHead(word.toLowerCase()));
    return {
      form: typed.map((word, index) => (inCapitals || index <= Math.max(last, 0) ? word.toLowerCase() : word)),
      name,
    };
  }

  function adjective(word: string, gender: FirmGender): string | undefined {
    const rule = adjectives[gender].find(([ending]) => ending.test(word));
    return rule && word.replace(rule[0], rule[1]);
  }

  return {
    genitive(full) {
      const { form, name } = partsOf(full);
      if (isShortForm(form[0] ?? '')) return full;
      const at = form.findIndex((word) => isHead(word));
      const head = at < 0 ? undefined : heads[form[at] ?? ''];
      if (!head) return undefined;
      const before = form.slice(0, at).map((word) => adjective(word, head.gender));
      const declined = before.flatMap((word) => word ?? []);
      if (declined.length < before.length) return undefined;
      return joined([...declined, head.genitive, ...form.slice(at + 1)], name);
    },
    shorten(full) {
      const { form, name } = partsOf(full);
      if (isShortForm(form[0] ?? '')) return full;
      const short = shortForms[form.join(' ')];
      return short === undefined || name === '' ? undefined : `${short} ${name}`;
    },
    isSociety(full) {
      const { form } = partsOf(full);
      return shortSocieties.includes(form[0] ?? '') || form.find((word) => isHead(word)) === society;
    },
  };
}

const joined = (form: readonly string[], name: string): string => [...form, name].filter(Boolean).join(' ');
