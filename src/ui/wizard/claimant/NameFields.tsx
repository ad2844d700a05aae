import { useWatch } from 'react-hook-form';
import type { Draft } from '#core/case/draft.ts';
import { CheckField } from '../../fields/CheckField.tsx';
import { FieldRow } from '../../fields/FieldRow.tsx';
import { TextField } from '../../fields/TextField.tsx';
import styles from './claimant.module.css';
import { GenderField } from './GenderField.tsx';
import { GenitiveField } from './GenitiveField.tsx';

/** Where a name stands in the step's values: the claimant's own, or that of who acts or writes with them. */
export type NamePrefix = '' | 'representative.' | 'firm.signatory.' | `others.${number}.`;

type Props = {
  readonly prefix: NamePrefix;
  /** What the browser may fill in: only the person at the screen. */
  readonly isOwn: boolean;
  /** What the letter makes of the name: who speaks has a gender, who is only listed after «от» has a case, a signature has neither. */
  readonly as?: 'speaker' | 'listed' | 'signatory';
};

/** A natural person's name, and what grammar makes of it. */
export function NameFields({ prefix, isOwn, as = 'speaker' }: Props) {
  const none = useWatch<Draft['claimant'], `${NamePrefix}noPatronymic`>({ name: `${prefix}noPatronymic` });
  const fill = (what: string) => (isOwn ? what : 'off');
  return (
    <>
      <TextField name={`${prefix}surname`} keys="wizard.claimant.surname" autoComplete={fill('family-name')} />
      <FieldRow>
        <TextField name={`${prefix}given`} keys="wizard.claimant.given" autoComplete={fill('given-name')} />
        {!none && (
          <TextField
            name={`${prefix}patronymic`}
            keys="wizard.claimant.patronymic"
            autoComplete={fill('additional-name')}
          />
        )}
      </FieldRow>
      <CheckField name={`${prefix}noPatronymic`} keys="wizard.claimant.noPatronymic" />
      {as !== 'signatory' && (
        <div className={styles.grammar}>
          {as === 'speaker' && <GenderField prefix={prefix} />}
          <GenitiveField prefix={prefix} />
        </div>
      )}
    </>
  );
}
