import { useWatch } from 'react-hook-form';
import { CLAIMANT_KINDS } from '#core/case/draft.ts';
import { OTHER_OPERATOR } from '#core/case/operator-step.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useFormats } from '../../formats.ts';
import { useServices } from '../../services.tsx';
import { useCase } from '../case-context.tsx';
import { AddressField } from '../operator/AddressField.tsx';
import { AtHand } from '../operator/AtHand.tsx';
import { OperatorPicker } from '../operator/OperatorPicker.tsx';
import { StepFrame, useStepForm } from '../step-form.tsx';
import { TimeGiven } from '../terms/TimeGiven.tsx';

/** Against whom, about which service, under which country's law, for whom. */
export function OperatorStep() {
  const form = useStepForm('operator');
  const { pack } = useCase();
  const { jurisdictions } = useServices();
  const formats = useFormats();
  const operator: unknown = useWatch({ control: form.control, name: 'operator' });
  const known = pack.operators.find(({ id }) => id === operator);
  const services = known ? pack.services.filter((service) => known.services.includes(service)) : pack.services;
  /** Another country has other operators and languages; an address that was typed stays. */
  const leaveCountry = () => {
    const address: unknown = form.getValues('address');
    if (Object.values(known?.address ?? {}).some((one) => one === address)) form.setValue('address', '');
    form.setValue('operator', '');
    form.setValue('letterLanguage', '');
  };
  return (
    <StepFrame form={form} step="operator">
      <SelectField
        name="country"
        options={jurisdictions.map(({ id }) => id)}
        nameOf={formats.country}
        onChoice={leaveCountry}
      />
      <AtHand />
      <OperatorPicker />
      {operator === OTHER_OPERATOR && <TextField name="otherName" autoComplete="organization" />}
      {operator !== '' && <AddressField operator={known} />}
      <ChoiceField name="service" options={services.length > 0 ? services : pack.services} />
      {pack.letterLanguages.length > 1 && (
        <ChoiceField name="letterLanguage" keys="pack:letterLanguage" options={pack.letterLanguages} />
      )}
      <ChoiceField name="claimantKind" options={CLAIMANT_KINDS} />
      <TimeGiven />
    </StepFrame>
  );
}
