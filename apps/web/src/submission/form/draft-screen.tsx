import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Redirect, useParams } from 'wouter';
import { readVersion, useSession, type Answered, type AnswerOf } from '../../api/index.js';
import type { Content } from '../../form/index.js';
import { Loaded, Page } from '../../kit/index.js';
import { keptDraft } from '../kept-draft.js';
import '../submission.css';
import { useDraft, type Draft } from '../use-draft.js';
import { PartScreen, type Around } from './part-screen.js';

/** A draft that is to be looked at as a whole, and sent off. */
export interface Checked {
  id: string;
  draft: Draft;
  /** The draft with the organisation, as it would be submitted. */
  whole: Content;
}

interface Props {
  around: Around;
  /** What is submitted besides what the draft holds: the own organisation. */
  own?: Content | undefined;
  check(draft: Checked): ReactNode;
}

/** A draft: one of its five parts, or all of it to be checked. */
export function DraftScreen(props: Props) {
  const { id = '' } = useParams<{ id: string }>();
  // Read once: what is typed from then on is this window's, and a change elsewhere is a conflict, told as one.
  const draft = useQuery({
    ...readVersion('/api/intake/drafts/{id}', { path: { id } }),
    staleTime: Infinity,
    gcTime: 0,
  });
  return draft.data ? (
    <Opened key={id} id={id} read={draft.data} {...props} />
  ) : (
    <Page title={props.around.crumbs.at(-1)?.name ?? ''}>
      <Loaded query={draft}>{() => null}</Loaded>
    </Page>
  );
}

type Read = Answered<AnswerOf<'/api/intake/drafts/{id}', 'get'>>;

function Opened({ id, read, around, own = {}, check }: Props & { id: string; read: Read }) {
  const { account } = useSession();
  const { part } = useParams<{ part?: string }>();
  const there = read.body.content as Content;
  const [kept] = useState(() => keptDraft(id, account, there));
  const outdated = kept !== undefined && kept.version !== read.version;
  const draft = useDraft({
    id,
    account,
    content: kept?.content ?? there,
    base: kept?.base ?? there,
    version: read.version,
    dirty: kept !== undefined,
    theirs: outdated ? { body: there, version: read.version } : undefined,
  });
  const whole: Content = { ...own, ...draft.content };
  if (part === 'check') return check({ id, draft, whole });
  const n = Number(part ?? 1);
  if (![1, 2, 3, 4, 5].includes(n)) return <Redirect to={`${around.base}/${id}/1`} replace />;
  return <PartScreen key={n} {...{ id, draft, whole, n, around }} resumed={kept !== undefined} />;
}
