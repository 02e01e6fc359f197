import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, ChoiceCards, DecisionPanel, Note, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import type { Topic } from '../../../research/topic.js';
import { topicTexts } from './texts.js';

type Verdict = 'agrees' | 'objects';

/** Says what the enterprise thinks of the results; what it said before stands there to be changed. */
export function CommentPanel({ topic: { id, comments = [] } }: { topic: Topic }) {
  const t = useTexts(topicTexts);
  const said = comments[0];
  const [verdict, setVerdict] = useState<Verdict | undefined>(said && (said.agrees ? 'agrees' : 'objects'));
  const [comment, setComment] = useState(said?.comment ?? '');
  const send = useCommand('post', '/api/research/topics/{id}/comment');
  const remarks = remarksIn(send.error);
  const agrees = verdict === undefined ? undefined : verdict === 'agrees';
  return (
    <form
      noValidate
      className="section"
      onSubmit={(event) => {
        event.preventDefault();
        // Nothing chosen is no answer: the server says so at the field.
        send.mutate({ path: { id }, body: { agrees: agrees as boolean, comment } });
      }}
    >
      <DecisionPanel
        title={t.comment}
        ground={
          <>
            <p>{t.ground}</p>
            {said && (
              <Note mood="done" live>
                <p>
                  {t.sent} {t.again}
                </p>
              </Note>
            )}
          </>
        }
        consequence={<p>{t.consequence}</p>}
        actions={
          <Button look="primary" type="submit" busy={send.isPending}>
            {t.send}
          </Button>
        }
      >
        <Refused error={send.error} remarks={remarks} attempt={send.submittedAt} />
        <ChoiceCards<Verdict>
          name="agrees"
          label={t.verdict}
          value={verdict}
          onChange={setVerdict}
          choices={[
            { value: 'agrees', name: t.agrees, line: t.agreesLine },
            { value: 'objects', name: t.objects, line: t.objectsLine },
          ]}
          error={remarks.get('agrees')}
        />
        <TextArea
          name="comment"
          label={t.words}
          rows={3}
          max={1000}
          value={comment}
          onChange={setComment}
          error={remarks.get('comment')}
        />
      </DecisionPanel>
    </form>
  );
}
