import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLocation, useParams } from 'wouter';
import { isConflict, readVersion, useCommand, useSession } from '../../../api/index.js';
import { ConflictDialog } from '../../../conflict/conflict-dialog.js';
import { differences, merged } from '../../../conflict/differences.js';
import { forgetLocally, keepLocally, keptLocally } from '../../../entry/local-drafts.js';
import { Form, type Content } from '../../../form/index.js';
import { useLanguage, useTexts } from '../../../i18n/index.js';
import {
  Button,
  ButtonLink,
  DecisionPanel,
  EmptyState,
  ErrorSummary,
  Failure,
  Loaded,
  Note,
  Page,
  remarksIn,
  remarksOf,
  Section,
} from '../../../kit/index.js';
import { ChokePart, ContactPart, CooperationPart, OpennessPart, ProblemPart } from '../../../submission/parts.js';
import { prepared, problemsOf } from '../../../submission/problems.js';
import '../../../submission/submission.css';
import { submissionTexts } from '../../../submission/texts.js';
import { FileField, useUnderWay, type FilesOf } from '../../../upload/index.js';
import { Declarations, useDeclarations } from '../declarations.js';
import { partNames, submitTexts } from '../../../submission/form/texts.js';
import { Reasons } from './reasons.js';
import type { Problem } from './own-problem.js';
import { problemTexts } from './texts.js';

const sent = [
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
  ...['indicators', 'months', 'ownMoney', 'cooperation', 'trl', 'region', 'regiment', 'recommender', 'visibility'],
  ...['publicFields', 'contact'],
] as const;

const textOf = (problem: Problem): Content =>
  Object.fromEntries(
    sent.flatMap((field) => {
      const value = (problem as unknown as Content)[field];
      return value === undefined || value === null ? [] : [[field, value]];
    }),
  );

interface Typed {
  content: Content;
  base: Content;
  version: string | undefined;
}

/** The returned problem, opened again: the clerk's remarks stand at the fields that they are about. */
export default function Correction() {
  const { id = '' } = useParams<{ id: string }>();
  const t = useTexts(problemTexts);
  // Read once: it is corrected from what stood there then, and a change meanwhile is refused (412).
  const own = useQuery({
    ...readVersion('/api/intake/problems/{id}', { path: { id } }),
    staleTime: Infinity,
    gcTime: 0,
  });
  // What has been opened stays open: once it is handed in, it could not be opened again.
  const [opened, setOpened] = useState(false);
  if (!opened && own.data?.body.may['resubmit'] === true) setOpened(true);
  return (
    <Page
      title={t.correctionTitle}
      crumbs={[{ name: t.crumb, to: '/problems' }, { name: t.correctionTitle }]}
      width="form"
    >
      <Loaded query={own}>
        {({ body, version }) =>
          opened ? (
            <Corrected id={id} problem={body} version={version} />
          ) : (
            <EmptyState why={typeof body.may['resubmit'] === 'string' ? body.may['resubmit'] : t.correctionNothing}>
              <ButtonLink to={`/problems/${id}`}>{t.correctionBack}</ButtonLink>
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function Corrected({ id, problem, version }: { id: string; problem: Problem; version: string | undefined }) {
  const t = useTexts(problemTexts);
  const s = useTexts(submitTexts);
  const f = useTexts(submissionTexts);
  const language = useLanguage();
  const { account } = useSession();
  const [, go] = useLocation();
  const place = `correction.${id}`;
  const there = textOf(problem);
  // What was typed, and on top of which version: what is left here from another day may be older than what stands there.
  const [typed, setTyped] = useState<Typed>(
    () => keptLocally<Typed>(place, account)?.value ?? { content: there, base: there, version },
  );
  const { content } = typed;
  const between = typed.version === version ? [] : differences(typed.base, content, there);
  const declarations = useDeclarations();
  const files: FilesOf = { at: '/api/intake/problems/{id}/attachments', id };
  const underWay = useUnderWay(files);
  const [attempt, setAttempt] = useState(0);
  const resubmit = useCommand('post', '/api/intake/problems/{id}/resubmission');
  const reasons = remarksOf(
    (problem.reasons ?? []).flatMap(({ field, note }) => (field === undefined ? [] : [{ field, message: note }])),
  );
  const problems = new Map([
    ...problemsOf({ ...content, campaign: problem.campaign, organisation: organisationOf(problem) }, language),
    ...remarksIn(resubmit.error),
  ]);
  const shown = attempt > 0 ? new Map([...problems, ...declarations.missing]) : new Map<string, string>();
  const put = (next: Typed) => {
    setTyped(next);
    keepLocally(place, account, next, Date.now());
  };
  const change = (changed: Content) => put({ ...typed, content: prepared(changed) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (
      declarations.missing.size > 0 ||
      underWay > 0 ||
      problemsOf({ ...content, campaign: problem.campaign, organisation: organisationOf(problem) }, language).size > 0
    )
      return;
    resubmit.mutate(
      {
        path: { id },
        body: { ...content, declarations: { noStateSecret: true, truthful: true } } as never,
        ...(version === undefined ? {} : { version }),
      },
      {
        onSuccess: () => {
          forgetLocally(place);
          go(`/problems/${id}`);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Section title={t.correctionReasons}>
        <Note mood="due">
          <Reasons problem={problem} linked />
        </Note>
        <p>{t.correctionLine}</p>
        <p className="quiet">{t.correctionSaved}</p>
      </Section>
      <ErrorSummary remarks={shown} attempt={attempt} />
      {between.length > 0 && (
        <ConflictDialog
          title={t.correctionConflict}
          differences={between}
          onChoose={(choices) => put({ content: merged(content, between, choices), base: there, version })}
        />
      )}
      {resubmit.error && !isConflict(resubmit.error) && remarksIn(resubmit.error).size === 0 && (
        <Failure error={resubmit.error} />
      )}
      {isConflict(resubmit.error) && <Note mood="due">{t.correctionAgain}</Note>}
      <Form content={content} onChange={change} problems={problems} warnings={reasons} tried={attempt > 0}>
        <Section title={s[partNames[1]]}>
          <ProblemPart />
        </Section>
        <Section title={s[partNames[2]]}>
          <ChokePart />
        </Section>
        <Section title={s[partNames[3]]}>
          <CooperationPart />
        </Section>
        <Section title={s[partNames[0]]}>
          <ContactPart />
        </Section>
        <Section title={s[partNames[4]]}>
          <OpennessPart />
          <FileField of={files} name="attachments" label={f.files} hint={f.filesHint} optional />
        </Section>
      </Form>
      <DecisionPanel
        title={s.declarations}
        consequence={t.correctionThen}
        actions={
          <Button look="primary" type="submit" busy={resubmit.isPending}>
            {t.correctionSubmit}
          </Button>
        }
      >
        {underWay > 0 && <Note mood="due">{s.stillUploading({ n: underWay })}</Note>}
        <Declarations of={declarations} remarks={shown} />
      </DecisionPanel>
    </form>
  );
}

const organisationOf = ({ organisation: { name, creditCode } }: Problem) => ({ name, creditCode });
