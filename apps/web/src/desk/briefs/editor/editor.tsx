import { useQueries } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { read } from '../../../api/index.js';
import { ConflictDialog } from '../../../conflict/conflict-dialog.js';
import { Form, withValue } from '../../../form/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Note, Page } from '../../../kit/index.js';
import type { Draft } from '../../../submission/use-draft.js';
import './editor.css';
import { EvidencePane } from './evidence-pane.js';
import { HandIn } from './hand-in.js';
import { problemsOf } from './manuscript-problems.js';
import { ManuscriptFields } from './manuscript-fields.js';
import { Preview } from './preview.js';
import { cited, sentenceAt, statementsOf } from './sentences.js';
import { Statements } from './statements.js';
import { editorTexts } from './texts.js';

/** Writing with proof at hand: evidence to the left, the text in the middle, the print to the right. */
export function Editor({ id, draft, resumed }: { id: string; draft: Draft; resumed: boolean }) {
  const t = useTexts(editorTexts);
  const language = useLanguage();
  const { content } = draft;
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<string>();
  const body = useRef<HTMLTextAreaElement | null>(null);
  const problems = (content['problems'] as string[] | undefined) ?? [];
  const evidence = useQueries({
    queries: problems.map((problem) => read('/api/briefs/matters/{problem}/evidence', { path: { problem } })),
  }).flatMap(({ data }) => data ?? []);
  const statements = statementsOf(content);
  const text = typeof content['body'] === 'string' ? content['body'] : '';
  const set = (field: string, value: unknown) => draft.change(withValue(content, field, value));

  const cite = (event: string) => {
    const sentence = sentenceAt(text, body.current?.selectionStart ?? 0);
    if (sentence === undefined) return setTold(t.noSentence);
    set('statements', cited(statements, text, sentence, event));
    setTold(t.cited({ text: sentence }));
  };
  const title = typeof content['title'] === 'string' && content['title'] !== '' ? content['title'] : t.untitled;
  return (
    <Page
      title={title}
      song
      crumbs={[{ name: t.list, to: '/briefs' }, { name: t.draft }]}
      line={t.line}
      news={resumed && <Note>{t.resumed}</Note>}
    >
      <Form content={content} onChange={draft.change} problems={problemsOf(content, language)} tried={tried}>
        <div className="editor">
          <EvidencePane evidence={evidence} statements={statements} onCite={cite} told={told} />
          <div className="editor__text">
            <ManuscriptFields
              bodyRef={body}
              statements={statements}
              onFind={() => document.getElementById('find-evidence')?.focus()}
            />
            <Statements
              statements={statements}
              body={text}
              evidence={evidence}
              onChange={(next) => set('statements', next)}
            />
          </div>
          <Preview id={id} state={draft.state} />
        </div>
        <HandIn id={id} draft={draft} onTry={() => setTried(true)} />
      </Form>
      {draft.between.length > 0 && (
        <ConflictDialog
          title={t.conflict}
          differences={draft.between}
          onChoose={draft.resolve}
          fields={{
            label: (field) =>
              ({ title: t.title, summary: t.summary, body: t.body, statements: t.statements, urgent: t.urgent })[
                field
              ] ?? field,
            value: (_, one) => (typeof one === 'string' ? one : one === undefined ? '' : JSON.stringify(one)),
          }}
        />
      )}
    </Page>
  );
}
