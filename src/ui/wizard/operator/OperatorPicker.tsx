import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { letterLanguage } from '#core/case/case-grounds.ts';
import { OTHER_OPERATOR } from '#core/case/operator-step.ts';
import { FieldNote } from '../../fields/FieldNote.tsx';
import fieldStyles from '../../fields/fields.module.css';
import { useField } from '../../fields/use-field.ts';
import { Why } from '../../fields/Why.tsx';
import { ChevronIcon } from '../../icons.tsx';
import { useCase, useDraft } from '../case-context.tsx';
import { matching, type Offered, useOffered } from './offered.ts';
import styles from './operator.module.css';

/** The operator by typing a part of its name or from the open list; «other» is always in it. */
export function OperatorPicker() {
  const { t } = useTranslation();
  const words = useField({ name: 'operator' });
  const offered = useOffered();
  const { chosen, choose } = useChosenOperator(offered);
  const [query, setQuery] = useState<string>();
  const [active, setActive] = useState(0);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const isOpen = query !== undefined;
  const shown = matching(offered, query ?? '');
  const optionId = (at: number) => `${listId}-${at}`;
  const at = Math.min(active, shown.length - 1);

  const open = (typed = '') => {
    setQuery(typed);
    setActive(0);
  };
  const take = (operator: Offered | undefined) => {
    if (operator) choose(operator, query ?? '');
    setQuery(undefined);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (isOpen) setActive((at + step + shown.length) % shown.length);
      else open();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      take(shown[at]);
    } else if (event.key === 'Escape') {
      setQuery(undefined);
    }
  };
  const leave = () => {
    // A name typed whole is chosen; anything else typed leaves the choice as it was.
    const [only] = shown.filter(({ id }) => id !== OTHER_OPERATOR);
    const isWhole = only && query && only.names.some((name) => name === query.trim().toLocaleLowerCase());
    take(isWhole ? only : undefined);
  };

  return (
    <div className={fieldStyles['field']} data-field="operator">
      <label htmlFor={words.inputId} className={fieldStyles['label']}>
        {words.label}
      </label>
      <FieldNote words={words} />
      <div className={styles['combobox']}>
        <input
          ref={input}
          id={words.inputId}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? optionId(at) : undefined}
          {...words.described}
          value={query ?? chosen?.label ?? ''}
          placeholder={isOpen && chosen ? chosen.label : undefined}
          onFocus={() => open()}
          onClick={() => isOpen || open()}
          onBlur={leave}
          onKeyDown={press}
          onChange={({ target }) => open(target.value)}
        />
        <ChevronIcon />
        <ul id={listId} role="listbox" aria-label={words.label} className={styles['list']} hidden={!isOpen}>
          {shown.map((operator, index) => (
            <li
              key={operator.id}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={operator.id === chosen?.id}
              className={index === at ? styles['active'] : undefined}
              // Before the field loses the focus.
              onMouseDown={(event) => event.preventDefault()}
              onMouseUp={() => {
                take(operator);
                input.current?.blur();
              }}
            >
              <b>{operator.label}</b>
              {operator.legalName !== undefined && <span>{operator.legalName}</span>}
            </li>
          ))}
        </ul>
      </div>
      <p role="status" className="visually-hidden">
        {isOpen && query !== '' && t('wizard.operator.operator.found', { count: shown.length - 1 })}
      </p>
      {chosen?.legalName !== undefined && (
        <p className={styles['provenance']}>{t('wizard.operator.operator.chosen', { name: chosen.legalName })}</p>
      )}
      <Why>{words.why}</Why>
    </div>
  );
}

/** The operator of the form, and what follows from choosing another: its address, the name that was typed for it. */
function useChosenOperator(offered: readonly Offered[]) {
  const { pack } = useCase();
  const draft = useDraft();
  const { control, getValues, setValue, getFieldState } = useFormContext();
  const value: unknown = useWatch({ control, name: 'operator' });
  const addressOf = (id: unknown) =>
    pack.operators.find((operator) => operator.id === id)?.address?.[letterLanguage(draft, pack)] ?? '';
  const choose = ({ id }: Offered, typed: string) => {
    const address: unknown = getValues('address');
    const isOwn = address !== null && address !== '' && address !== addressOf(getValues('operator'));
    setValue('operator', id, { shouldDirty: true, shouldValidate: getFieldState('operator').invalid });
    if (!isOwn) setValue('address', addressOf(id), { shouldDirty: true });
    const otherName: unknown = getValues('otherName');
    if (id === OTHER_OPERATOR && otherName === '') setValue('otherName', typed.trim(), { shouldDirty: true });
  };
  return { chosen: offered.find(({ id }) => id === value), choose };
}
