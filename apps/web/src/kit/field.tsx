import { useState, type HTMLInputTypeAttribute, type ReactNode } from 'react';
import { useTexts } from '../i18n/index.js';
import { Icon } from './icon.js';
import { LengthMeter } from './length-meter.js';
import { fieldId } from './remarks.js';
import { kitTexts } from './texts.js';

interface Framed {
  /** Path of the field in the request, as the server names it. */
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  /** What is wrong; shown in red. */
  error?: string | undefined;
  /** What to look at once more; no error. */
  careful?: string | undefined;
  /** What is good about it. */
  good?: string | undefined;
  children: (attributes: { id: string; 'aria-describedby': string; 'aria-invalid': boolean | undefined }) => ReactNode;
  foot?: ReactNode;
}

/** Label above, hint below it, the control, the message below. */
export function FieldFrame({ name, label, hint, optional, error, careful, good, foot, children }: Framed) {
  const t = useTexts(kitTexts);
  const id = fieldId(name);
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
        {optional && <span className="field__optional"> {t.optional}</span>}
      </label>
      {hint && (
        <div className="field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-remark`,
        'aria-invalid': error ? true : undefined,
      })}
      <div className="field__foot">
        <div id={`${id}-remark`}>
          <Remark error={error} careful={careful} good={good} />
        </div>
        {foot}
      </div>
    </div>
  );
}

export function Remark({ error, careful, good }: Pick<Framed, 'error' | 'careful' | 'good'>) {
  const [mood, icon, text] = error
    ? (['wrong', 'alert', error] as const)
    : careful
      ? (['careful', 'alert', careful] as const)
      : (['good', 'done', good] as const);
  if (!text) return null;
  return (
    <p className={`remark remark--${mood}`}>
      <Icon name={icon} />
      <span>{text}</span>
    </p>
  );
}

interface Common extends Omit<Framed, 'children' | 'foot'> {
  value: string;
  onChange(value: string): void;
  /** Called when somebody leaves the field: complaints wait until then. */
  onLeave?: (() => void) | undefined;
  /** Limits in characters: a meter is shown for texts of several lines. */
  min?: number | undefined;
  max?: number | undefined;
  required?: boolean;
  readOnly?: boolean;
}

interface TextProps extends Common {
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search';
  /** Stands after the field: 万元, 个月. */
  unit?: string | undefined;
  short?: boolean;
  /** Suggestions; anything else may be typed too. */
  suggestions?: readonly { value: string; label: string }[];
}

/** One line of text. */
export function TextField({ value, onChange, onLeave, type = 'text', unit, short, suggestions, ...rest }: TextProps) {
  const { min: _min, max, required, readOnly, autoComplete, inputMode, ...frame } = rest;
  return (
    <FieldFrame {...frame} foot={max !== undefined && max >= 30 && <LengthMeter text={value} min={_min} max={max} />}>
      {(attributes) => (
        <div className="field__box">
          <input
            {...attributes}
            className={short ? 'input input--short' : 'input'}
            name={frame.name}
            type={type}
            value={value}
            required={required}
            readOnly={readOnly}
            autoComplete={autoComplete ?? 'off'}
            inputMode={inputMode}
            list={suggestions ? `${attributes.id}-list` : undefined}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onLeave}
          />
          {unit && <span className="field__unit">{unit}</span>}
          {suggestions && (
            <datalist id={`${attributes.id}-list`}>
              {suggestions.map((one) => (
                <option key={one.value} value={one.value}>
                  {one.label}
                </option>
              ))}
            </datalist>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

/** A text of several lines, with a meter where it has limits. */
export function TextArea({ value, onChange, onLeave, rows = 5, ...rest }: Common & { rows?: number }) {
  const { min, max, required, readOnly, ...frame } = rest;
  return (
    <FieldFrame {...frame} foot={max !== undefined && <LengthMeter text={value} min={min} max={max} />}>
      {(attributes) => (
        <textarea
          {...attributes}
          className="input"
          name={frame.name}
          rows={rows}
          value={value}
          required={required}
          readOnly={readOnly}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
      )}
    </FieldFrame>
  );
}

/** One of a list that is too long for cards. */
export function SelectField({
  value,
  onChange,
  onLeave,
  options,
  none,
  ...rest
}: Common & { options: readonly { value: string; label: string }[]; none?: string }) {
  const { min: _min, max: _max, required, readOnly: _readOnly, ...frame } = rest;
  return (
    <FieldFrame {...frame}>
      {(attributes) => (
        <select
          {...attributes}
          className="input"
          name={frame.name}
          value={value}
          required={required}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** A password, with a way to see what one types. */
export function PasswordField({ show, hide, ...props }: TextProps & { show: string; hide: string }) {
  const [shown, setShown] = useState(false);
  return (
    <div className="field">
      <TextField {...props} type={shown ? 'text' : 'password'} />
      <button type="button" className="button button--text" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {shown ? hide : show}
      </button>
    </div>
  );
}
