import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { Form, type Content } from '../../form/index.js';
import { useLanguage, useTexts } from '../../i18n/index.js';
import { Button, ButtonLink, ErrorSummary, Facts, Icon, Link, Note, Page, SaveBar } from '../../kit/index.js';
import { ChokePart, ContactPart, CooperationPart, OpennessPart, ProblemPart } from '../parts.js';
import { ofPart, problemsOf, warningsOf } from '../problems.js';
import { Similar } from '../similar.js';
import { submissionTexts } from '../texts.js';
import type { Draft } from '../use-draft.js';
import { FileField } from '../../upload/index.js';
import { Conflict } from './conflict.js';
import { partNames, submitTexts } from './texts.js';

/** Where the form stands: an enterprise fills it in for itself, a clerk for an enterprise. */
export interface Around {
  /** Address of the drafts, within the entry: `/submit`. */
  base: string;
  crumbs: readonly { name: string; to?: string }[];
  /** Where the organisation comes from. */
  organisationMore: string;
}

interface Props {
  id: string;
  n: number;
  draft: Draft;
  /** The draft with the organisation, as it would be submitted. */
  whole: Content;
  resumed: boolean;
  around: Around;
}

/** One part of the form: one group of questions, and the bar that says where it is saved. */
export function PartScreen({ id, n, draft, whole, resumed, around }: Props) {
  const { base } = around;
  const t = useTexts(submitTexts);
  const language = useLanguage();
  const [, go] = useLocation();
  const [attempt, setAttempt] = useState(0);
  const all = problemsOf(whole, language);
  const problems = ofPart(all, n);
  const next = n === 5 ? `${base}/${id}/check` : `${base}/${id}/${n + 1}`;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    const saved = await draft.flush();
    if (problems.size === 0 && saved) go(next);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Page
        title={t[partNames[n - 1]!]}
        crumbs={around.crumbs}
        line={t.stepOf({ n })}
        news={resumed && draft.state.at === 'unsaved' && <Note>{t.localFound}</Note>}
        width="form"
      >
        <Steps base={base} id={id} n={n} done={(part) => ofPart(all, part).size === 0} />
        <Conflict draft={draft} />
        <ErrorSummary
          remarks={attempt > 0 ? problems : new Map<string, string>()}
          attempt={attempt}
          title={t.errors({ n: problems.size })}
        />
        <Form
          content={draft.content}
          onChange={draft.change}
          problems={problems}
          warnings={warningsOf(draft.content, language)}
          tried={attempt > 0}
        >
          <PartFields id={id} n={n} whole={whole} organisationMore={around.organisationMore} />
        </Form>
      </Page>
      <SaveBar state={draft.state}>
        {n > 1 && <ButtonLink to={`${base}/${id}/${n - 1}`}>{t.back}</ButtonLink>}
        <Button look="primary" type="submit">
          {n === 5 ? t.nextCheck : t.next({ n: n + 1 })}
        </Button>
      </SaveBar>
    </form>
  );
}

function PartFields({
  id,
  n,
  whole,
  organisationMore,
}: {
  id: string;
  n: number;
  whole: Content;
  organisationMore: string;
}) {
  const t = useTexts(submissionTexts);
  const own = whole['organisation'] as { name: string; creditCode: string } | undefined;
  if (n === 1)
    return (
      <ContactPart
        organisation={
          own && (
            <div className="sheet sheet--padded field">
              <Facts
                of={[
                  [t.organisation, own.name],
                  [t.creditCode, own.creditCode],
                ]}
              />
              <p className="quiet">{organisationMore}</p>
            </div>
          )
        }
      />
    );
  if (n === 2) return <ProblemPart beside={<Similar />} />;
  if (n === 3) return <ChokePart />;
  if (n === 4) return <CooperationPart />;
  return (
    <>
      <OpennessPart />
      <FileField
        of={{ at: '/api/intake/drafts/{id}/attachments', id }}
        name="attachments"
        label={t.files}
        hint={t.filesHint}
        optional
      />
    </>
  );
}

/** The five parts, and which are complete. Any can be entered at any time. */
function Steps({ base, id, n, done }: { base: string; id: string; n: number; done(part: number): boolean }) {
  const t = useTexts(submitTexts);
  return (
    <nav aria-label={t.steps}>
      <ol className="steps">
        {partNames.map((name, i) => (
          <li key={name}>
            <Link to={`${base}/${id}/${i + 1}`} current={n === i + 1}>
              {done(i + 1) && <Icon name="done" />} {i + 1} <span className="steps__name">{t[name]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
