import { rejectReasons, returnReasons } from '@zhitong/contracts/rules';
import { useState } from 'react';
import { isConflict, useCommand, type BodyOf } from '../../../api/index.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import { Button, Dialog, Note, Refused, remarksIn, SelectField, TextArea, type Remarks } from '../../../kit/index.js';
import { useFields } from '../../../problem/field-names.js';
import { triageTexts } from '../texts.js';
import { reasonsFor, type Judgement, type Reason } from './judgement.js';
import type { Problem } from '../problem.js';
import '../parts.css';

interface Props {
  kind: 'return' | 'reject';
  problem: Problem;
  version: string | undefined;
  judgement: Judgement;
  onClose(): void;
  onDone(): void;
}

const fields = [
  ...[
    'title',
    'kind',
    'industry',
    'disciplines',
    'description',
    'background',
    'stateOfTheArt',
    'significance',
    'choke',
  ],
  ...['indicators', 'months', 'ownMoney', 'cooperation', 'trl', 'organisation', 'region', 'regiment', 'recommender'],
  ...['visibility', 'contact'],
];

/** What was written is kept while the problem is open, so that closing the dialog to look something up loses nothing. */
const written = new Map<string, Reason[]>();

/** A problem goes back to its enterprise, or is refused: a reason for each thing, in the clerk's own words. */
export function ReasonsDialog({ kind, problem, version, judgement, onClose, onDone }: Props) {
  const t = useTexts(triageTexts);
  const place = `${kind} ${problem.id} ${problem.returns}`;
  const [reasons, setReasons] = useState(() => written.get(place) ?? reasonsFor(judgement, kind));
  const change = (next: Reason[]) => (written.set(place, next), setReasons(next));
  const back = useCommand('post', '/api/intake/problems/{id}/return');
  const refusal = useCommand('post', '/api/intake/problems/{id}/rejection');
  const command = kind === 'return' ? back : refusal;
  const remarks = remarksIn(command.error);
  const send = () => {
    const body = { reasons: reasons.map(({ field, ...reason }) => (field === '' ? reason : { ...reason, field })) };
    const given = { path: { id: problem.id }, ...(version === undefined ? {} : { version }) };
    const then = {
      onSuccess: () => (written.delete(place), onDone()),
    };
    if (kind === 'return') back.mutate({ ...given, body: body as ReturnBody }, then);
    else refusal.mutate({ ...given, body: body as RejectBody }, then);
  };
  const title = (kind === 'return' ? t.returnTitle : t.rejectTitle)({ title: problem.title });
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <Button look={kind === 'return' ? 'primary' : 'final'} busy={command.isPending} onClick={send}>
          {kind === 'return' ? t.returnNow : t.rejectNow}
        </Button>
      }
    >
      {isConflict(command.error) ? (
        <Note mood="due" live>
          {t.conflict}
        </Note>
      ) : (
        <Refused error={command.error} remarks={remarks} attempt={command.submittedAt} />
      )}
      {reasons.map((reason, i) => (
        <ReasonFields
          key={i}
          kind={kind}
          at={i}
          problem={problem}
          reason={reason}
          remarks={remarks}
          onChange={(next) => change(reasons.map((one, at) => (at === i ? next : one)))}
          {...(reasons.length > 1 && { onRemove: () => change(reasons.filter((_, at) => at !== i)) })}
        />
      ))}
      <Button look="text" icon="plus" onClick={() => change([...reasons, { code: '', field: '', note: '' }])}>
        {t.addReason}
      </Button>
      <p className="quiet">{kind === 'return' ? t.returnConsequence : t.rejectConsequence}</p>
    </Dialog>
  );
}
type ReturnBody = BodyOf<'/api/intake/problems/{id}/return', 'post'>;
type RejectBody = BodyOf<'/api/intake/problems/{id}/rejection', 'post'>;

interface FieldsProps {
  kind: 'return' | 'reject';
  at: number;
  problem: Problem;
  reason: Reason;
  remarks: Remarks;
  onChange(next: Reason): void;
  onRemove?(): void;
}

function ReasonFields({ kind, at, problem, reason, remarks, onChange, onRemove }: FieldsProps) {
  const t = useTexts(triageTexts);
  const inWords = useBilingual();
  const { label } = useFields();
  const codes: readonly { code: string; name: { zh: string; en: string } }[] =
    kind === 'return' ? returnReasons : rejectReasons;
  const rows = (problem.indicators ?? []).map(({ name }, i) => ({
    value: `indicators.${i}`,
    label: `${label(`indicators.${i}`)} ${name}`,
  }));
  const path = `reasons.${at}`;
  return (
    <fieldset className="reason">
      <legend>{t.reasonN({ n: at + 1 })}</legend>
      <div className="side-by-side">
        <SelectField
          name={`${path}.code`}
          label={t.reason}
          value={reason.code}
          none=""
          options={codes.map(({ code, name }) => ({ value: code, label: inWords(name) }))}
          onChange={(code) => onChange({ ...reason, code })}
          error={remarks.get(`${path}.code`)}
        />
        {kind === 'return' && (
          <SelectField
            name={`${path}.field`}
            label={t.field}
            value={reason.field}
            none={t.wholeForm}
            options={[...fields.map((field) => ({ value: field, label: label(field) })), ...rows]}
            onChange={(field) => onChange({ ...reason, field })}
            error={remarks.get(`${path}.field`)}
          />
        )}
      </div>
      <TextArea
        name={`${path}.note`}
        label={kind === 'return' ? t.note : t.rejectNote}
        hint={kind === 'return' ? t.returnNoteHint : t.rejectNoteHint}
        rows={3}
        max={500}
        value={reason.note}
        onChange={(note) => onChange({ ...reason, note })}
        error={remarks.get(`${path}.note`)}
      />
      {onRemove && (
        <Button look="text" onClick={onRemove}>
          {t.removeReason}
        </Button>
      )}
    </fieldset>
  );
}
