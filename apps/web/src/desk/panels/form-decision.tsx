import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isConflict, useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  Button,
  ChoiceCards,
  DecisionPanel,
  Icon,
  Refused,
  remarksIn,
  SelectField,
  TextField,
} from '../../kit/index.js';
import { tell } from '../secretariat/news.js';
import type { Panel } from './panel-data.js';
import { employersFor, nearest, rangeOf, type Candidate, type Pool } from './pool.js';
import { formingTexts } from './texts.js';

interface Props {
  panel: Panel;
  version: string | undefined;
  candidates: readonly Candidate[];
  pool: Pool;
}
const sizes = [3, 5, 7, 9, 11];

/** How the panel is formed: by draw or by fit, of how many, with whom in the chair. */
export function FormDecision({ panel, version, candidates, pool }: Props) {
  const t = useTexts(formingTexts);
  const queries = useQueryClient();
  const [method, setMethod] = useState<'draw' | 'fit'>('draw');
  const [size, setSize] = useState(String(panel.rules.size));
  const [chair, setChair] = useState('');
  const [seed, setSeed] = useState('');
  const form = useCommand('post', '/api/review/panels/{id}/formation');
  const remarks = remarksIn(form.error);
  const chairs = nearest(candidates).filter((one) => rangeOf(one) === 'eligible' && one.expert.chairs);
  const given = {
    method,
    size: Number(size),
    ...(chair === '' ? {} : { chair }),
    ...(seed.trim() === '' ? {} : { seed: seed.trim() }),
  };
  // This block goes once the panel is there: what was done is told all the same.
  const send = () =>
    form.mutateAsync({ path: { id: panel.id }, body: given, ...(version === undefined ? {} : { version }) }).then(
      () => tell({ text: t.formed }),
      (error: unknown) => void (isConflict(error) && queries.invalidateQueries()),
    );
  return (
    <DecisionPanel
      title={t.decision}
      ground={<Rules panel={panel} size={Number(size)} pool={pool} />}
      consequence={<p>{t.consequence({ n: Number(size) + 1, hours: panel.rules.invitationHours })}</p>}
      actions={
        <Button look="primary" busy={form.isPending} onClick={() => void send()}>
          {t.form}
        </Button>
      }
    >
      <Refused error={form.error} remarks={remarks} attempt={form.submittedAt} />
      <ChoiceCards<'draw' | 'fit'>
        name="method"
        label={t.method}
        value={method}
        onChange={setMethod}
        choices={[
          { value: 'draw', name: t.draw, line: t.drawLine },
          { value: 'fit', name: t.best, line: t.bestLine },
        ]}
        error={remarks.get('method')}
      />
      <SelectField
        name="size"
        label={t.size}
        value={size}
        onChange={setSize}
        options={sizes.map((n) => ({ value: String(n), label: t.sizeOf({ n }) }))}
        error={remarks.get('size')}
      />
      <SelectField
        name="chair"
        label={t.chooseChair}
        value={chair}
        none={t.anyChair}
        onChange={setChair}
        options={chairs.map(({ expert }) => ({ value: expert.id, label: `${expert.name} · ${expert.employer.name}` }))}
        error={remarks.get('chair')}
      />
      <TextField
        name="seed"
        label={t.seed}
        hint={t.seedHint}
        optional
        value={seed}
        onChange={setSeed}
        error={remarks.get('seed')}
      />
    </DecisionPanel>
  );
}

/** Each rule, and whether those who can be chosen meet it. */
function Rules({ panel: { rules }, size, pool }: Pick<Props, 'panel' | 'pool'> & { size: number }) {
  const t = useTexts(formingTexts);
  const need = employersFor(size);
  const lines: readonly { text: string; not?: string | undefined }[] = [
    { text: t.ruleSize({ n: size }) },
    { text: t.ruleEmployers({ n: rules.employers }) },
    { text: t.ruleOne, not: pool.employers < need ? t.needEmployers({ need, have: pool.employers }) : undefined },
    { text: t.ruleChair, not: pool.chairs === 0 ? t.noChair : undefined },
    { text: t.ruleConflict },
  ];
  return (
    <ul className="rules" aria-label={t.rules}>
      {lines.map(({ text, not }) => (
        <li key={text} className={not ? 'rules__one rules__one--broken' : 'rules__one'}>
          <Icon name={not ? 'alert' : 'done'} />
          <span>
            {text}
            <span className="unseen">（{not ? t.broken : t.met}）</span>
            {not && <span className="rules__not">{not}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
