import { isSpokenFor } from '../case/claimant-kind.ts';
import type { Draft, PersonName } from '../case/draft.ts';
import { cleanLine } from '../text.ts';

const FORM_FIELDS = ['name', 'representative', 'line', 'contract', 'account', 'phone', 'email', 'address'] as const;
export type FormField = { readonly id: (typeof FORM_FIELDS)[number]; readonly value: string };

/** What forms of operators ask beside the text of the claim, as the person typed it; what is not known is not there. */
export function formFields({ operator: { claimantKind: kind }, claimant }: Draft): readonly FormField[] {
  const { firm } = claimant;
  const name = kind === 'firm' ? firm.short || firm.full : nameOf(claimant);
  const values: Readonly<Record<FormField['id'], string | null>> = {
    name,
    representative: kind === 'firm' ? nameOf(firm.signatory) : isSpokenFor(kind) ? nameOf(claimant.representative) : '',
    line: claimant.line,
    contract: claimant.contractNumber,
    account: claimant.account,
    phone: claimant.phone,
    email: claimant.email,
    address: claimant.address,
  };
  return FORM_FIELDS.map((id) => ({ id, value: cleanLine(values[id] ?? '') })).filter(({ value }) => value !== '');
}

const nameOf = ({ surname, given, patronymic, noPatronymic }: PersonName): string =>
  [surname, given, noPatronymic ? '' : patronymic].filter((part) => part !== '').join(' ');
