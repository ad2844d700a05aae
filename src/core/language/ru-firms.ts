import type { FirmGrammar } from './language.ts';

type Gender = 'neuter' | 'feminine' | 'masculine';

/** What firms are by their legal form, in the nominative and the genitive. */
const HEADS: Readonly<Record<string, { readonly genitive: string; readonly gender: Gender }>> = {
  общество: { genitive: 'общества', gender: 'neuter' },
  предприятие: { genitive: 'предприятия', gender: 'neuter' },
  учреждение: { genitive: 'учреждения', gender: 'neuter' },
  товарищество: { genitive: 'товарищества', gender: 'neuter' },
  партнёрство: { genitive: 'партнёрства', gender: 'neuter' },
  партнерство: { genitive: 'партнерства', gender: 'neuter' },
  объединение: { genitive: 'объединения', gender: 'neuter' },
  хозяйство: { genitive: 'хозяйства', gender: 'neuter' },
  бюро: { genitive: 'бюро', gender: 'neuter' },
  организация: { genitive: 'организации', gender: 'feminine' },
  ассоциация: { genitive: 'ассоциации', gender: 'feminine' },
  компания: { genitive: 'компании', gender: 'feminine' },
  корпорация: { genitive: 'корпорации', gender: 'feminine' },
  коллегия: { genitive: 'коллегии', gender: 'feminine' },
  палата: { genitive: 'палаты', gender: 'feminine' },
  артель: { genitive: 'артели', gender: 'feminine' },
  фонд: { genitive: 'фонда', gender: 'masculine' },
  кооператив: { genitive: 'кооператива', gender: 'masculine' },
  союз: { genitive: 'союза', gender: 'masculine' },
};
const ADJECTIVES: Readonly<Record<Gender, readonly (readonly [RegExp, string])[]>> = {
  neuter: [
    [/ое$/u, 'ого'],
    [/ее$/u, 'его'],
  ],
  feminine: [
    [/ая$/u, 'ой'],
    [/яя$/u, 'ей'],
  ],
  masculine: [
    [/([гкх])ий$/u, '$1ого'],
    [/ий$/u, 'его'],
    [/(?:ый|ой)$/u, 'ого'],
  ],
};
/** Legal forms by the letters that stand for them; those of Belarus are written alike in Russian. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  'общество с ограниченной ответственностью': 'ООО',
  'общество с дополнительной ответственностью': 'ОДО',
  'совместное общество с ограниченной ответственностью': 'СООО',
  'иностранное общество с ограниченной ответственностью': 'ИООО',
  'акционерное общество': 'АО',
  'публичное акционерное общество': 'ПАО',
  'непубличное акционерное общество': 'АО',
  'открытое акционерное общество': 'ОАО',
  'закрытое акционерное общество': 'ЗАО',
  'совместное закрытое акционерное общество': 'СЗАО',
  'унитарное предприятие': 'УП',
  'частное унитарное предприятие': 'ЧУП',
  'частное торговое унитарное предприятие': 'ЧТУП',
  'частное производственное унитарное предприятие': 'ЧПУП',
  'республиканское унитарное предприятие': 'РУП',
  'коммунальное унитарное предприятие': 'КУП',
  'государственное унитарное предприятие': 'ГУП',
  'муниципальное унитарное предприятие': 'МУП',
  'товарищество собственников жилья': 'ТСЖ',
  'товарищество собственников недвижимости': 'ТСН',
};
const SHORT_SOCIETIES: readonly string[] = ['ООО', 'ОДО', 'СООО', 'ИООО', 'АО', 'ПАО', 'НАО', 'ОАО', 'ЗАО', 'СЗАО'];
/** The form ends where the firm's own name begins. */
const OWN_NAME = /[«"“„]/u;

/** Names of firms: the legal form declines, the name in quotes never does. */
export const russianFirms: FirmGrammar = {
  genitive(full) {
    const { form, name } = partsOf(full);
    if (isShortForm(form[0] ?? '')) return full;
    const at = form.findIndex((word) => word in HEADS);
    const head = HEADS[form[at] ?? ''];
    if (!head) return undefined;
    const before = form.slice(0, at).map((word) => adjective(word, head.gender));
    const adjectives = before.flatMap((word) => word ?? []);
    if (adjectives.length < before.length) return undefined;
    return joined([...adjectives, head.genitive, ...form.slice(at + 1)], name);
  },
  shorten(full) {
    const { form, name } = partsOf(full);
    if (isShortForm(form[0] ?? '')) return full;
    const short = SHORT_FORMS[form.join(' ')];
    return short === undefined || name === '' ? undefined : `${short} ${name}`;
  },
  isSociety(full) {
    const { form } = partsOf(full);
    return SHORT_SOCIETIES.includes(form[0] ?? '') || form.find((word) => word in HEADS) === 'общество';
  },
};

/** «Общество с ограниченной ответственностью „Ромашка“» as the words of its form and its name. Registers write the form in capitals. */
function partsOf(full: string): { readonly form: readonly string[]; readonly name: string } {
  const at = full.search(OWN_NAME);
  const words = (at < 0 ? full : full.slice(0, at)).split(/\s+/u).filter(Boolean);
  const name = at < 0 ? '' : full.slice(at);
  const [first = ''] = words;
  if (isShortForm(first)) return { form: words, name };
  const inCapitals = name !== '' && words.every((word) => word === word.toUpperCase());
  const last = words.findIndex((word) => word.toLowerCase() in HEADS);
  return {
    form: words.map((word, index) => (inCapitals || index <= Math.max(last, 0) ? word.toLowerCase() : word)),
    name,
  };
}

/** ООО, ПАО, ТСЖ: a few capitals that are no word in capitals. */
const isShortForm = (word: string): boolean =>
  /^[А-ЯЁ]{2,6}$/u.test(word) && !/(?:[ОЕ]Е|[АЯ]Я|[ЫИО]Й)$/u.test(word) && !(word.toLowerCase() in HEADS);

function adjective(word: string, gender: Gender): string | undefined {
  const rule = ADJECTIVES[gender].find(([ending]) => ending.test(word));
  return rule && word.replace(rule[0], rule[1]);
}

const joined = (form: readonly string[], name: string): string => [...form, name].filter(Boolean).join(' ');
