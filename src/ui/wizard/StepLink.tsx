import type { ReactNode } from 'react';
import type { StepId } from '#core/case/step-ids.ts';
import { caseAddress } from '../routes.ts';
import { useCase } from './case-context.tsx';

type Props = {
  readonly step: StepId;
  /** Path of the field inside the step that shall take the focus. */
  readonly field?: string;
  readonly children: ReactNode;
};

/** A link to a screen of the open case, or to one of its fields. */
export function StepLink({ step, field, children }: Props) {
  const { id } = useCase();
  return <a href={caseAddress(id, step, field ? { field } : {})}>{children}</a>;
}
