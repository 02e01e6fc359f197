import { createContext, useContext, useRef, useState, type ReactNode } from 'react';
import { type Remarks } from '../kit/index.js';
import { valueAt, withValue, type Content } from './paths.js';

interface Form {
  content: Content;
  set(path: string, value: unknown): void;
  leave(path: string): void;
  errorAt(path: string): string | undefined;
  carefulAt(path: string): string | undefined;
}

const FormContext = createContext<Form | undefined>(undefined);

interface Props {
  content: Content;
  onChange(content: Content): void;
  /** All that is wrong with the content, shown or not. */
  problems: Remarks;
  /** What to look at once more. */
  warnings?: Remarks;
  /** Complaints about fields that nobody has left yet wait until somebody tries to go on. */
  tried: boolean;
  children: ReactNode;
}

/** A form over one content: fields know their path, and are complained about once they were left. */
export function Form({ content, onChange, problems, warnings, tried, children }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // Two fields that one click sets: the second builds on the first, which is not drawn yet.
  const latest = useRef(content);
  latest.current = content;
  const form: Form = {
    content,
    set: (path, value) => onChange((latest.current = withValue(latest.current, path, value))),
    leave: (path) => setLeft((before) => (before.has(path) ? before : new Set([...before, path]))),
    errorAt: (path) => (tried || left.has(path) ? problems.get(path) : undefined),
    carefulAt: (path) => warnings?.get(path),
  };
  return <FormContext.Provider value={form}>{children}</FormContext.Provider>;
}

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field stands outside its form');
  return form;
}

/** One field of the form around it. */
export function useFormField<T>(path: string) {
  const form = useForm();
  return {
    value: valueAt(form.content, path) as T | undefined,
    set: (value: T | undefined) => form.set(path, value),
    leave: () => form.leave(path),
    error: form.errorAt(path),
    careful: form.carefulAt(path),
  };
}
