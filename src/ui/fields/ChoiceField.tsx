import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldNote } from './FieldNote.tsx';
import styles from './fields.module.css';
import { type FieldProps, useField } from './use-field.ts';
import { Why } from './Why.tsx';

type Props = FieldProps & {
  readonly options: readonly string[];
  readonly onChoose?: (option: string) => void;
};

/** Up to this many options stand in a row where there is room. */
const IN_A_ROW = 3;

/** One of a few answers; «don't know» is one of them where it is offered. */
export function ChoiceField({ name, keys, mayBeUnknown, options, onChoose }: Props) {
  const { t } = useTranslation();
  const words = useField({ name, keys });
  const { control, setValue } = useFormContext();
  const { field } = useController({ control, name });
  const value: unknown = field.value;
  const choose = (chosen: string | null) => {
    setValue(name, chosen, { shouldDirty: true, shouldValidate: words.error !== undefined });
    if (chosen !== null) onChoose?.(chosen);
  };
  const answers = [
    ...options.map((option) => ({ key: option, value: option, said: words.option(option) })),
    ...(mayBeUnknown ? [{ key: 'unknown', value: null, said: t('field.unknown') }] : []),
  ];
  return (
    <fieldset className={styles['choiceField']} data-field={name}>
      <legend className={styles['label']}>{words.label}</legend>
      <FieldNote words={words} />
      <div className={answers.length > IN_A_ROW ? styles['stack'] : styles['choices']}>
        {answers.map((answer, at) => (
          <label key={answer.key} className="choice">
            <input
              type="radio"
              name={name}
              ref={at === 0 ? field.ref : undefined}
              checked={value === answer.value}
              onChange={() => choose(answer.value)}
              {...words.described}
            />
            <span>{answer.said}</span>
          </label>
        ))}
      </div>
      <Why>{words.why}</Why>
    </fieldset>
  );
}
