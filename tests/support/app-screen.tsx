import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { createDraftKeeper } from '#app/drafts.ts';
import type { Outbox, Tabs } from '#app/ports.ts';
import { type Draft, type DraftInput, draftShape } from '#core/case/draft.ts';
import type { CaseId, Revision } from '#core/case/record.ts';
import { day } from '#core/plain-date.ts';
import { failure, success } from '#core/result.ts';
import { evidenceHere } from './evidence-here.ts';
import { App } from '#ui/App.tsx';
import { startInterface } from '#ui/i18n.ts';
import { type Services, ServicesProvider } from '#ui/services.tsx';
import { failingStores } from './failing-stores.ts';
import { COUNTRIES, loaderOf, packOf, packRu } from './packs.ts';

type Heard = (written: { readonly id: CaseId; readonly revision: Revision }) => void;

/** The whole app at an address, with every country's pack, Russia's first, and real stores in memory whose writes may be made to fail. */
export async function showApp({ address = '#/', language = 'ru' } = {}) {
  // The screens load on demand; a test does not wait for the disk.
  await import('#ui/wizard/WizardPage.tsx');
  localStorage.clear();
  location.hash = address;
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS = { ...globalThis.CSS, escape: (text: string) => text.replace(/[^\w-]/gu, '\\$&') };
  const files: File[] = [];
  const outbox: Outbox = {
    save: (file) => void files.push(file),
    canShare: () => false,
    share: async () => false,
    copyText: async () => true,
    print: () => undefined,
  };
  const stores = failingStores();
  const clock = { today: () => day('2026-11-23'), now: () => '2026-11-23T10:00:00.000Z' };
  const listeners = new Set<Heard>();
  const tabs: Tabs = {
    announce: () => undefined,
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
  let count = 0;
  const newId = () => `case-${(count += 1)}`;
  const keeper = createDraftKeeper({ cases: stores.cases, clock, tabs, newId });
  const services: Services = {
    cases: { ...stores.cases, keeping: 'device' },
    exhibits: stores.exhibits,
    clock,
    tabs,
    visit: { leaveNothing: () => undefined, end: () => undefined },
    keeper,
    outbox,
    evidence: evidenceHere,
    camera: { watch: async () => failure({ code: 'none' }) },
    office: { prepare: () => undefined, docx: async (copies) => success(new Blob([`${copies.length} copies`])) },
    packs: loaderOf((country) => (COUNTRIES.includes(country) ? packOf(country) : undefined)),
    jurisdictions: [packRu(), ...COUNTRIES.filter((country) => country !== 'ru').map(packOf)],
  };
  const i18n = await startInterface([language]);
  return {
    user: userEvent.setup(),
    files,
    stores,
    services,
    i18n,
    /** Puts a case into the store before the app is drawn. */
    given: async (input: DraftInput, name = '') => {
      const made = await keeper.create(draftShape.parse(input), name);
      if (!made.ok) throw new Error('the case was not stored');
      return made.value;
    },
    draw: async () => {
      await act(async () => {
        render(
          <I18nextProvider i18n={i18n}>
            <ServicesProvider services={services}>
              <App />
            </ServicesProvider>
          </I18nextProvider>,
        );
      });
    },
    goTo: async (next: string) => {
      await act(async () => {
        location.hash = next;
      });
    },
    /** The cases as they are stored. */
    listed: async () => {
      const list = await stores.cases.list();
      return list.ok ? list.value : [];
    },
    draft: (): Draft => {
      keeper.settle();
      const state = keeper.getSnapshot();
      if (state.is !== 'open') throw new Error('no case is open');
      return state.draft;
    },
    /** Another tab stores something else into the same case. */
    otherTabWrites: async (id: CaseId, input: DraftInput) => {
      const read = await stores.cases.read(id);
      if (!read.ok) throw new Error('no such case');
      const written = await stores.cases.write({ ...read.value.record, draft: draftShape.parse(input) });
      if (!written.ok) throw new Error('the other tab could not write');
      await act(async () => {
        for (const heard of listeners) heard({ id, revision: written.value });
      });
    },
  };
}

/** The heading of the screen, once it is there. */
export const heading = (name: string) => screen.findByRole('heading', { level: 1, name: said(name) });

/** A name that holds these words; short words are joined to the next by spaces that do not break. */
export const said = (words: string) => new RegExp(words.replace(/[.?()]/gu, '\\$&').replaceAll(' ', '\\s'), 'u');

/** The way on, as it stands under the fields. */
export const goOn = () => screen.getByRole('button', { name: /^Далее: / });
