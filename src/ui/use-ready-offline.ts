import { useEffect } from 'react';
import { useGuessedCountry } from './use-guessed-country.ts';
import { useServices } from './services.tsx';

/** The wizard's screens; the same promise for the page that shows them and for loading them ahead. */
export const loadWizard = async () => ({ default: (await import('./wizard/WizardPage.tsx')).WizardPage });

/** Loads ahead what a whole case needs: «turn on flight mode and carry on» holds from the first page. */
export function useReadyOffline(): void {
  const { packs, office } = useServices();
  const country = useGuessedCountry();
  useEffect(() => {
    void loadWizard();
    if (country) void packs.load(country);
    office.prepare();
  }, [packs, office, country]);
}
