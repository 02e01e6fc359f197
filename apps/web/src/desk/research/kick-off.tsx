import { useState } from 'react';
import { useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Button, DecisionPanel, Refused, remarksIn, TextArea, TextField } from '../../kit/index.js';
import type { Topic } from '../../research/topic.js';
import { fromBeijing, toBeijing } from './beijing.js';
import { deskTexts } from './texts.js';
import { Termination } from './termination.js';
import { under } from './version.js';

/** The task book is signed: the kick-off is recorded, and the work begins. */
export function KickOff({ topic, version }: { topic: Topic; version: string | undefined }) {
  const t = useTexts(deskTexts);
  const [heldAt, setHeldAt] = useState(() => toBeijing(Date.now()));
  const [note, setNote] = useState('');
  const start = useCommand('post', '/api/research/topics/{id}/kickoff');
  const remarks = remarksIn(start.error);
  const { id } = topic;
  return (
    <DecisionPanel
      title={t.decision}
      ground={<p>{t.kickOffGround}</p>}
      actions={
        <div className="stack">
          <Button
            look="primary"
            busy={start.isPending}
            onClick={() =>
              start.mutate({ path: { id }, body: { heldAt: fromBeijing(heldAt), note }, ...under(version) })
            }
          >
            {t.kickOff}
          </Button>
          <Termination topic={topic} version={version} />
        </div>
      }
    >
      <Refused error={start.error} remarks={remarks} attempt={start.submittedAt} />
      <TextField
        name="heldAt"
        type="datetime-local"
        label={t.heldAt}
        value={heldAt}
        onChange={setHeldAt}
        error={remarks.get('heldAt')}
      />
      <TextArea
        name="note"
        label={t.minutes}
        rows={4}
        max={1000}
        value={note}
        onChange={setNote}
        error={remarks.get('note')}
      />
    </DecisionPanel>
  );
}
