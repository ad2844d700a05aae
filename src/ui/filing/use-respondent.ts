import type { FactName } from '#core/case/fact.ts';
import { useLetter } from '../wizard/case-context.tsx';

/** To whom the letter goes; what is not known is ''. */
export type Respondent = {
  readonly name: string;
  readonly address: string;
  /** The chosen operator, not a shop, a bank or another operator that the ground names. */
  readonly isOperator: boolean;
};

/** As the letter has them. */
export function useRespondent(): Respondent {
  const { facts } = useLetter().order;
  const text = (name: FactName): string => {
    const fact = facts.get(name);
    return fact?.is === 'known' && fact.value.kind === 'text' ? fact.value.text : '';
  };
  const name = text('respondent.short');
  return { name, address: text('respondent.address'), isOperator: name === text('operator.short') };
}
