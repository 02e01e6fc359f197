import { useState, type ReactNode } from 'react';
import { useLanguage } from '../i18n/index.js';
import { CheckCards, ChoiceCards, SelectField, TextArea, TextField, type Choice } from '../kit/index.js';
import type { FieldRule } from '../rules/index.js';
import { useFormField } from './form.js';

interface Common {
  path: string;
  rule: FieldRule<any>;
  hint?: ReactNode;
  optional?: boolean;
  /** Another label than the rule's. */
  label?: string;
}

/** What the rule of a field says for its control: label, help, limits. The help is the rule itself, in words. */
function useRuled({ path, rule, hint, label, optional }: Common) {
  const language = useLanguage();
  const { error, careful, leave } = useFormField(path);
  return {
    name: path,
    label: label ?? rule.label[language],
    hint: hint ?? rule.message[language],
    min: rule.shown?.minLength,
    max: rule.shown?.maxLength,
    error,
    careful,
    onLeave: leave,
    ...(optional === undefined ? {} : { optional }),
  };
}

/** A text under a rule, on one line. */
export function RuleText({
  type,
  inputMode,
  unit,
  short,
  suggestions,
  autoComplete,
  ...common
}: Common &
  Partial<
    Pick<Parameters<typeof TextField>[0], 'type' | 'inputMode' | 'unit' | 'short' | 'suggestions' | 'autoComplete'>
  >) {
  const { value = '', set } = useFormField<string>(common.path);
  const more = { type, inputMode, unit, short, suggestions, autoComplete };
  const given = Object.fromEntries(Object.entries(more).filter(([, one]) => one !== undefined));
  return <TextField {...useRuled(common)} {...given} value={value} onChange={set} />;
}

/** A text of several lines under a rule. */
export function RuleArea({ rows, ...common }: Common & { rows?: number }) {
  const { value = '', set } = useFormField<string>(common.path);
  return <TextArea {...useRuled(common)} {...(rows === undefined ? {} : { rows })} value={value} onChange={set} />;
}

/** A number under a rule. What is no number is kept as it was typed, and complained about. */
export function RuleNumber({ unit, ...common }: Common & { unit?: string }) {
  const { value, set } = useFormField<number | string>(common.path);
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const ruled = useRuled(common);
  return (
    <TextField
      {...ruled}
      inputMode="decimal"
      short
      unit={unit}
      value={shown}
      onChange={(text) => {
        setTyped(text);
        const number = Number(text.trim());
        set(text.trim() === '' ? undefined : Number.isFinite(number) ? number : text);
      }}
      onLeave={() => {
        setTyped(undefined);
        ruled.onLeave();
      }}
    />
  );
}

/** One of a list of codes, as a select. */
export function RuleSelect({
  options,
  none,
  ...common
}: Common & { options: readonly { value: string; label: string }[]; none?: string }) {
  const { value = '', set } = useFormField<string>(common.path);
  return (
    <SelectField
      {...useRuled(common)}
      {...(none === undefined ? {} : { none })}
      options={options}
      value={value}
      onChange={set}
    />
  );
}

/** One of a few, as cards. */
export function RuleChoice<V extends string>({ choices, ...common }: Common & { choices: readonly Choice<V>[] }) {
  const { value, set, leave } = useFormField<V>(common.path);
  const { name, label, hint, error } = useRuled(common);
  return (
    <ChoiceCards
      {...{ name, label, hint, error, choices, value }}
      onChange={(chosen) => {
        set(chosen);
        leave();
      }}
    />
  );
}

/** Any of a few, as cards. */
export function RuleChecks<V extends string>({ choices, ...common }: Common & { choices: readonly Choice<V>[] }) {
  const { value = [], set } = useFormField<V[]>(common.path);
  const { name, label, hint, error } = useRuled(common);
  return <CheckCards {...{ name, label, hint, error, choices }} values={value} onChange={set} />;
}
