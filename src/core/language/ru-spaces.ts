/*
 * Each pattern finds one plain space that must not break a line. They look around it without taking more,
 * so that nothing but spaces ever changes; a start or an end of the words counts, for a value may stand there.
 */
const UNITS =
  'г\\.|гг\\.|л\\.|арк\\.|экз\\.|руб\\.|коп\\.|мин\\.|ч\\.|сут\\.|мес\\.|шт\\.|кв\\. ?м|%|₽|[КМГ]Б|[кмг]бит|Мбит|Гбит|' +
  'рубл|копе|дн[яей]|день|час|минут|секунд|сут|недел|месяц|год|лет(?!\\p{L})|лист|раз(?!\\p{L})|' +
  'январ|феврал|март|апрел|ма[яй](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр';
/** Units that are plain enough to follow a value that ends just before these words. */
const UNITS_AT_START = 'г\\.|л\\.|арк\\.|экз\\.|руб\\.|коп\\.|%|₽|рубл|копе';
const BEFORE_ITS_THING = [
  '№№?',
  // places in an act
  '(?:пп|п|ст|ч|абз|разд|гл|подп|арт)\\.',
  // addresses, papers, telephones
  '(?:ул|д|кв|корп|стр|пер|пл|наб|обл|р-н|пос|оф|тел|вх|исх|им)\\.',
  'пр-т',
  'офис',
  // legal forms before a name
  '(?:ПАО|ООО|СООО|АО|ОАО|ЗАО|ИП)',
];

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${BEFORE_ITS_THING.join('|')})) `, 'giu'),
  // the city's «г.»; after figures it is the year's
  / (?<=(?<![\p{L}\p{N}]|\d[ \u00A0])г\. )(?=$|[«\p{Lu}])/gu,
  // prepositions and conjunctions of one letter
  /(?<=(?<![\p{L}\p{N}\-‑])[авикосуя]) /giu,
  / (?=—)/gu,
  // М. П., А. П. Шевченко
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu})/gu,
  new RegExp(`(?<=[\\d)_]) (?=${UNITS})`, 'gu'),
  new RegExp(`(?<=^) (?=${UNITS_AT_START})`, 'gu'),
  // № 2300-1 after «Закон», РФ after «ГК»
  /(?<=(?<!\p{L})(?:ГК|АПК|ГПК|КоАП|МВД|ФНС)) (?=РФ)/gu,
];

/** Templates are few and finite, and each letter says the same words again. */
const tidied = new Map<string, string>();

/** No-break spaces (U+00A0) in our own Russian words, by letters' typography; twice is the same as once. */
export function tidy(words: string): string {
  const known = tidied.get(words);
  if (known !== undefined) return known;
  const made = PATTERNS.reduce((text, pattern) => text.replace(pattern, '\u00A0'), words);
  tidied.set(words, made);
  return made;
}
