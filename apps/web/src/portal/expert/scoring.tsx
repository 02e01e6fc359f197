import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { read, useCommand } from '../../api/index.js';
import { useBilingual, useTexts } from '../../i18n/index.js';
import {
  Button,
  Dialog,
  DueClock,
  ErrorSummary,
  Icon,
  Loaded,
  Note,
  Page,
  Refused,
  remarksIn,
  remarksOf,
  SaveBar,
  Section,
} from '../../kit/index.js';
import { PacketView } from '../../review/packet.js';
import { needsComment, scored, totalOf, type Rubric } from './criterion.js';
import type { Seat } from './my-reviews.js';
import './review.css';
import { ScoreCard } from './score-card.js';
import { SecondPass, type PacketOfSeat } from './second-pass.js';
import { scoreTexts } from './texts.js';
import { ToTheDesk } from './to-the-desk.js';
import { useSheet, type Sheet } from './use-sheet.js';

/** The chair does not score: the way to where a panel is led from. */
export function Chairing({ seat }: { seat: Seat }) {
  const t = useTexts(scoreTexts);
  return (
    <Page
      title={seat.title ?? ''}
      song
      width="reading"
      crumbs={[{ name: t.crumb, to: '/reviews' }, { name: seat.title ?? '' }]}
      line={<LeaveSeat seat={seat} how="conflict" />}
    >
      <div className="stack">
        <Note>{t.chairNote}</Note>
        <p>{seat.panel !== undefined && <ToTheDesk panel={seat.panel} />}</p>
      </div>
    </Page>
  );
}

/** The packet and the score card side by side; on a phone the card first. */
export function Scoring({ seat }: { seat: Seat }) {
  const t = useTexts(scoreTexts);
  const packet = useQuery({
    ...read('/api/review/seats/{id}/packet', { path: { id: seat.seat } }),
    // What colleagues say comes in while one reads.
    refetchInterval: seat.pass === 2 ? 30_000 : false,
  });
  return (
    <Page
      title={seat.title ?? ''}
      song
      crumbs={[{ name: t.crumb, to: '/reviews' }, { name: seat.title ?? '' }]}
      line={
        <>
          <span className="row">
            <Icon name="done" />
            {t.declared}
          </span>
          {seat.dueAt && <DueClock due={seat.dueAt} />}
          <LeaveSeat seat={seat} how="conflict" />
        </>
      }
    >
      <Loaded query={packet}>{(answer) => <Card seat={seat} answer={answer} />}</Loaded>
    </Page>
  );
}

