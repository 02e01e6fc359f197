import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { readVersion } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Link, Loaded } from '../../../kit/index.js';
import { triageTexts } from '../texts.js';
import { Desk } from './desk.js';

interface Props {
  id: string;
  /** Address of the list. */
  back: string;
  onDone(): void;
}

/** One problem, and what is decided about it. */
export function ProblemAtDesk({ id, back, onDone }: Props) {
  const t = useTexts(triageTexts);
  const problem = useQuery(readVersion('/api/intake/problems/{id}', { path: { id } }));
  const head = useRef<HTMLHeadingElement>(null);
  const title = problem.data?.body.title;
  useEffect(() => {
    if (title === undefined) return;
    document.title = `${title} · 智通`;
    head.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title]);
  return (
    <>
      <p className="triage__back">
        <Link to={back}>{t.back}</Link>
      </p>
      <Loaded query={problem}>
        {({ body, version }) => <Desk problem={body} version={version} head={head} onDone={onDone} />}
      </Loaded>
    </>
  );
}
