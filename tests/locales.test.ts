import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftShape, emptyCharge, emptyContact, emptyInterruption } from '#core/case/draft.ts';
import { ERROR_CODES } from '#core/case/error-codes.ts';
import { STEPS } from '#core/case/step-ids.ts';
import { COUNTRIES, packOf } from './support/packs.ts';

type Words = { readonly [key: string]: string | readonly string[] | Words };

const PLURALS = /_(zero|one|two|few|many|other)$/u;
const entries = readdirSync('locales', { withFileTypes: true });
const parts = entries.flatMap((entry) => (entry.isDirectory() ? [`${entry.name}/`] : []));
const languages = entries.flatMap(({ name }) => (name.endsWith('.json') ? [name.replace('.json', '')] : []));
const readPart = (part: string, language: string): Words =>
  JSON.parse(readFileSync(`locales/${part}${language}.json`, 'utf8')) as Words;
/** All the words of the interface in a language: those of its first page, and those of its parts. */
const read = (language: string): Words =>
  Object.assign({}, ...['', ...parts].map((part) => readPart(part, language))) as Words;
const ru = flat(read('ru'));

function flat(words: Words, place = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, said]): [string, string][] => {
      if (typeof said === 'string') return [[place + key, said]];
      if (Array.isArray(said)) return said.map((one, at) => [`${place}${key}.${at}`, one]);
      return [...flat(said as Words, `${place}${key}.`)];
    }),
  );
}

const stems = (words: ReadonlyMap<string, string>) =>
  [...new Set([...words.keys()].map((key) => key.replace(PLURALS, '')))].sort();
const placeholders = (said: string) => [...new Set(said.match(/\{\{[^}]+\}\}/gu))].sort();
const has = (words: ReadonlyMap<string, string>, key: string) => words.has(key) || words.has(`${key}_other`);

describe.each(COUNTRIES)('the words of the screen in %s', (country) => {
  const own = languages.map((language) => flat(packOf(country).screen[language] ?? {}));
  const replaced = own.map((words) => new Map([...words].filter(([key]) => /^(?:wizard|error)\./u.test(key))));

  test('replace words that there are, with the same facts in them', () => {
    for (const [key, said] of replaced.flatMap((words) => [...words])) {
      expect.soft(ru.has(key), key).toBe(true);
      expect.soft(placeholders(said), key).toEqual(placeholders(ru.get(key) ?? ''));
    }
  });
});

describe.each(languages)('the interface in %s', (language) => {
  const words = flat(read(language));

  test('says everything that the Russian one says, and nothing else', () => {
    expect(stems(words)).toEqual(stems(ru));
  });

  test('says nothing in two parts', () => {
    const keys = ['', ...parts].flatMap((part) => Object.keys(readPart(part, language)));
    expect(keys).toHaveLength(new Set(keys).size);
  });

  test('names the same facts in every sentence', () => {
    for (const [key, said] of words) {
      const russian = ru.get(key) ?? ru.get(key.replace(PLURALS, '_other')) ?? '';
      expect.soft(placeholders(said), key).toEqual(placeholders(russian));
    }
  });

  test('has each plural form that its language knows', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const stem of stems(words)) {
      const own = [...words.keys()].filter((key) => PLURALS.test(key) && key.replace(PLURALS, '') === stem);
      if (own.length === 0) continue;
      expect.soft(own.map((key) => key.slice(stem.length + 1)).sort(), stem).toEqual(forms);
    }
  });

  test('does not shout, beg or speak of errors', () => {
    const outside = /^(start\.picture\.stamp)/u;
    for (const [key, said] of words) {
      if (outside.test(key)) continue;
      expect.soft(said, key).not.toMatch(/!|пожалуйста|ошибк|\bplease\b|\berror\b/iu);
    }
  });

  test('keeps a number sign with its number', () => {
    for (const [key, said] of words) expect.soft(said, key).not.toMatch(/№ /u);
  });
});

describe('the words of the wizard', () => {
  test('every way an answer can be wrong says what to do', () => {
    for (const code of ERROR_CODES) expect.soft(has(ru, `error.${code}`), code).toBe(true);
  });

  test('every screen has its name, heading, lead and the way to it', () => {
    for (const step of STEPS) {
      for (const key of [`steps.${step}`, `wizard.${step}.heading`, `wizard.${step}.lead`, `wizard.next.${step}`]) {
        expect.soft(has(ru, key), key).toBe(true);
      }
    }
  });

  // What has no label of its own: identifiers, lists that have headings, values shown inside another field, and what a pack names.
  const UNLABELLED = new Set([
    'operator.letterLanguage',
    'details.rowsUnknown',
    'details.answers',
    'details.contacts',
    'evidence.exhibits',
    'demands.leftOut',
    'claimant.representative',
    'claimant.others',
    'claimant.firm',
    'claimant.traderIds',
    'log.events',
  ]);
  const labelOf = (place: string) => ['label', 'legend', 'heading'].some((part) => has(ru, `wizard.${place}.${part}`));

  test('every field of every step has a label', () => {
    for (const [step, shape] of Object.entries(draftShape.shape)) {
      for (const field of Object.keys(shape.parse({}))) {
        const place = `${step}.${field}`;
        if (!UNLABELLED.has(place)) expect.soft(labelOf(place), place).toBe(true);
      }
    }
  });

  test('every field of a row has a label', () => {
    const rows = { charges: emptyCharge(), interruptions: emptyInterruption(), contacts: emptyContact() };
    for (const [list, row] of Object.entries(rows)) {
      for (const field of Object.keys(row)) {
        // The time of a contact and a row's id are not asked.
        if (field !== 'id' && `${list}.${field}` !== 'contacts.time')
          expect.soft(labelOf(`details.${list}.${field}`), `${list}.${field}`).toBe(true);
      }
    }
  });
});
