import i18next from 'i18next';
import en from '#locales/en.json' with { type: 'json' };
import type { FieldProblem } from '#core/case/error-codes.ts';

const words = i18next.createInstance();
void words.init({
  lng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** What is wrong, in the English of the interface, so that there is one list of such words; facts they do not name follow. */
export function errorWords({ code, facts = {} }: FieldProblem): string {
  const said = words.t(`error.${code}`, facts);
  const unsaid = Object.entries(facts).filter(([, value]) => value !== '' && !said.includes(String(value)));
  const told = unsaid.map(([name, value]) => `${name}: ${value}`).join('; ');
  return told === '' ? said : `${said} (${told})`;
}
