import { useEffect } from 'react';
import { addWordsOf, LANGUAGES, loadInterface } from './i18n.ts';
import { loadCountry } from './load-country.ts';
import { ahead } from './missing-part.ts';
import { useGuessedCountry } from './use-guessed-country.ts';
import { useServices } from './services.tsx';

/** The pages that are not in the first load; the same promises serve showing them and loading them ahead. */
export const loadWizard = async () => {
  const [{ WizardPage }] = await Promise.all([import('./wizard/WizardPage.tsx'), addWordsOf('terms')]);
  return { default: WizardPage };
};
export const loadCases = async () => {
  const [{ CasesPage }] = await Promise.all([import('./cases/CasesPage.tsx'), addWordsOf('after')]);
  return { default: CasesPage };
};
export const loadCheck = async () => {
  const [{ CheckPage }] = await Promise.all([import('./check/CheckPage.tsx'), addWordsOf('check')]);
  return { default: CheckPage };
};
export const loadAfter = async () => {
  const [{ AfterPage }] = await Promise.all([
    import('./after/AfterPage.tsx'),
    addWordsOf('after'),
    addWordsOf('terms'),
  ]);
  return { default: AfterPage };
};
export const loadFiling = async () => {
  const [{ FilingPage }] = await Promise.all([import('./filing/FilingPage.tsx'), addWordsOf('filing')]);
  return { default: FilingPage };
};
export const loadLater = async () => {
  const [{ LaterPage }] = await Promise.all([import('./after/letter/LaterPage.tsx'), addWordsOf('after')]);
  return { default: LaterPage };
};
export const loadWhatIf = async () => {
  const [{ WhatIf }] = await Promise.all([import('./after/what-if/WhatIf.tsx'), addWordsOf('after')]);
  return { default: WhatIf };
};
export const loadMyths = async () => {
  const [{ MythsPage }] = await Promise.all([import('./myths/MythsPage.tsx'), addWordsOf('myths')]);
  return { default: MythsPage };
};
export const loadCallFirst = async () => {
  const [{ CallFirst }] = await Promise.all([import('./filing/CallFirst.tsx'), addWordsOf('filing')]);
  return { default: CallFirst };
};
export const loadNorms = async () => ({ default: (await import('./norms/NormsPage.tsx')).NormsPage });
export const loadPrivacy = async () => ({ default: (await import('./privacy/PrivacyPage.tsx')).PrivacyPage });
export const loadPictureEditor = async () => ({
  default: (await import('./wizard/exhibits/editor/PictureEditor.tsx')).PictureEditor,
});
export const loadReadCodes = async () => {
  const [{ ReadCodes }] = await Promise.all([import('./handover/ReadCodes.tsx'), addWordsOf('handover')]);
  return { default: ReadCodes };
};
export const loadShowCodes = async () => {
  const [{ ShowCodes }] = await Promise.all([import('./handover/ShowCodes.tsx'), addWordsOf('handover')]);
  return { default: ShowCodes };
};

const AHEAD = [
  loadAfter,
  loadWizard,
  loadCases,
  loadCheck,
  loadCallFirst,
  loadFiling,
  loadLater,
  loadMyths,
  loadNorms,
  loadPrivacy,
  loadPictureEditor,
  loadReadCodes,
  loadShowCodes,
  loadWhatIf,
];

/** Loads ahead what a whole case needs: «turn on flight mode and carry on» holds from the first page. */
export function useReadyOffline(): void {
  const { packs, office } = useServices();
  const country = useGuessedCountry();
  useEffect(() => {
    for (const load of AHEAD) ahead(load());
    for (const language of LANGUAGES) ahead(loadInterface(language));
    if (country) ahead(loadCountry(packs, country));
    office.prepare();
  }, [packs, office, country]);
}
