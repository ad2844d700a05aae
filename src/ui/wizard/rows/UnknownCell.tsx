import { useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Draft } from '#core/case/draft.ts';
import type { ChargePath } from './ChargeRow.tsx';
import type { InterruptionPath } from './InterruptionRow.tsx';
import { useIsUnknown } from './use-is-unknown.ts';

type Name = `${ChargePath}.date` | `${ChargePath}.sum` | `${InterruptionPath}.fromDate` | `${InterruptionPath}.toDate`;

/** «Don't know» for one field of a row; what was typed comes back when it is unticked. */
export function UnknownCell({ name, label }: { readonly name: Name; readonly label: string }) {
  const { getValues, setValue } = useFormContext<Draft['details']>();
  const unknown = useIsUnknown(name);
  const typed = useRef('');
  const toggle = () => {
    const now = getValues(name);
    if (now !== null) typed.current = now ?? '';
    setValue(name, now === null ? typed.current : null, { shouldDirty: true, shouldValidate: now !== null });
  };
  return (
    <label className="check">
      <input type="checkbox" checked={unknown} onChange={toggle} />
      <span>{label}</span>
    </label>
  );
}
