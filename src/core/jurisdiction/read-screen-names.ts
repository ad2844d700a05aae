import { z } from '../zod.ts';
import type { ScreenNames } from './pack.ts';
import type { PackReader } from './pack-files.ts';

const screenNames: z.ZodMiniType<ScreenNames> = z.lazy(() =>
  z.record(z.string(), z.union([z.string(), z.array(z.string()), screenNames])),
);

/**
 * Names for the screen by interface language: `ui/<language>.json` and the parts `ui/<language>/*.json` of the folders laid
 * over each other, the last one on top.
 */
export function readScreenNames(folders: readonly string[], reader: PackReader): Readonly<Record<string, ScreenNames>> {
  const languages = new Map<string, ScreenNames>();
  for (const folder of folders) {
    for (const whole of reader.list(`${folder}/ui/`, '.json')) {
      const language = whole.slice(whole.lastIndexOf('/') + 1, -'.json'.length);
      for (const file of [whole, ...reader.list(`${folder}/ui/${language}/`, '.json')]) {
        const names = reader.read(file, screenNames);
        if (names) languages.set(language, overlay(languages.get(language) ?? {}, names));
      }
    }
  }
  return Object.fromEntries(languages);
}

function overlay(below: ScreenNames, above: ScreenNames): ScreenNames {
  const entries = Object.entries(above).map(([key, name]) => {
    const covered = below[key];
    return [key, isTree(name) && isTree(covered) ? overlay(covered, name) : name] as const;
  });
  return { ...below, ...Object.fromEntries(entries) };
}

type Name = ScreenNames[string] | undefined;
const isTree = (name: Name): name is ScreenNames => typeof name === 'object' && !Array.isArray(name);
