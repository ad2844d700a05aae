import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { createDraftKeeper } from '#app/drafts.ts';
import type { Outbox } from '#app/ports.ts';
import { type Draft, type DraftInput, draftShape } from '#core/case/draft.ts';
import type { WholePack } from '#core/jurisdiction/pack.ts';
import { day } from '#core/plain-date.ts';
import { failure, success } from '#core/result.ts';
import { evidenceHere } from './evidence-here.ts';
import ru from '#locales/ru.json';
import terms from '#locales/terms/ru.json';
import { loaderOf } from './packs.ts';
import { memoryStores } from '#platform/memory-store.ts';
import { type Services, ServicesProvider, useServices } from '#ui/services.tsx';
import { CaseProvider } from '#ui/wizard/CaseProvider.tsx';

/** What a screen handed over to the person. */
export type HandedOver = { readonly files: File[]; readonly texts: string[]; prints: number };

export type CaseScreen = {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** The draft as it is kept now. */
  readonly draft: () => Draft;
  readonly handedOver: HandedOver;
  readonly services: Services;
};

/** Shows one screen of the wizard for a case, with real stores in memory, in Russian. */
export async function showStep(step: React.ReactNode, input: DraftInput, pack: WholePack): Promise<CaseScreen> {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS = { ...globalThis.CSS, escape: (text: string) => text.replace(/[^\w-]/gu, '\\$&') };
  const handedOver: HandedOver = { files: [], texts: [], prints: 0 };
  const outbox: Outbox = {
    save: (file) => void handedOver.files.push(file),
    canShare: () => false,
    share: async () => false,
    copyText: async (text) => handedOver.texts.push(text) > 0,
    print: () => {
      handedOver.prints += 1;
    },
  };
  const stores = memoryStores();
  const clock = { today: () => day('2026-11-23'), now: () => '2026-11-23T10:00:00.000Z' };
  const tabs = { announce: () => undefined, listen: () => () => undefined };
  const keeper = createDraftKeeper({ cases: stores.cases, clock, tabs, newId: () => 'one' });
  const services: Services = {
    ...stores,
    clock,
    tabs,
    visit: { leaveNothing: () => undefined, end: () => undefined },
    keeper,
    outbox,
    evidence: evidenceHere,
    camera: { watch: async () => failure({ code: 'none' }) },
    office: { prepare: () => undefined, docx: async (copies) => success(new Blob([`${copies.length} copies`])) },
    packs: loaderOf(() => pack),
    jurisdictions: [pack],
  };
  const i18n = i18next.createInstance();
  await i18n.use(initReactI18next).init({
    lng: 'ru',
    resources: { ru: { translation: { ...ru, ...terms } } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  for (const [language, names] of Object.entries(pack.screen)) i18n.addResourceBundle(language, 'pack', names);
  await keeper.create(draftShape.parse(input));
  await keeper.open('one');

  await act(async () => {
    render(
      <I18nextProvider i18n={i18n}>
        <ServicesProvider services={services}>
          <OpenCase pack={pack}>{step}</OpenCase>
        </ServicesProvider>
      </I18nextProvider>,
    );
  });
  return {
    user: userEvent.setup(),
    draft: () => {
      keeper.settle();
      const state = keeper.getSnapshot();
      if (state.is !== 'open') throw new Error('the case is not open');
      return state.draft;
    },
    handedOver,
    services,
  };
}

function OpenCase({ pack, children }: { readonly pack: WholePack; readonly children: React.ReactNode }) {
  const { keeper } = useServices();
  const state = useSyncExternalStore(keeper.subscribe, keeper.getSnapshot);
  if (state.is !== 'open') return null;
  return (
    <CaseProvider open={state} pack={pack}>
      {children}
    </CaseProvider>
  );
}

/** The group of fields of one row. */
export const rowNamed = (name: string): HTMLElement => screen.getByRole('group', { name });
