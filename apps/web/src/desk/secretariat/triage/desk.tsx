import { secrecyWarnings } from '@zhitong/contracts/rules';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { read, useSession } from '../../../api/index.js';
import { forgetLocally, keepLocally, keptLocally } from '../../../entry/local-drafts.js';
import { Attachments } from './attachments.js';
import { Checklist } from './checklist.js';
import { DeadlineBlock } from './deadline.js';
import { Decision } from './decision.js';
import type { Judgement } from './judgement.js';
import type { Problem } from '../problem.js';
import { ProblemContents } from './problem-contents.js';
import { ProblemHead } from './problem-head.js';
import { Similar } from './similar.js';
import { Remarkable } from './remarkable.js';

interface Props {
  problem: Problem;
  version: string | undefined;
  head: RefObject<HTMLHeadingElement | null>;
  onDone(): void;
}

/** What a clerk has judged stays in this browser until it is decided; a corrected text is judged anew. */
function useJudgement({ id, returns = 0 }: Problem): [Judgement, (next: Judgement) => void, () => void] {
  const { account } = useSession();
  const name = `check.${id}.${returns}`;
  const [judgement, setJudgement] = useState<Judgement>(() => keptLocally<Judgement>(name, account)?.value ?? {});
  const judge = (next: Judgement) => {
    setJudgement(next);
    keepLocally(name, account, next, Date.now());
  };
  return [judgement, judge, () => forgetLocally(name)];
}

/** Left: the problem, with what catches the eye on top. Right: the clock, the checklist, the decision. */
export function Desk({ problem, version, head, onDone }: Props) {
  const [, go] = useLocation();
  const [judgement, judge, forget] = useJudgement(problem);
  const { id, title, description = '' } = problem;
  const similar = useQuery(
    read('/api/intake/problems/similar', { query: { title, text: description.slice(0, 400), except: id } }),
  );
  const campaign = useQuery(read('/api/intake/campaigns/{id}', { path: { id: problem.campaign } }));
  const files = useQuery(read('/api/intake/problems/{id}/attachments', { path: { id } }));
  const doubtful = files.data?.items.filter(({ remarks }) => remarks.length > 0).length ?? 0;
  const words = useMemo(() => secrecyWarnings(textOf(problem)), [problem]);
  const checking = problem.status === 'submitted';
  const first = similar.data?.items[0];
  return (
    <>
      <article className="triage__problem" aria-labelledby="problem-title">
        <ProblemHead problem={problem} head={head} />
        <Remarkable problem={problem} words={words} />
        <Similar problem={problem} similar={similar} />
        <ProblemContents problem={problem} words={words} />
        {files.data && <Attachments problem={problem} files={files.data.items} />}
      </article>
      <aside className="triage__aside">
        <div className="triage__scroll">
          {problem.clock && <DeadlineBlock clock={problem.clock} />}
          {checking && (
            <Checklist
              problem={problem}
              campaign={campaign.data}
              similar={similar.data?.items.length}
              words={words.length + doubtful}
              judgement={judgement}
              onJudge={judge}
            />
          )}
        </div>
        <Decision
          problem={problem}
          version={version}
          judgement={judgement}
          onJudge={judge}
          onCompare={
            first || problem.may['merge'] === true
              ? () => go(`/problems/${id}/merge${first ? `?with=${first.id}` : ''}`)
              : undefined
          }
          onDone={() => {
            forget();
            onDone();
          }}
        />
      </aside>
    </>
  );
}

/** The parts that people wrote. */
const textOf = ({ title, description, background, stateOfTheArt, significance, indicators, cooperation }: Problem) => ({
  title,
  description,
  background,
  stateOfTheArt,
  significance,
  indicators,
  cooperation,
});
