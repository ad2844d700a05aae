import { createContext, type ReactNode, useContext } from 'react';
import type { DraftKeeper } from '#app/drafts.ts';
import type {
  Camera,
  CaseStore,
  Clock,
  EvidenceDesk,
  ExhibitStore,
  Office,
  Outbox,
  PackLoader,
  Tabs,
  Visit,
} from '#app/ports.ts';
import type { JurisdictionSummary } from '#core/jurisdiction/pack.ts';

/** What the screens need done; main.tsx hands in the device's, tests hand in theirs. */
export type Services = {
  readonly cases: CaseStore;
  readonly keeper: DraftKeeper;
  readonly exhibits: ExhibitStore;
  readonly evidence: EvidenceDesk;
  readonly office: Office;
  readonly camera: Camera;
  readonly clock: Clock;
  readonly packs: PackLoader;
  /** Every country that has a pack. */
  readonly jurisdictions: readonly JurisdictionSummary[];
  readonly outbox: Outbox;
  readonly tabs: Tabs;
  readonly visit: Visit;
};

const ServicesContext = createContext<Services | undefined>(undefined);

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services;
  readonly children: ReactNode;
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services above this component');
  return services;
}
