import { lazy, Suspense } from 'react';
import { CasesPage } from './cases/CasesPage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { PrivacyPage } from './privacy/PrivacyPage.tsx';
import { readRoute, useHash } from './routes.ts';
import { StartPage } from './start/StartPage.tsx';
import './styles/tokens.css';
import './styles/base.css';
import { UnknownPage } from './UnknownPage.tsx';
import { loadWizard, useReadyOffline } from './use-ready-offline.ts';

const WizardPage = lazy(loadWizard);

/** The page of the address. */
export function App() {
  useReadyOffline();
  return (
    <ErrorBoundary>
      <Page />
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
    case 'privacy':
      return <PrivacyPage />;
    case 'case':
      return (
        <Suspense>
          <WizardPage key={route.id} route={route} />
        </Suspense>
      );
    case 'unknown':
      return <UnknownPage />;
    default:
      return route satisfies never;
  }
}
