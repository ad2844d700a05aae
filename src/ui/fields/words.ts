import { useTranslation } from 'react-i18next';

type Facts = Readonly<Record<string, unknown>>;

/** Words by keys that are put together at run time: those of fields and errors, whose names the core gives. */
export type Words = {
  /** The first of the keys that there is. */
  readonly first: (keys: readonly string[], facts?: Facts) => string | undefined;
};

export function useWords(): Words {
  const { i18n } = useTranslation();
  const translate = (key: string, facts: Facts): string => {
    const [namespace, path] = key.startsWith('pack:') ? (['pack', key.slice(5)] as const) : (['translation', key] as const);
    const found: unknown = i18n.getFixedT(null, namespace)(path, { ...facts, defaultValue: '' });
    return typeof found === 'string' ? found : '';
  };
  return {
    first: (keys, facts = {}) => {
      for (const key of keys) {
        const words = translate(key, facts);
        if (words !== '') return words;
      }
      return undefined;
    },
  };
}

/** A path without the numbers of rows and without the ground whose rows they are: `charges.date`. */
export function bareSegments(path: string): readonly string[] {
  const segments = path.split('.');
  return segments.filter(
    (segment, at) => !/^\d+$/u.test(segment) && !(at === 1 && (segments[0] === 'charges' || segments[0] === 'interruptions')),
  );
}
