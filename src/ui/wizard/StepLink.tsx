import type { ReactNode } from 'react';
import type { StepId } from '#core/case/steps.ts';
import { addressOf } from '../routes.ts';
import { useCase } from './case-context.tsx';

type Props = {
  readonly step: StepId;
  /** Path of the field that takes the focus there. */
  readonly field?: string;
  readonly children: ReactNode;
};

/** A link to a screen of this case, or to one field of it. */
export function StepLink({ step, field, children }: Props) {
  const { id } = useCase();
  return <a href={addressOf({ page: 'case', id, step, ...(field ? { field } : {}) })}>{children}</a>;
}
