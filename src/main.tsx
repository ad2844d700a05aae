import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { jurisdictions } from 'virtual:packs';
import { createDraftKeeper } from '#app/drafts.ts';
import { sweepFiles } from '#app/stray-files.ts';
import { deviceCamera } from '#platform/camera.ts';
import { deviceClock } from '#platform/clock.ts';
import { evidenceClient } from '#platform/evidence-client.ts';
import { officeClient } from '#platform/office-client.ts';
import { browserOutbox } from '#platform/outbox.ts';
import { builtPacks } from '#platform/pack-loader.ts';
import { browserTabs } from '#platform/tabs.ts';
import { browserVisit, visitStores } from '#platform/visit.ts';
import { App } from '#ui/App.tsx';
import { readCases } from '#ui/cases/use-case-list.ts';
import { startInterface } from '#ui/i18n.ts';
import { watchMissingParts } from '#ui/missing-part.ts';
import { type Services, ServicesProvider } from '#ui/services.tsx';

watchMissingParts();

/** Builds the adapters of this device and hands them to the screens. */
async function start(root: HTMLElement): Promise<void> {
  const [stores, i18n] = await Promise.all([visitStores(), startInterface()]);
  const tabs = browserTabs();
  const services: Services = {
    ...stores,
    keeper: createDraftKeeper({ cases: stores.cases, clock: deviceClock, tabs, newId: () => crypto.randomUUID() }),
    office: officeClient(),
    evidence: evidenceClient(),
    camera: deviceCamera,
    clock: deviceClock,
    packs: builtPacks,
    jurisdictions,
    outbox: browserOutbox,
    tabs,
    visit: browserVisit,
  };
  await readCases(services.keeper);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <ServicesProvider services={services}>
          <App />
        </ServicesProvider>
      </I18nextProvider>
    </StrictMode>,
  );
  void sweepFiles(stores.exhibits, deviceClock);
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the app');
void start(root);
