import { checkField, decisionReasonRule } from '../../rules/index.js';
import { useState } from 'react';
import { useCommand } from '../../api/index.js';
import { useLanguage, useTexts } from '../../i18n/index.js';
import {
  Button,
  ChoiceCards,
  DecisionPanel,
  ErrorSummary,
  Refused,
  remarksIn,
  remarksOf,
  TextArea,
} from '../../kit/index.js';
import { objectionTexts } from './texts.js';

interface Props {
  panel: string;
  objection: string;
  may: true | string | undefined;
}

/** Upheld or not, with the reason that the objector reads. */
export function Decide({ panel, objection, may }: Props) {
  const t = useTexts(objectionTexts);
  const language = useLanguage();
  const [upheld, setUpheld] = useState<'yes' | 'no'>();
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const decide = useCommand('post', '/api/review/panels/{id}/objections/{objection}/decision');
  if (may !== true) return <DecisionPanel title={t.decide} actions={<p>{t.cannot({ why: may ?? '' })}</p>} />;
  const checked = checkField(decisionReasonRule, reason, 'reason');
  const missing = [
    ...(upheld === undefined ? [{ field: 'upheld', message: t.chooseFirst }] : []),
    ...(checked.ok ? [] : [{ field: 'reason', message: checked.problem.message[language] }]),
  ];
  const mine = remarksOf(attempt > 0 ? missing : []);
  const refused = remarksIn(decide.error);
  const send = () => {
    setAttempt(attempt + 1);
    if (upheld !== undefined && missing.length === 0)
      decide.mutate({ path: { id: panel, objection }, body: { upheld: upheld === 'yes', reason } });
  };
  return (
    <DecisionPanel
      title={t.decide}
      consequence={t.then}
      actions={
        <Button look="primary" busy={decide.isPending} onClick={send}>
          {t.do}
        </Button>
      }
    >
      <ErrorSummary remarks={mine} attempt={attempt} />
      <Refused error={decide.error} remarks={refused} attempt={decide.failureCount} />
      <ChoiceCards
        name="upheld"
        label={t.choose}
        choices={[
          { value: 'yes', name: t.yes, line: t.yesLine },
          { value: 'no', name: t.no, line: t.noLine },
        ]}
        value={upheld}
        onChange={(choice: 'yes' | 'no') => setUpheld(choice)}
        error={mine.get('upheld') ?? refused.get('upheld')}
      />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        rows={5}
        min={decisionReasonRule.shown?.minLength}
        max={decisionReasonRule.shown?.maxLength}
        value={reason}
        onChange={setReason}
        error={mine.get('reason') ?? refused.get('reason')}
      />
    </DecisionPanel>
  );
}