function Card({ seat, answer }: { seat: Seat; answer: PacketOfSeat }) {
  const { packet, rubric, ownFirst } = answer;
  const t = useTexts(scoreTexts);
  const may = seat.may['seal'] === true;
  const { query, sheet, change, state, save } = useSheet(seat.seat, may);
  const missing = useMissing(rubric, sheet ?? {});
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const seal = useCommand('post', '/api/review/seats/{id}/seal');
  const mine = remarksOf(attempt > 0 ? missing : []);
  const refused = remarksIn(seal.error);
  const remarks = new Map([...refused, ...mine]);
  const handIn = () => {
    setAttempt(attempt + 1);
    if (missing.length === 0) setAsking(true);
  };
  const yes = async () => {
    await save();
    const { criteria = {}, comments = {}, recommends = false } = sheet ?? {};
    const written = Object.fromEntries(Object.entries(comments).filter(([, text]) => text.trim() !== ''));
    seal.mutate(
      { path: { id: seat.seat }, body: { criteria, comments: written, recommends } },
      { onSettled: () => setAsking(false) },
    );
  };
  const sealed = seat.pass !== undefined && seat.sealed.includes(seat.pass);
  const total = totalOf(sheet ?? {});
  const left = rubric.criteria.length - scored(rubric, sheet ?? {});
  return (
    <>
      <ErrorSummary remarks={mine} attempt={attempt} />
      <Refused error={seal.error} remarks={refused} attempt={seal.failureCount} />
      {sealed ? (
        <Note mood="done">{t.sealedNote}</Note>
      ) : !may ? (
        <Note>{t.notScoring({ why: String(seat.may['seal'] ?? '') })}</Note>
      ) : null}
      {state.at === 'conflict' && (
        <Note mood="late" live>
          {t.takenElsewhere}
        </Note>
      )}
      <SecondPass seat={seat} answer={answer} />
      <div className="review">
        <div className="review__card">
          <Section title={t.card} more={t.cardMore}>
            {may && ownFirst && sheet && Object.keys(sheet).length === 0 && (
              <p className="row">
                <Button icon="edit" onClick={() => change(ownFirst)}>
                  {t.fromFirst}
                </Button>
                <span className="quiet">{t.fromFirstMore}</span>
              </p>
            )}
            <Loaded query={query}>
              {() =>
                sheet && (
                  <ScoreCard
                    rubric={rubric}
                    sheet={sheet}
                    first={ownFirst}
                    change={may ? change : undefined}
                    remarks={remarks}
                  />
                )
              }
            </Loaded>
          </Section>
        </div>
        <div className="review__packet">
          <Section title={t.packetTab}>
            <PacketView packet={packet} />
          </Section>
        </div>
      </div>
      {may && (
        <SaveBar state={state}>
          <span className="quiet">{t.serverOnly}</span>
          <b className="whole">{t.total({ n: total })}</b>
          <span className="whole">{left > 0 ? t.missing({ n: left }) : t.complete}</span>
          <LeaveSeat seat={seat} how="abstain" />
          <Button look="primary" onClick={handIn}>
            {t.handIn}
          </Button>
        </SaveBar>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t.handInTitle({ title: packet.title })}
        actions={
          <Button look="primary" busy={seal.isPending} onClick={() => void yes()}>
            {t.handInYes}
          </Button>
        }
      >
        <p>{t.handInBody({ n: total, recommends: sheet?.recommends ? t.recommend : t.notRecommend })}</p>
      </Dialog>
    </>
  );
}

/** What is missing before it can be handed in; the server asks for the same. */
function useMissing(rubric: Rubric, sheet: Sheet): { field: string; message: string }[] {
  const t = useTexts(scoreTexts);
  const { criteria = {}, comments = {}, recommends } = sheet;
  const inWords = useBilingual();
  return [
    ...rubric.criteria.flatMap((criterion) => {
      const { id, name, points } = criterion;
      const said = inWords(name);
      if (criteria[id] === undefined) return [{ field: `criteria.${id}`, message: t.missingScore({ name: said }) }];
      if (needsComment(criterion, rubric, sheet) && (comments[id] ?? '').trim() === '')
        return [{ field: `comments.${id}`, message: `${said}：${t.commentNeeded({ points: points * 0.4 })}` }];
      return [];
    }),
    ...(recommends === undefined ? [{ field: 'recommends', message: t.recommendMissing }] : []),
  ];
}

/** Ways off the panel: to abstain, or to say that one should not score this. Asks once more. */
function LeaveSeat({ seat, how }: { seat: Seat; how: 'abstain' | 'conflict' }) {
  const t = useTexts(scoreTexts);
  const [open, setOpen] = useState(false);
  const [, goTo] = useLocation();
  const abstain = useCommand('post', '/api/review/seats/{id}/abstention');
  const report = useCommand('post', '/api/review/seats/{id}/replacement');
  const command = how === 'abstain' ? abstain : report;
  if (seat.may[how === 'abstain' ? 'abstain' : 'report-conflict'] !== true) return null;
  const path = { id: seat.seat };
  const onSuccess = () => goTo('/reviews');
  const yes = () =>
    how === 'abstain'
      ? abstain.mutate({ path }, { onSuccess })
      : report.mutate({ path, body: { reason: 'conflict' } }, { onSuccess });
  const [label, title, body, action] =
    how === 'abstain'
      ? [t.abstain, t.abstainTitle, t.abstainBody, t.abstainYes]
      : [t.conflict, t.conflictTitle, t.conflictBody, t.conflictYes];
  return (
    <>
      <Button look={how === 'abstain' ? 'plain' : 'text'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        actions={
          <Button look="final" busy={command.isPending} onClick={yes}>
            {action}
          </Button>
        }
      >
        <Refused error={command.error} remarks={remarksIn(command.error)} attempt={command.failureCount} />
        <p>{body}</p>
      </Dialog>
    </>
  );
}
