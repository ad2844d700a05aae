import { useWatch } from 'react-hook-form';
import { groundsOf } from '#core/case/case-grounds.ts';
import type { Draft } from '#core/case/draft.ts';
import {
  asksForRefund,
  mayAskForInterest,
  mayAskForMoralHarm,
  mayAskForPenalty,
  mayBeInCash,
  mayGoToAccount,
} from '#core/case/facts-claim.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { ContractPenalty } from '../demands/ContractPenalty.tsx';
import { Interest } from '../demands/Interest.tsx';
import { MoralHarm } from '../demands/MoralHarm.tsx';
import { OwnWords } from '../demands/OwnWords.tsx';
import { ProposedDemands } from '../demands/ProposedDemands.tsx';
import { Terms } from '../demands/Terms.tsx';
import { StepFrame, useStepForm } from '../step-form.tsx';

/** What the claim asks for, where the money goes, how the answer shall come and by when. */
export function DemandsStep() {
  const form = useStepForm('demands');
  const { pack } = useCase();
  const draft = useDraft();
  const grounds = groundsOf(draft, pack);
  return (
    <StepFrame form={form} step="demands">
      <ProposedDemands />
      {mayAskForInterest(draft, grounds) && <Interest />}
      {mayAskForPenalty(draft, grounds) && <ContractPenalty />}
      <OwnWords name="own" />
      {mayAskForMoralHarm(draft, grounds) && <MoralHarm />}
      {grounds.some((ground) => asksForRefund(ground, draft)) && (
        <MoneyTo hasAccount={mayGoToAccount(draft, grounds)} hasCash={mayBeInCash(draft)} />
      )}
      <ChoiceField name="answerBy" options={['paper', 'electronic']} />
      <OwnWords name="ownParagraph" />
      <Terms />
    </StepFrame>
  );
}

function MoneyTo({ hasAccount, hasCash }: { readonly hasAccount: boolean; readonly hasCash: boolean }) {
  const moneyTo = useWatch<Draft['demands'], 'moneyTo'>({ name: 'moneyTo' });
  return (
    <>
      <ChoiceField
        name="moneyTo"
        options={[...(hasAccount ? ['account'] : []), 'bank', ...(hasCash ? ['cash'] : [])]}
      />
      {moneyTo === 'bank' && <TextField name="bankDetails" autoComplete="off" />}
    </>
  );
}
