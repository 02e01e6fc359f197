import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { briefTexts } from '../brief/texts.js';

/** 回告: the enterprises hear what came of their problems, one answer each. */
export function Answer({ brief: { id, matters = [] }, version }: { brief: Brief; version: string | undefined }) {
  const t = useTexts(briefTexts);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const answer = useCommand('post', '/api/briefs/briefs/{id}/feedback');
  const remarks = remarksIn(answer.error);
  const answers = matters.map(({ problem }) => ({ problem, text: texts[problem] ?? '' }));
  return (
    <DecisionPanel
      title={t.answer}
      consequence={<p>{t.answerConsequence}</p>}
      actions={
        <Button
          look="primary"
          busy={answer.isPending}
          onClick={() =>
            answer.mutate({ path: { id }, body: { answers }, ...(version === undefined ? {} : { version }) })
          }
        >
          {t.answerGo}
        </Button>
      }
    >
      <Refused error={answer.error} remarks={remarks} attempt={answer.submittedAt} />
      {matters.map(({ problem, title }, i) => (
        <TextArea
          key={problem}
          name={`answers.${i}.text`}
          label={t.answerFor({ title })}
          hint={t.answerHint}
          rows={4}
          value={texts[problem] ?? ''}
          onChange={(text) => setTexts({ ...texts, [problem]: text })}
          error={remarks.get(`answers.${i}.text`)}
        />
      ))}
    </DecisionPanel>
  );
}
