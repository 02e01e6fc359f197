import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import {
  Button,
  ChoiceCards,
  type Choice,
  DecisionPanel,
  Dialog,
  DueClock,
  ErrorSummary,
  Icon,
  Loaded,
  Page,
  Refused,
  remarksIn,
  remarksOf,
} from '../../kit/index.js';
import type { Seat } from './my-reviews.js';
import './review.css';
import { declarationTexts, expertTexts, scoreTexts } from './texts.js';

type Answer = 'tie' | 'none';
const kinds = ['none', 'relative', 'own-application', 'dispute', 'adviser', 'other'] as const;
type Kind = (typeof kinds)[number];

/** Before the packet opens: ties to organisations of the whole batch, and whatever else forbids to score. */
export function Declaration({ seat }: { seat: Seat }) {
  const t = useTexts(declarationTexts);
  const list = useTexts(expertTexts);
  const score = useTexts(scoreTexts);
  const path = { id: seat.seat };
  const asked = useQuery(read('/api/review/seats/{id}/declaration', { path }));
  return (
    <Page
      title={t.title}
      width="reading"
      crumbs={[{ name: score.crumb, to: '/reviews' }, { name: list.invitation }]}
      line={
        <>
          <span>{t.line}</span>
          {seat.answerBy && <DueClock due={seat.answerBy} />}
        </>
      }
    >
      <Loaded query={asked}>{({ organisations }) => <Questions seat={seat} organisations={organisations} />}</Loaded>
    </Page>
  );
}

function Questions({
  seat,
  organisations,
}: {
  seat: Seat;
  organisations: readonly { name: string; creditCode: string }[];
}) {
  const t = useTexts(declarationTexts);
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const [kind, setKind] = useState<Kind>();
  const [attempt, setAttempt] = useState(0);
  const declare = useCommand('post', '/api/review/seats/{id}/declaration');
  const kindNames: Record<Kind, string> = {
    none: t.none,
    relative: t.relative,
    'own-application': t.ownApplication,
    dispute: t.dispute,
    adviser: t.adviser,
    other: t.otherKind,
  };
  const unanswered = [
    ...organisations
      .filter(({ creditCode }) => answers[creditCode] === undefined)
      .map(({ creditCode, name }) => ({ field: fieldOf(creditCode), message: t.unanswered({ name }) })),
    ...(kind === undefined ? [{ field: 'conflict', message: t.unansweredOther }] : []),
  ];
  const remarks = remarksOf(attempt > 0 ? unanswered : []);
  const refused = remarksIn(declare.error);
  const tied = organisations.filter(({ creditCode }) => answers[creditCode] === 'tie');
  const aside = tied.length > 0 || (kind !== undefined && kind !== 'none');
  const submit = () => {
    setAttempt(attempt + 1);
    if (unanswered.length > 0) return;
    declare.mutate({
      path: { id: seat.seat },
      body: {
        organisations: tied.map(({ creditCode }) => creditCode),
        ...(kind === undefined || kind === 'none' ? {} : { conflict: kind }),
      },
    });
  };
  return (
    <>
      <ErrorSummary remarks={remarks} attempt={attempt} />
      <Refused error={declare.error} remarks={refused} attempt={declare.failureCount} />
      <fieldset className="question question--pairs">
        <legend>{t.organisations}</legend>
        <p className="quiet">{t.organisationsHint}</p>
        {organisations.map(({ name, creditCode }) => (
          <ChoiceCards
            key={creditCode}
            name={fieldOf(creditCode)}
            label={name}
            choices={[
              { value: 'tie', name: t.tie },
              { value: 'none', name: t.noTie },
            ]}
            value={answers[creditCode]}
            onChange={(answer: Answer) => setAnswers({ ...answers, [creditCode]: answer })}
            error={remarks.get(fieldOf(creditCode))}
          />
        ))}
      </fieldset>
      <ChoiceCards
        name="conflict"
        label={t.other}
        hint={t.otherHint}
        choices={kinds.map((value): Choice<Kind> => ({ value, name: kindNames[value] }))}
        value={kind}
        onChange={(value: Kind) => setKind(value)}
        error={remarks.get('conflict') ?? refused.get('conflict')}
      />
      <DecisionPanel
        title={t.then}
        ground={
          <ul className="then">
            {[t.thenNone, t.thenTie, t.thenSealed].map((line) => (
              <li key={line}>
                <Icon name="arrow" />
                {line}
              </li>
            ))}
          </ul>
        }
        actions={
          <div className="row">
            <Button look="primary" busy={declare.isPending} onClick={submit}>
              {aside ? t.standAside : t.open}
            </Button>
            <Decline seat={seat} />
          </div>
        }
      />
    </>
  );
}

const fieldOf = (creditCode: string) => `organisations.${creditCode}`;

/** Gives the place to a reserve, without a reason. */
function Decline({ seat }: { seat: Seat }) {
  const t = useTexts(declarationTexts);
  const [open, setOpen] = useState(false);
  const [, goTo] = useLocation();
  const decline = useCommand('post', '/api/review/seats/{id}/replacement');
  if (seat.may['replace'] !== true) return null;
  const yes = () =>
    decline.mutate({ path: { id: seat.seat }, body: { reason: 'declined' } }, { onSuccess: () => goTo('/reviews') });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.decline}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t.declineTitle}
        actions={
          <Button look="primary" busy={decline.isPending} onClick={yes}>
            {t.declineYes}
          </Button>
        }
      >
        <Refused error={decline.error} remarks={remarksIn(decline.error)} attempt={decline.failureCount} />
        <p>{t.declineBody}</p>
      </Dialog>
    </>
  );
}
