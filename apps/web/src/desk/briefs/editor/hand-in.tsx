import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '../../../api/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import { Button, countCharacters, Dialog, ErrorSummary, Refused, remarksIn, SaveBar } from '../../../kit/index.js';
import type { Draft } from '../../../submission/use-draft.js';
import { problemsOf } from './manuscript-problems.js';
import { statementsOf } from './sentences.js';
import { editorTexts } from './texts.js';

/** The bar below: how long it is, where it is saved, and handing it in. */
export function HandIn({ id, draft, onTry }: { id: string; draft: Draft; onTry(): void }) {
  const t = useTexts(editorTexts);
  const language = useLanguage();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [asks, setAsks] = useState(false);
  const create = useCommand('post', '/api/briefs/briefs');
  const revise = useCommand('post', '/api/briefs/briefs/{id}/revision');
  const discard = useCommand('delete', '/api/briefs/drafts/{id}');
  const { content } = draft;
  const textOf = (field: string) => (typeof content[field] === 'string' ? content[field] : '');
  const brief = textOf('brief');
  const missing = problemsOf(content, language);
  const error = create.error ?? revise.error;
  const remarks = remarksIn(error);

  const send = async () => {
    onTry();
    setAttempt(attempt + 1);
    if (missing.size > 0 || !(await draft.flush())) return;
    const summary = textOf('summary');
    const manuscript = {
      ...{ title: textOf('title'), body: textOf('body'), statements: statementsOf(content), draft: id },
      ...(summary === '' ? {} : { summary }),
    };
    const onSuccess = ({ body }: { body: { id: string } }) => {
      draft.forget();
      void queries.invalidateQueries();
      go(`/briefs/${body.id}`);
    };
    if (brief !== '') revise.mutate({ path: { id: brief }, body: manuscript }, { onSuccess });
    else
      create.mutate(
        {
          body: {
            ...manuscript,
            problems: content['problems'] as string[],
            basis: content['basis'] === 'research' ? 'research' : 'review',
            urgent: content['urgent'] === true,
          },
        },
        { onSuccess },
      );
  };
  const drop = () =>
    discard.mutate(
      { path: { id } },
      { onSuccess: () => (draft.forget(), go('/briefs')), onError: () => setAsks(false) },
    );
  return (
    <>
      {attempt > 0 && missing.size > 0 ? (
        <ErrorSummary remarks={missing} attempt={attempt} />
      ) : (
        <Refused error={error ?? discard.error} remarks={remarks} attempt={create.submittedAt + revise.submittedAt} />
      )}
      <SaveBar state={draft.state}>
        <span className="quiet editor__counts">
          <span>{t.words({ n: countCharacters(textOf('body')) })}</span>
          <span>{t.wordsSummary({ n: countCharacters(textOf('summary')) })}</span>
          <span>{t.wordsEvidence({ n: new Set(statementsOf(content).flatMap(({ evidence }) => evidence)).size })}</span>
        </span>
        <Button onClick={() => setAsks(true)}>{t.discard}</Button>
        <Button look="primary" busy={create.isPending || revise.isPending} onClick={() => void send()}>
          {brief === '' ? t.handIn : t.handInRevision}
        </Button>
      </SaveBar>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={t.discardTitle}
        actions={
          <Button look="final" busy={discard.isPending} onClick={drop}>
            {t.discard}
          </Button>
        }
      >
        <p>{t.discardMore}</p>
      </Dialog>
    </>
  );
}
