import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { knownEvents } from '#core/log/events.ts';
import { statusOf } from '#core/log/status.ts';
import { termsOf } from '#core/log/terms.ts';
import { timelineOf } from '#core/log/timeline.ts';
import type { FullPack } from '#core/jurisdiction/with-after.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import { StepNameContext } from '../wizard/step-name.ts';
import { useStepForm } from '../wizard/use-step-form.ts';
import styles from './after.module.css';
import { AddToCalendar } from './AddToCalendar.tsx';
import { CaseLinks } from './CaseLinks.tsx';
import { EntryForm } from './EntryForm.tsx';
import { HowCounted } from './HowCounted.tsx';
import { NextLetters } from './NextLetters.tsx';
import { Record } from './Record.tsx';
import { StatusHeading } from './StatusHeading.tsx';
import { Timeline } from './Timeline.tsx';

/** The log of a case as a form, and all that is computed from it. */
export function CaseLog({ pack }: { readonly pack: FullPack }) {
  const form = useStepForm('log');
  const draft = useDraft();
  const { today } = useCase();
  const [edited, setEdited] = useState<string>();
  const events = knownEvents(draft, today);
  const status = statusOf(events, pack, today);
  const letter = 'letter' in status ? status.letter : 'claim';
  const terms = termsOf(events, letter, pack);
  // Who waits reads of waiting first, who must write of letters.
  const mustWrite = status.is === 'silent' || (status.is === 'answered' && status.outcome !== 'agreed');
  return (
    <StepNameContext value="log">
      <FormProvider {...form}>
        <StatusHeading status={status} />
        <AddToCalendar terms={terms} />
        <HowCounted status={status} />
        {mustWrite && <NextLetters pack={pack} />}
        <div className={styles['columns']}>
          {edited === undefined ? (
            <Record status={status} onBegin={setEdited} />
          ) : (
            <EntryForm key={edited} id={edited} onDone={() => setEdited(undefined)} />
          )}
          <Timeline later={pack.later} items={timelineOf(draft, events, terms)} edited={edited} onEdit={setEdited} />
        </div>
        {!mustWrite && <NextLetters pack={pack} />}
        <CaseLinks />
      </FormProvider>
    </StepNameContext>
  );
}
