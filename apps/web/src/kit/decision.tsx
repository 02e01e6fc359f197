import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What speaks for which decision. */
  ground?: ReactNode;
  /** What happens then: who is told, by when; until when it can be undone. */
  consequence?: ReactNode;
  /** The choices, if any, and their fields. */
  children?: ReactNode;
  /** One primary button, and others after it. */
  actions: ReactNode;
}

/** The one block of a screen in which something is decided: ground, choices, consequence, button. */
export const DecisionPanel = ({ title, ground, consequence, children, actions }: Props) => (
  <section className="decision" aria-label={title}>
    <div className="decision__part">
      <h2>{title}</h2>
      {ground}
    </div>
    {children && <div className="decision__part">{children}</div>}
    <div className="decision__part decision__end">
      {consequence && <div className="quiet">{consequence}</div>}
      {actions}
    </div>
  </section>
);
