import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, ChoiceCards, Dialog, Refused, remarksIn, TextArea } from '../../../kit/index.js';
import { Evidence } from '../../../research/evidence.js';
import type { Milestone, Topic } from '../../../research/topic.js';
import { deskTexts } from '../texts.js';
import { under } from '../version.js';

type Verdict = 'accept' | 'return';

/** Decides on a milestone, its report and evidence in view. */
export function MilestoneDecision({
  topic: { id },
  milestone: { id: milestone, title, report },
  version,
  onClose,
}: {
  topic: Topic;
  milestone: Milestone;
  version: string | undefined;
  onClose(): void;
}) {
  const t = useTexts(deskTexts);
  const [verdict, setVerdict] = useState<Verdict>();
  const [comment, setComment] = useState('');
  const decide = useCommand('post', '/api/research/topics/{id}/milestones/{milestone}/decision');
  const remarks = remarksIn(decide.error);
  const send = () => {
    // Nothing chosen is no answer: the server says so at the field.
    const accepted = verdict === undefined ? undefined : verdict === 'accept';
    decide.mutate(
      { path: { id, milestone }, body: { accepted: accepted as boolean, comment }, ...under(version) },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t.milestoneTitle({ name: title })}
      actions={
        <Button look="primary" busy={decide.isPending} onClick={send}>
          {t.tellTeam}
        </Button>
      }
    >
      <Refused error={decide.error} remarks={remarks} attempt={decide.submittedAt} />
      {report && (
        <>
          <p className="song">{report.summary}</p>
          <Evidence topic={id} of={report.evidence} />
        </>
      )}
      <ChoiceCards<Verdict>
        name="accepted"
        label={t.verdict}
        value={verdict}
        onChange={setVerdict}
        choices={[
          { value: 'accept', name: t.accept, line: t.acceptLine },
          { value: 'return', name: t.giveBack, line: t.giveBackLine },
        ]}
        error={remarks.get('accepted')}
      />
      <TextArea
        name="comment"
        label={t.comment}
        rows={3}
        max={1000}
        value={comment}
        onChange={setComment}
        error={remarks.get('comment')}
      />
    </Dialog>
  );
}
