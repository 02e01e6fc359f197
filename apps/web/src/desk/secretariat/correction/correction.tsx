import { divisions, problemKinds } from '@zhitong/contracts/rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { isConflict, readVersion, useCommand } from '../../../api/index.js';
import { ConflictDialog } from '../../../conflict/conflict-dialog.js';
import { differences, merged } from '../../../conflict/differences.js';
import { useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Loaded, Note, Page, Refused, remarksIn } from '../../../kit/index.js';
import { SelectField, TextArea, TextField, type Remarks } from '../../../kit/index.js';
import { useFields } from '../../../problem/field-names.js';
import { useNames } from '../../../problem/names.js';
import { tell } from '../news.js';
import type { Problem } from '../problem.js';
import { corrected, essays, typedFrom, type Typed } from './corrected.js';
import { IndicatorFields } from './indicator-fields.js';
import { correctionTexts } from './texts.js';

/** A clerk mends an error at any stage (更正), with a reason that everybody concerned is told. */
export default function Correction() {
  const t = useTexts(correctionTexts);
  const { id } = useParams<{ id: string }>();
  const problem = useQuery(readVersion('/api/intake/problems/{id}', { path: { id } }));
  return (
    <Page
      title={t.title}
      crumbs={[{ name: problem.data?.body.number ?? '…', to: `/problems/${id}` }, { name: t.title }]}
      line={t.line}
      width="reading"
    >
      <Loaded query={problem}>
        {({ body, version }) =>
          body.may['correct'] === true ? (
            <Form problem={body} version={version} />
          ) : (
            <Note mood="due">{body.may['correct'] ?? ''}</Note>
          )
        }
      </Loaded>
    </Page>
  );
}

function Form({ problem, version }: { problem: Problem; version: string | undefined }) {
  const t = useTexts(correctionTexts);
  const { label } = useFields();
  const [, go] = useLocation();
  const there = typedFrom(problem);
  const [begun, setBegun] = useState({ before: there, version });
  const [typed, setTyped] = useState(there);
  const between = begun.version === version ? [] : differences({ ...begun.before }, { ...typed }, { ...there });
  const [reason, setReason] = useState('');
  const command = useCommand('post', '/api/intake/problems/{id}/correction');
  const remarks = remarksIn(command.error);
  const fields = corrected(begun.before, typed);
  const names = Object.keys(fields).map(label);
  const send = () =>
    command.mutate(
      {
        path: { id: problem.id },
        body: { fields, reason },
        ...(version === undefined ? {} : { version }),
      },
      {
        onSuccess: () => (tell({ text: t.done({ number: problem.number }) }), go(`/problems/${problem.id}`)),
      },
    );
  return (
    <form noValidate onSubmit={(event) => (event.preventDefault(), send())}>
      {between.length > 0 && (
        <ConflictDialog
          title={t.conflictTitle}
          differences={between}
          onChoose={(choices) => {
            setTyped({ ...there, ...merged({ ...typed }, between, choices) });
            setBegun({ before: there, version });
          }}
        />
      )}
      {isConflict(command.error) ? (
        <Note mood="due" live>
          {t.conflict}
        </Note>
      ) : (
        <Refused error={command.error} remarks={remarks} attempt={command.submittedAt} />
      )}
      <TextFields typed={typed} onChange={setTyped} remarks={remarks} />
      <IndicatorFields
        rows={typed.indicators}
        onChange={(indicators) => setTyped({ ...typed, indicators })}
        remarks={remarks}
      />
      <DecisionPanel
        title={t.decision}
        ground={
          <p role="status">
            {names.length === 0 ? t.nothing : t.changed({ n: names.length, fields: names.join('、') })}
          </p>
        }
        consequence={<p>{t.consequence}</p>}
        actions={
          <Button type="submit" look="primary" busy={command.isPending}>
            {t.send}
          </Button>
        }
      >
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={3}
          max={500}
          value={reason}
          onChange={setReason}
          error={remarks.get('reason')}
        />
      </DecisionPanel>
    </form>
  );
}

interface FieldsProps {
  typed: Typed;
  onChange(next: Typed): void;
  remarks: Remarks;
}

function TextFields({ typed, onChange, remarks }: FieldsProps) {
  const t = useTexts(correctionTexts);
  const names = useNames();
  const { label } = useFields();
  const of = <F extends Exclude<keyof Typed, 'indicators'>>(field: F) => ({
    name: `fields.${field}`,
    label: label(field),
    value: typed[field],
    onChange: (value: string) => onChange({ ...typed, [field]: value }),
    error: remarks.get(`fields.${field}`),
  });
  return (
    <>
      <TextField {...of('title')} max={50} />
      <div className="side-by-side">
        <SelectField {...of('kind')} options={problemKinds.map((value) => ({ value, label: names.kinds[value] }))} />
        <SelectField
          {...of('region')}
          options={divisions.map(({ code }) => ({ value: code, label: names.place(code) }))}
        />
        <TextField {...of('industry')} />
        <TextField {...of('disciplines')} hint={t.disciplinesHint} />
        <TextField {...of('months')} inputMode="numeric" unit={t.months} />
        <TextField {...of('ownMoney')} inputMode="decimal" unit={t.unit} />
      </div>
      {essays.map((field) => (
        <TextArea key={field} {...of(field)} min={100} max={1000} />
      ))}
    </>
  );
}
