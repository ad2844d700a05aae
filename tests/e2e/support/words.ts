import { readdirSync, readFileSync } from 'node:fs';
import { packRu } from '../../support/packs.ts';

/** Words of the interface by their keys, so that a test stays true when a wording changes. */
const files = readdirSync('locales', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('ru.json'));
const LOCALE: unknown = Object.assign(
  {},
  ...files.map((file): unknown => JSON.parse(readFileSync(`locales/${file}`, 'utf8'))),
);
const PACK: unknown = packRu().screen['ru'];

/** The words at a key (`pack:` for those that the country brings), with their facts filled in. Throws if there are none. */
export function words(key: string, facts: Readonly<Record<string, string | number>> = {}): string {
  const [tree, path] = key.startsWith('pack:') ? [PACK, key.slice(5)] : [LOCALE, key];
  const found = path
    .split('.')
    .reduce<unknown>((node, part) => (typeof node === 'object' && node ? Reflect.get(node, part) : undefined), tree);
  if (typeof found !== 'string') throw new Error(`no words at ${key}`);
  return found.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(facts[name] ?? ''));
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&').replace(/\s+/gu, '\\s+');

/** Either of several wordings, whole. */
export const anyOf = (...texts: readonly string[]): RegExp => new RegExp(`^(?:${texts.map(escaped).join('|')})$`, 'u');

/** A button's words and, for those who only hear it, what it is about: «Rename : Old debt». */
export const about = (text: string, what: string): RegExp =>
  new RegExp(`^${escaped(text)}\\s*:\\s*${escaped(what)}$`, 'u');
