import { useSyncExternalStore } from 'react';
import { STEPS, type StepId } from '#core/case/step-ids.ts';

/** Where one is: the address after `#`. A case's place may name a field to go to, or the letter in full screen. */
export type Route =
  | { readonly page: 'start' | 'cases' | 'check' | 'privacy' | 'unknown' }
  | { readonly page: 'norms' | 'myths'; readonly country: string }
  | { readonly page: 'after' | 'filing'; readonly id: string }
  | { readonly page: 'later'; readonly id: string; readonly letter: string }
  | {
      readonly page: 'case';
      readonly id: string;
      readonly step?: StepId;
      readonly field?: string;
      readonly letter?: true;
    };

/* The places of a case after its seven steps. */
const AFTER = 'after';
const FILING = 'filing';
const LATER = 'letter';

const isStep = (text: string): text is StepId => STEPS.some((step) => step === text);

/** Reads the part of an address that begins with `#`. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?', 2);
  const [page = '', id = '', step = '', ...rest] = path.split('/').slice(1);
  if (page === '') return { page: 'start' };
  if ((page === 'cases' || page === 'check' || page === 'privacy') && id === '') return { page };
  if ((page === 'norms' || page === 'myths') && id !== '' && step === '' && rest.length === 0)
    return { page, country: id };
  if (page === 'case' && id !== '' && (step === AFTER || step === FILING) && rest.length === 0)
    return { page: step, id };
  const [letter = '', ...more] = rest;
  if (page === 'case' && id !== '' && step === LATER && letter !== '' && more.length === 0)
    return { page: 'later', id, letter };
  if (page !== 'case' || id === '' || rest.length > 0 || (step !== '' && !isStep(step))) return { page: 'unknown' };
  const asked = new URLSearchParams(query);
  const field = asked.get('field');
  return {
    page,
    id,
    ...(isStep(step) ? { step } : {}),
    ...(field ? { field } : {}),
    ...(asked.has('letter') ? { letter: true } : {}),
  };
}

export const START = '#/';
export const CASES = '#/cases';
export const CHECK = '#/check';
export const PRIVACY = '#/privacy';

/** What happened after the letter of a case was on paper. */
export const afterAddress = (id: string): string => `#/case/${id}/${AFTER}`;

/** A letter after the claim. */
export const laterAddress = (id: string, letter: string): string => `${caseAddress(id)}/${LATER}/${letter}`;

/** What is often believed in a country and is not so. */
export const mythsAddress = (country: string): string => `#/myths/${country}`;

/** The register of a country's norms. */
export const normsAddress = (country: string): string => `#/norms/${country}`;

/** How to hand a case's letter in. */
export const filingAddress = (id: string): string => `${caseAddress(id)}/${FILING}`;

export function caseAddress(
  id: string,
  step?: StepId,
  { field, letter }: { field?: string; letter?: true } = {},
): string {
  const query = field ? `?field=${encodeURIComponent(field)}` : letter ? '?letter' : '';
  return `#/case/${id}${step ? `/${step}` : ''}${query}`;
}

/** Goes to an address as a link would; `replace` leaves no way back to this one. */
export function goTo(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) location.replace(address);
  else location.hash = address;
}

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};

/** The address as it is now; the browser's own Back and Forward change it. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}
