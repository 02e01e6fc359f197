import { useState } from 'react';
import { Button } from './button.js';

interface Props {
  /** What is searched for. */
  label: string;
  button: string;
  /** Shorter, inside the field. */
  hint?: string;
  /** What is being shown. */
  text: string;
  onSearch(text: string): void;
  /** For a key that leads there. */
  id?: string;
  className?: string;
}

/** Searching a list: what is searched for lives in the address, what is being typed here. */
export function SearchForm({ label, button, hint = label, text: shown, onSearch, id, className = 'row' }: Props) {
  const [text, setText] = useState(shown);
  return (
    <form
      role="search"
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <input
        id={id}
        type="search"
        className="input"
        aria-label={label}
        placeholder={hint}
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" icon="search">
        {button}
      </Button>
    </form>
  );
}
