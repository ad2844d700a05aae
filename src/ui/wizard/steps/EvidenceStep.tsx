import { EvidenceForm } from '../exhibits/EvidenceForm.tsx';
import { StepFrame, useStepForm } from '../step-form.tsx';

/** What proves the claim: files and papers in the order of the letter. */
export function EvidenceStep() {
  const form = useStepForm('evidence');
  return (
    <StepFrame form={form} step="evidence" maySkip>
      <EvidenceForm />
    </StepFrame>
  );
}
