import { useServices } from './services.tsx';

/** The country that the device's time zone tells, else the first one; undefined if there is none at all. */
export function useGuessedCountry(): string | undefined {
  const { jurisdictions } = useServices();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const guessed = jurisdictions.find(({ timeZones }) => timeZones.includes(zone)) ?? jurisdictions[0];
  return guessed?.id;
}
