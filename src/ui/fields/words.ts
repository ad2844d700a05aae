import { useTranslation } from 'react-i18next';

type Facts = Readonly<Record<string, unknown>>;

/** Words by keys that are put together at run time: those of fields and errors, whose names the core gives. */
export type Words = {
  /** The first of the keys that there is. */
  readonly first: (keys: readonly string[], facts?: Facts) => string | undefined;
  /** The same for a list of words; empty if there is none. */
  readonly list: (keys: readonly string[]) => readonly string[];
};

export function useWords(): Words {
  const { i18n } = useTranslation();
  const find = (key: string, facts: Facts): unknown => {
    const [namespaces, path] = key.startsWith('pack:')
      ? ([['pack'], key.slice(5)] as const)
      : ([['pack', 'translation'], key] as const);
    return i18n.getFixedT(null, namespaces)(path, { ...facts, returnObjects: true, defaultValue: '' });
  };
  return {
    first: (keys, facts = {}) => {
      for (const key of keys) {
        const words = find(key, facts);
        if (typeof words === 'string' && words !== '') return words;
      }
      return undefined;
    },
    list: (keys) => {
      for (const key of keys) {
        const words = find(key, {});
        if (Array.isArray(words)) return words.filter((word) => typeof word === 'string');
      }
      return [];
    },
  };
}

/** A path without the numbers of rows and without the ground whose rows they are: `charges.date`. */
export function bareSegments(path: string): readonly string[] {
  const segments = path.split('.');
  return segments.filter(
    (segment, at) =>
      !/^\d+$/u.test(segment) && !(at === 1 && (segments[0] === 'charges' || segments[0] === 'interruptions')),
  );
}
