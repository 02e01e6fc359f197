import { useState } from 'react';
import { useCommand } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, ChoiceCards, DecisionPanel, Refused, remarksIn, remarksOf, TextArea } from '../../../kit/index.js';
import type { Brief } from '../brief-types.js';
import { briefTexts } from '../brief/texts.js';

interface Props {
  brief: Brief;
  version: string | undefined;
  what: 'proofreading' | 'clearance' | 'sign-off';
}

/** Proofreading, confidentiality, sign-off: it passes, or goes back with a reason. */
export function Check({ brief: { id }, version, what }: Props) {
  const t = useTexts(briefTexts);
  const [result, setResult] = useState<'pass' | 'back'>();
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const commands = {
    proofreading: useCommand('post', '/api/briefs/briefs/{id}/proofreading'),
    clearance: useCommand('post', '/api/briefs/briefs/{id}/clearance'),
    'sign-off': useCommand('post', '/api/briefs/briefs/{id}/sign-off'),
  };
  const command = commands[what];
  const unchosen = asked && result === undefined;
  const remarks = unchosen ? remarksOf([{ field: 'passed', message: t.chooseResult }]) : remarksIn(command.error);
  const send = () => {
    setAsked(true);
    if (result === undefined) return;
    const check = { passed: result === 'pass', ...(result === 'back' ? { reason } : {}) };
    const given = { path: { id }, ...(version === undefined ? {} : { version }) };
    if (what === 'clearance') commands.clearance.mutate({ ...given, body: { ...check, note } });
    else if (what === 'proofreading') commands.proofreading.mutate({ ...given, body: check });
    else commands['sign-off'].mutate({ ...given, body: check });
  };
  const signs = what === 'sign-off';
  const [title, go] =
    what === 'proofreading'
      ? [t.proofread, t.sendProofread]
      : what === 'clearance'
        ? [t.clear, t.sendClear]
        : [t['sign-off'], t.sendSign];
  return (
    <DecisionPanel
      title={title}
      consequence={<p>{t.consequence}</p>}
      actions={
        <Button look="primary" busy={command.isPending} onClick={send}>
          {go}
        </Button>
      }
    >
      <Refused error={unchosen ? undefined : command.error} remarks={remarks} attempt={command.submittedAt} />
      <ChoiceCards<'pass' | 'back'>
        name="passed"
        label={t.result}
        choices={[
          { value: 'pass', name: signs ? t.passSign : t.pass, line: signs ? t.passSignLine : t.passLine },
          { value: 'back', name: t.back, line: t.backLine },
        ]}
        value={result}
        onChange={setResult}
        error={remarks.get('passed')}
      />
      {what === 'clearance' && (
        <TextArea
          name="note"
          label={t.note}
          hint={t.noteHint}
          rows={2}
          value={note}
          onChange={setNote}
          error={remarks.get('note')}
        />
      )}
      {result === 'back' && (
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          value={reason}
          onChange={setReason}
          error={remarks.get('reason')}
        />
      )}
    </DecisionPanel>
  );
}
