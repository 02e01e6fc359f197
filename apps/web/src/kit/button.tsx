import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link as RouteLink } from 'wouter';
import { Icon, type IconName } from './icon.js';

/** `primary` at most once per view; `grave` and `final` for what cannot be undone; `text` looks like a link. */
export type ButtonLook = 'primary' | 'plain' | 'grave' | 'final' | 'text';
const classOf = (look: ButtonLook) => (look === 'plain' ? 'button' : `button button--${look}`);

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  look?: ButtonLook;
  icon?: IconName;
  /** A key that does the same, shown on the button. */
  shortcut?: string;
  /** While the command is under way: a second click does nothing, and the focus stays. */
  busy?: boolean;
}

/** Says what it does and where that leads. Not greyed out for missing input: a click lists what is missing. */
export function Button({ look = 'plain', icon, shortcut, busy = false, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf(look)}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={shortcut}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && (
        <kbd className="key" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </button>
  );
}

/** A way to another screen that looks like a button. */
export function ButtonLink({
  to,
  look = 'plain',
  icon,
  children,
}: {
  to: string;
  look?: ButtonLook;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <RouteLink href={to} className={classOf(look)}>
      {icon && <Icon name={icon} />}
      {children}
    </RouteLink>
  );
}

/** A way to another screen, within a sentence or a list. */
export const Link = ({ to, current, children }: { to: string; current?: boolean | undefined; children: ReactNode }) => (
  <RouteLink href={to} aria-current={current ? 'page' : undefined}>
    {children}
  </RouteLink>
);

/** A way to a PDF of the platform's own, for printing; in a window of its own, so that nothing typed is left behind. */
export const PaperLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} target="_blank" rel="noreferrer" className="button">
    <Icon name="print" />
    {children}
  </a>
);
