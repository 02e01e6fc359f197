import { useEffect, useState, type FormEvent } from 'react';
import { useParams } from 'wouter';
import { useCommand, useSession } from '../../../api/index.js';
import { useBilingual, useLanguage, useTexts } from '../../../i18n/index.js';
import {
  Button,
  ButtonLink,
  ChoiceCards,
  DecisionPanel,
  ErrorSummary,
  Note,
  Page,
  Refused,
  remarksIn,
  remarksOf,
  TextArea,
} from '../../../kit/index.js';
import { checkField, objectionEvidenceRule, objectionGroundNames, objectionTextRule } from '../../../rules/index.js';
import { FileField, useUnderWay } from '../../../upload/index.js';
import { reviewTexts } from './review-texts.js';

type Ground = keyof typeof objectionGroundNames;
const grounds = Object.keys(objectionGroundNames) as Ground[];

/** Objecting to the result of a review: by name, with facts and evidence. */
export default function Objection() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(reviewTexts);
  const { name, organisation, role } = useSession();
  const [raised, setRaised] = useState(false);
  const back = role === 'enterprise' ? { to: `/problems/${id}`, name: t.toProblem } : { to: '/', name: t.toStart };
  return (
    <Page
      title={t.formTitle}
      width="form"
      {...(role === 'enterprise' ? { crumbs: [{ name: t.crumb, to: '/problems' }, { name: t.formTitle }] } : {})}
      line={t.formLine({ who: organisation?.name ?? name })}
    >
      {raised ? (
        <div className="stack">
          <Note mood="done" live>
            {t.sent}
          </Note>
          <p>
            <ButtonLink to={back.to}>{back.name}</ButtonLink>
          </p>
        </div>
      ) : (
        <ObjectionForm id={id} onRaised={() => setRaised(true)} />
      )}
    </Page>
  );
}

function ObjectionForm({ id, onRaised }: { id: string; onRaised: () => void }) {
  const t = useTexts(reviewTexts);
  const language = useLanguage();
  const inWords = useBilingual();
  const [ground, setGround] = useState<Ground>();
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [waits, setWaits] = useState(false);
  const files = { at: '/api/review/objection-evidence/{id}/attachments', id } as const;
  const underWay = useUnderWay(files);
  const raise = useCommand('post', '/api/review/panels/{id}/objections');
  const missing = [
    ...(ground === undefined ? [{ field: 'ground', message: t.groundMissing }] : []),
    ...[checkField(objectionTextRule, text, 'text'), checkField(objectionEvidenceRule, evidence, 'evidence')].flatMap(
      (checked) => (checked.ok ? [] : [{ field: checked.problem.field, message: checked.problem.message[language] }]),
    ),
  ];
  const mine = remarksOf(attempt > 0 ? missing : []);
  const refused = remarksIn(raise.error);
  const errorAt = (field: string) => mine.get(field) ?? refused.get(field);
  const send = () => {
    if (ground === undefined || missing.length > 0) return;
    setWaits(underWay > 0);
    if (underWay === 0) raise.mutate({ path: { id }, body: { ground, text, evidence } }, { onSuccess: onRaised });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    send();
  };
  // Who sent it off while files were still on their way need not do so again.
  useEffect(() => {
    if (waits && underWay === 0) send();
  }, [waits, underWay]);
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary remarks={mine} attempt={attempt} />
      <Refused error={raise.error} remarks={refused} attempt={raise.failureCount} />
      <ChoiceCards
        name="ground"
        label={t.ground}
        choices={grounds.map((value) => ({ value, name: inWords(objectionGroundNames[value]) }))}
        value={ground}
        onChange={(value: Ground) => setGround(value)}
        error={errorAt('ground')}
      />
      <TextArea
        name="text"
        label={t.text}
        hint={t.textHint}
        rows={6}
        min={objectionTextRule.shown?.minLength}
        max={objectionTextRule.shown?.maxLength}
        value={text}
        onChange={setText}
        error={errorAt('text')}
      />
      <TextArea
        name="evidence"
        label={t.evidence}
        hint={t.evidenceHint}
        rows={3}
        min={objectionEvidenceRule.shown?.minLength}
        max={objectionEvidenceRule.shown?.maxLength}
        value={evidence}
        onChange={setEvidence}
        error={errorAt('evidence')}
      />
      <FileField of={files} name="files" label={t.files} hint={t.filesHint} optional />
      <DecisionPanel
        title={t.formTitle}
        ground={waits && <p role="status">{t.waits}</p>}
        consequence={t.then}
        actions={
          <Button look="primary" type="submit" busy={raise.isPending}>
            {t.send}
          </Button>
        }
      />
    </form>
  );
}
