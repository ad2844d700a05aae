import type { BusinessHolder } from '#core/case/business-ids.ts';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useCase } from '../case-context.tsx';

const PLACE = { firm: 'firm.ids', trader: 'traderIds' } as const satisfies Record<BusinessHolder, string>;

/** Numbers of the country's registers that the letter names: which ones is the pack's. */
export function BusinessIds({ holder }: { readonly holder: BusinessHolder }) {
  const { pack } = useCase();
  return (
    <FieldRow>
      {pack.businessIds[holder].map((id) => (
        <TextField
          key={id}
          name={`${PLACE[holder]}.${id}`}
          keys={`wizard.claimant.businessIds.${id}`}
          inputMode="numeric"
          autoComplete="off"
          mayBeUnknown
        />
      ))}
    </FieldRow>
  );
}
