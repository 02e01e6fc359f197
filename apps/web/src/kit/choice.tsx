import type { ReactNode } from 'react';
import { Remark } from './field.js';
import { fieldId } from './remarks.js';

export interface Choice<V extends string> {
  value: V;
  name: string;
  line?: string | undefined;
  /** Why it cannot be chosen now; it stays visible. */
  not?: string | undefined;
}

interface Props<V extends string> {
  name: string;
  label: string;
  hint?: ReactNode;
  choices: readonly Choice<V>[];
  error?: string | undefined;
}

function Group({ name, label, hint, error, children }: Omit<Props<string>, 'choices'> & { children: ReactNode }) {
  const id = fieldId(name);
  return (
    <fieldset
      className={error ? 'field field--wrong' : 'field'}
      id={id}
      tabIndex={-1}
      aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-remark`}
    >
      <legend className="field__label">{label}</legend>
      {hint && (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="choices">{children}</div>
      <div id={`${id}-remark`}>
        <Remark error={error} />
      </div>
    </fieldset>
  );
}

const Card = ({ choice: { name, line, not }, children }: { choice: Choice<string>; children: ReactNode }) => (
  <label className="choice">
    {children}
    <span className="choice__name">{name}</span>
    {(not ?? line) && <span className="choice__line">{not ?? line}</span>}
  </label>
);

/** One of a few, as cards: the name and one line on what it means. */
export function ChoiceCards<V extends string>({
  value,
  onChange,
  choices,
  ...group
}: Props<V> & { value: V | undefined; onChange(value: V): void }) {
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <Card key={choice.value} choice={choice}>
          <input
            type="radio"
            name={group.name}
            checked={value === choice.value}
            disabled={choice.not !== undefined}
            onChange={() => onChange(choice.value)}
          />
        </Card>
      ))}
    </Group>
  );
}

/** Any of a few, as cards. */
export function CheckCards<V extends string>({
  values,
  onChange,
  choices,
  ...group
}: Props<V> & { values: readonly V[]; onChange(values: V[]): void }) {
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <Card key={choice.value} choice={choice}>
          <input
            type="checkbox"
            name={group.name}
            checked={values.includes(choice.value)}
            disabled={choice.not !== undefined}
            onChange={(event) =>
              onChange(event.target.checked ? [...values, choice.value] : values.filter((one) => one !== choice.value))
            }
          />
        </Card>
      ))}
    </Group>
  );
}

/** One thing to agree to. */
export function CheckField({
  name,
  label,
  checked,
  onChange,
  error,
}: {
  name: string;
  label: ReactNode;
  checked: boolean;
  onChange(checked: boolean): void;
  error?: string | undefined;
}) {
  const id = fieldId(name);
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label className="check" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          name={name}
          checked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-remark`}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      <div id={`${id}-remark`}>
        <Remark error={error} />
      </div>
    </div>
  );
}
