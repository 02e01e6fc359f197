import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'wouter';
import { readVersion, useSession, type Answered, type AnswerOf } from '../../../api/index.js';
import type { Content } from '../../../form/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Loaded, Page } from '../../../kit/index.js';
import { keptDraft } from '../../../submission/kept-draft.js';
import { useDraft } from '../../../submission/use-draft.js';
import { Editor } from './editor.js';
import { editorTexts } from './texts.js';

const at = '/api/briefs/drafts/{id}' as const;

/** A manuscript while it is written. */
export default function DraftScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(editorTexts);
  // Read once: what is typed from then on is this window's, and a change elsewhere is a conflict, told as one.
  const draft = useQuery({ ...readVersion(at, { path: { id } }), staleTime: Infinity, gcTime: 0 });
  return draft.data ? (
    <Opened key={id} id={id} read={draft.data} />
  ) : (
    <Page title={t.draft}>
      <Loaded query={draft}>{() => null}</Loaded>
    </Page>
  );
}

function Opened({ id, read }: { id: string; read: Answered<AnswerOf<typeof at, 'get'>> }) {
  const { account } = useSession();
  const there = read.body.content as Content;
  const [kept] = useState(() => keptDraft(id, account, there));
  const outdated = kept !== undefined && kept.version !== read.version;
  const draft = useDraft({
    ...{ id, at, account, content: kept?.content ?? there, base: kept?.base ?? there },
    version: read.version,
    dirty: kept !== undefined,
    theirs: outdated ? { body: there, version: read.version } : undefined,
  });
  return <Editor id={id} draft={draft} resumed={kept !== undefined} />;
}
