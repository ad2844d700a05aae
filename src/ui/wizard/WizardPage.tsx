import { useEffect, useMemo } from 'react';
import type { OpenDraft } from '#app/drafts.ts';
import type { StepId } from '#core/case/step-ids.ts';
import { firstOpenStep } from '#core/case/steps.ts';
import type { JurisdictionPack } from '#core/jurisdiction/pack.ts';
import { Header } from '../Header.tsx';
import { caseAddress, goTo, type Route } from '../routes.ts';
import { useServices } from '../services.tsx';
import { usePack } from '../use-pack.ts';
import { Banners } from './Banners.tsx';
import { CaseProvider } from './CaseProvider.tsx';
import { focusField } from './focus-field.ts';
import { LetterColumn } from './LetterColumn.tsx';
import { SavedStatus } from './SavedStatus.tsx';
import { StepsNav } from './StepsNav.tsx';
import { ClaimantStep } from './steps/ClaimantStep.tsx';
import { DemandsStep } from './steps/DemandsStep.tsx';
import { DetailsStep } from './steps/DetailsStep.tsx';
import { EvidenceStep } from './steps/EvidenceStep.tsx';
import { GroundStep } from './steps/GroundStep.tsx';
import { OperatorStep } from './steps/OperatorStep.tsx';
import { ReviewStep } from './steps/ReviewStep.tsx';
import { UnreadableCase } from './UnreadableCase.tsx';
import { useOpenCase } from './use-open-case.ts';
import styles from './wizard.module.css';

type CaseRoute = Extract<Route, { page: 'case' }>;

const SCREENS: Readonly<Record<StepId, () => React.JSX.Element>> = {
  operator: OperatorStep,
  ground: GroundStep,
  details: DetailsStep,
  evidence: EvidenceStep,
  demands: DemandsStep,
  claimant: ClaimantStep,
  review: ReviewStep,
};

const NOT_YET = { country: undefined, letterLanguage: undefined };

/** One case: the screen of the address, the letter beside it. */
export function WizardPage({ route }: { readonly route: CaseRoute }) {
  const state = useOpenCase(route.id);
  const { country, letterLanguage } = state.is === 'open' ? state.draft.operator : NOT_YET;
  const pack = usePack(country, letterLanguage);
  if (state.is === 'unreadable') return <UnreadableCase id={route.id} problems={state.problems} />;
  if (state.is !== 'open' || !pack) return <Header />;
  if (!route.step) return <ToFirstOpenStep id={route.id} open={state} pack={pack} />;
  return <Wizard route={route} step={route.step} open={state} pack={pack} />;
}

type Open = { readonly open: OpenDraft; readonly pack: JurisdictionPack };

function ToFirstOpenStep({ id, open, pack }: Open & { readonly id: string }) {
  const { clock } = useServices();
  const step = firstOpenStep(open.draft, pack, clock.today());
  useEffect(() => goTo(caseAddress(id, step), { replace: true }), [id, step]);
  return <Header />;
}

function Wizard({ route, step, open, pack }: Open & { readonly route: CaseRoute; readonly step: StepId }) {
  const Screen = SCREENS[step];
  const isFullScreen = route.letter === true;
  // Saving changes this component with every key; the screen and the letter follow the case, at their own pace.
  const header = useMemo(
    () => (
      <Header>
        <SavedStatus />
      </Header>
    ),
    [],
  );
  const screen = useMemo(() => <Screen key={step} />, [Screen, step]);
  const nav = useMemo(() => <StepsNav step={step} />, [step]);
  const letter = useMemo(() => <LetterColumn step={step} isFullScreen={isFullScreen} />, [step, isFullScreen]);
  useEffect(() => {
    if (route.field) focusField(route.field);
  }, [route.field]);
  return (
    <CaseProvider key={open.generation} open={open} pack={pack}>
      <div className={styles['page']}>
        {header}
        {nav}
        <div className={styles['columns']}>
          <main className={styles['form']}>
            <Banners open={open} />
            {screen}
          </main>
          {letter}
        </div>
      </div>
    </CaseProvider>
  );
}
