import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { useTexts, useTimes } from '../i18n/index.js';
import { Link } from './button.js';
import { kitTexts } from './texts.js';

interface Props {
  title: string;
  /** Written by a person: set in Song. */
  song?: boolean;
  crumbs?: readonly { name: string; to?: string | undefined }[];
  /** One line: status, deadline, who. */
  line?: ReactNode;
  /** At the end of the head; at most one primary button per view. */
  actions?: ReactNode;
  /** At most one message. */
  news?: ReactNode;
  width?: 'full' | 'form' | 'reading' | 'narrow';
  children?: ReactNode;
}

/** What could not be read has no name, and leads nowhere. */
const named = ({ name }: { name: string }) => name !== '';

/** A screen: where I am, what it is, how it stands, what I can do; then the thing itself. Entering it is heard. */
export function Page({ title, song, crumbs, line, actions, news, width = 'full', children }: Props) {
  const t = useTexts(kitTexts);
  const times = useTimes();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · 智通`;
  }, [title]);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <main id="main" className={width === 'full' ? 'page' : `page page--${width}`}>
      {crumbs && (
        <nav className="crumbs" aria-label={title}>
          {crumbs.filter(named).map(({ name, to }, i) => (
            <Fragment key={name}>
              {i > 0 && <span aria-hidden="true">/</span>}
              {to === undefined ? <span>{name}</span> : <Link to={to}>{name}</Link>}
            </Fragment>
          ))}
        </nav>
      )}
      <div className="page__head">
        <div className="page__title">
          <h1 ref={head} tabIndex={-1} className={song ? 'song' : undefined}>
            {title}
          </h1>
          {line && <div className="page__line">{line}</div>}
        </div>
        {actions && <div className="page__actions">{actions}</div>}
      </div>
      {news && <div className="page__news">{news}</div>}
      {children}
      <p className="printed">{t.printed({ when: times.stamp(Date.now()) })}</p>
    </main>
  );
}

/** A part of a screen under its own heading; `more` stands beside it: a count, the sort rule in words. */
export const Section = ({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) => (
  <section className="section">
    <div className="section__head">
      <h2>{title}</h2>
      {more && <span className="quiet">{more}</span>}
    </div>
    {children}
  </section>
);
