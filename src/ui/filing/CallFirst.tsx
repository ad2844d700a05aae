import { useAfter } from '../use-after.ts';
import { useCase, useDraft } from '../wizard/case-context.tsx';
import { ContactCentre } from './ContactCentre.tsx';

/** The contact centre on a screen of the wizard, once what the country brings for it is loaded. */
export function CallFirst() {
  const { pack } = useCase();
  const { operator } = useDraft().operator;
  const after = useAfter(pack.id);
  return after && <ContactCentre contacts={after.contacts.operators.find(({ id }) => id === operator)} />;
}
