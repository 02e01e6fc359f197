import { checklistItems } from '@zhitong/contracts/rules';
import { useState } from 'react';
import { isConflict, useCommand } from '../../../api/index.js';
import { useBilingual, useTexts } from '../../../i18n/index.js';
import { Button, DecisionPanel, Failure, Note, type ButtonLook } from '../../../kit/index.js';
import { useKeys } from '../../../kit/keys.js';
import { tell } from '../news.js';
import { triageTexts } from '../texts.js';
import { failedItems, openItems, suggested, type Judgement, type Suggestion } from './judgement.js';
import type { Problem } from '../problem.js';
import { ReasonsDialog } from './reasons-dialog.js';
import { UnmergeDialog } from './unmerge-dialog.js';

interface Props {
  problem: Problem;
  version: string | undefined;
  judgement: Judgement;
  onJudge(next: Judgement): void;
  onCompare: (() => void) | undefined;
  onDone(): void;
}
type Asking = 'return' | 'reject' | 'unmerge';

/** Accept, return, reject, merge: what the checklist speaks for comes first, what is forbidden says why. */
export function Decision({ problem, version, judgement, onCompare, onDone }: Props) {
  const t = useTexts(triageTexts);
  const [asking, setAsking] = useState<Asking>();
  const [missing, setMissing] = useState<string[]>([]);
  const acceptance = useCommand('post', '/api/intake/problems/{id}/acceptance');
  const missingFor = useMissing();
  const { id, number, may } = problem;
  const can = (command: string) => may[command] === true;
  const suggestion = suggested(judgement, can('return'));
  const done = (text: string) => {
    setAsking(undefined);
    tell({ text, to: `/problems/${id}` });
    onDone();
  };
  const accept = () => {
    if (!can('accept') || acceptance.isPending) return;
    const lacking = missingFor(judgement);
    setMissing(lacking);
    if (lacking.length > 0) return document.getElementById('checklist-title')?.focus();
    acceptance.mutate(
      {
        path: { id },
        body: { checklist: checklistItems.map(({ code }) => ({ code, ok: judgement[code] === true })) },
        ...(version === undefined ? {} : { version }),
      },
      {
        onSuccess: () => done(t.doneAccepted({ number })),
      },
    );
  };
  const ask = (what: Asking) => can(what) && setAsking(what);
  const compare = () => can('merge') && onCompare?.();
  useKeys({ a: accept, r: () => ask('return'), x: () => ask('reject'), m: compare });
  const look = (command: Suggestion): ButtonLook =>
    suggestion === command || (command === 'accept' && suggestion === 'judge') ? 'primary' : 'plain';
  const forbidden = ['accept', 'return', 'reject', 'merge'].flatMap((command) =>
    typeof may[command] === 'string' ? [may[command]] : [],
  );
  const deciding = problem.status === 'submitted' || problem.status === 'returned';
  const possible = ['accept', 'return', 'reject', 'merge', 'unmerge'].some(can);
  return (
    <DecisionPanel
      title={t.decision}
      ground={
        <>
          {problem.status === 'submitted' && <Ground suggestion={suggestion} judgement={judgement} />}
          {!possible && <p>{t.nothingToDecide}</p>}
          {missing.length > 0 && openItems(judgement).length + failedItems(judgement).length > 0 && (
            <Note mood="late" live>
              <ul>
                {missing.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Note>
          )}
          {acceptance.error &&
            (isConflict(acceptance.error) ? (
              <Note mood="due" live>
                {t.conflict}
              </Note>
            ) : (
              <Failure error={acceptance.error} />
            ))}
        </>
      }
      consequence={
        <>
          {possible && deciding && <p>{t.consequence}</p>}
          {deciding && [...new Set(forbidden)].map((why) => <p key={why}>{why}</p>)}
        </>
      }
      actions={
        <>
          <div className="decide">
            {can('return') && (
              <Button look={look('return')} shortcut="R" onClick={() => ask('return')}>
                {t.giveBack}
              </Button>
            )}
            {can('accept') && (
              <Button look={look('accept')} shortcut="A" busy={acceptance.isPending} onClick={accept}>
                {t.accept}
              </Button>
            )}
            {can('reject') && (
              <Button look="grave" shortcut="X" onClick={() => ask('reject')}>
                {t.reject}
              </Button>
            )}
            {can('merge') && onCompare && (
              <Button shortcut="M" onClick={compare}>
                {t.mergeAway}
              </Button>
            )}
            {can('unmerge') && <Button onClick={() => setAsking('unmerge')}>{t.unmerge}</Button>}
          </div>
          {(asking === 'return' || asking === 'reject') && (
            <ReasonsDialog
              kind={asking}
              problem={problem}
              version={version}
              judgement={judgement}
              onClose={() => setAsking(undefined)}
              onDone={() => done((asking === 'return' ? t.doneReturned : t.doneRejected)({ number }))}
            />
          )}
          {asking === 'unmerge' && (
            <UnmergeDialog
              problem={problem}
              version={version}
              onClose={() => setAsking(undefined)}
              onDone={() => done(t.doneUnmerged({ number }))}
            />
          )}
        </>
      }
    />
  );
}

/** What is missing before a problem can be accepted, in words. */
function useMissing(): (judgement: Judgement) => string[] {
  const t = useTexts(triageTexts);
  const inWords = useBilingual();
  return (judgement) => [
    ...openItems(judgement).map(({ name }) => t.stillToJudge({ item: inWords(name) })),
    ...failedItems(judgement).map(({ name }) => t.itemFailed({ item: inWords(name) })),
  ];
}

function Ground({ suggestion, judgement }: { suggestion: Suggestion; judgement: Judgement }) {
  const t = useTexts(triageTexts);
  const failed = failedItems(judgement).length;
  return (
    <p>
      {suggestion === 'judge'
        ? t.groundOpen({ n: openItems(judgement).length })
        : suggestion === 'accept'
          ? t.groundPassed
          : suggestion === 'return'
            ? t.groundFailed({ n: failed })
            : t.groundLast({ n: failed })}
    </p>
  );
}
