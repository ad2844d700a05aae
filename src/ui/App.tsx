import { lazy, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { MissingPart } from './MissingPart.tsx';
import { readRoute, useHash } from './routes.ts';
import { useServices } from './services.tsx';
import { StartPage } from './start/StartPage.tsx';
import './styles/tokens.css';
import './styles/base.css';
import { UnknownPage } from './UnknownPage.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import {
  loadAfter,
  loadCases,
  loadCheck,
  loadFiling,
  loadLater,
  loadMyths,
  loadNorms,
  loadPrivacy,
  loadWizard,
  useReadyOffline,
} from './use-ready-offline.ts';

const ElsewhereStrip = lazy(async () => ({ default: (await import('./elsewhere/ElsewhereStrip.tsx')).ElsewhereStrip }));
const WizardPage = lazy(loadWizard);
const AfterPage = lazy(loadAfter);
const CasesPage = lazy(loadCases);
const CheckPage = lazy(loadCheck);
const FilingPage = lazy(loadFiling);
const LaterPage = lazy(loadLater);
const MythsPage = lazy(loadMyths);
const PrivacyPage = lazy(loadPrivacy);
const NormsPage = lazy(loadNorms);

/** The page of the address. */
export function App() {
  const { cases } = useServices();
  useReadyOffline();
  useLeaveWarning();
  return (
    <ErrorBoundary>
      <MissingPart />
      {cases.keeping === 'wish' && (
        <Suspense>
          <ElsewhereStrip />
        </Suspense>
      )}
      <Suspense>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}

function Page() {
  const route = readRoute(useHash());
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'cases':
      return <CasesPage />;
    case 'check':
      return <CheckPage />;
    case 'privacy':
      return <PrivacyPage />;
    case 'norms':
      return <NormsPage key={route.country} country={route.country} />;
    case 'myths':
      return <MythsPage key={route.country} country={route.country} />;
    case 'filing':
      return <FilingPage key={route.id} id={route.id} />;
    case 'case':
      return <WizardPage key={route.id} route={route} />;
    case 'after':
      return <AfterPage key={route.id} id={route.id} />;
    case 'later':
      return <LaterPage key={`${route.id} ${route.letter}`} id={route.id} letter={route.letter} />;
    case 'unknown':
      return <UnknownPage />;
    default:
      return route satisfies never;
  }
}
