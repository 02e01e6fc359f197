import { useState } from 'react';
import { useCommand, type BodyOf } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Refused, remarksIn, SelectField, TextField } from '../../../kit/index.js';
import { researchTexts } from '../../../research/texts.js';
import type { Topic } from '../../../research/topic.js';
import { outcomeKinds } from '../../../rules/index.js';
import { deskTexts } from '../texts.js';
import { under } from '../version.js';

type Outcome = BodyOf<'/api/research/topics/{id}/outcomes', 'post'>;
type Kind = Outcome['kind'];
const inMoney: readonly string[] = ['sales', 'saving'];

/** Registers what came of an accepted topic. */
export function OutcomeForm({ topic: { id }, version }: { topic: Topic; version: string | undefined }) {
  const t = useTexts(deskTexts);
  const r = useTexts(researchTexts);
  const [kind, setKind] = useState<Kind>('prototype');
  const [title, setTitle] = useState('');
  const [value, setValue] = useState('');
  const register = useCommand('post', '/api/research/topics/{id}/outcomes');
  const remarks = remarksIn(register.error);
  const worth = inMoney.includes(kind) && value.trim() !== '' ? { value: Number(value) } : {};
  return (
    <DecisionPanel
      title={t.register}
      ground={<p>{t.acceptedGround}</p>}
      actions={
        <Button
          look="primary"
          busy={register.isPending}
          onClick={() =>
            register.mutate(
              { path: { id }, body: { kind, title, ...worth }, ...under(version) },
              { onSuccess: () => (setTitle(''), setValue('')) },
            )
          }
        >
          {t.register}
        </Button>
      }
    >
      <Refused error={register.error} remarks={remarks} attempt={register.submittedAt} />
      <SelectField
        name="kind"
        label={t.outcomeKind}
        options={outcomeKinds.map((one) => ({ value: one, label: r[one] }))}
        value={kind}
        onChange={(chosen) => setKind(chosen as Kind)}
        error={remarks.get('kind')}
      />
      <TextField name="title" label={t.outcomeTitle} value={title} onChange={setTitle} error={remarks.get('title')} />
      {inMoney.includes(kind) && (
        <TextField
          name="value"
          label={t.outcomeValue}
          inputMode="decimal"
          short
          value={value}
          onChange={setValue}
          error={remarks.get('value')}
        />
      )}
    </DecisionPanel>
  );
}
