import { useTranslation } from 'react-i18next';

/** What a record of the pack says in the interface's language, else in English; '' for nothing. */
export function useRecordWords(): (words: Readonly<Record<string, string>> | undefined) => string {
  const { i18n } = useTranslation();
  return (words) => words?.[i18n.language] ?? words?.['en'] ?? '';
}
