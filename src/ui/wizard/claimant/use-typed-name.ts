import { useWatch } from 'react-hook-form';
import type { Draft, PersonName } from '#core/case/draft.ts';
import type { NamePrefix } from './NameFields.tsx';

type Claimant = Draft['claimant'];

/** A name as it stands in the form now. */
export function useTypedName(prefix: NamePrefix): PersonName {
  const [surname, given, patronymic, noPatronymic, gender, genitive] = useWatch<
    Claimant,
    [
      `${NamePrefix}surname`,
      `${NamePrefix}given`,
      `${NamePrefix}patronymic`,
      `${NamePrefix}noPatronymic`,
      `${NamePrefix}gender`,
      `${NamePrefix}genitive`,
    ]
  >({
    name: [
      `${prefix}surname`,
      `${prefix}given`,
      `${prefix}patronymic`,
      `${prefix}noPatronymic`,
      `${prefix}gender`,
      `${prefix}genitive`,
    ],
  });
  return { surname, given, patronymic, noPatronymic, gender, genitive };
}
