import { useState } from 'react';
import { useLocation } from 'wouter';
import { isConflict, useCommand, type Answered } from '../../../api/index.js';
import { useTexts } from '../../../i18n/index.js';
import {
  Button,
  ButtonLink,
  ChoiceCards,
  DecisionPanel,
  Note,
  Refused,
  remarksIn,
  TextArea,
} from '../../../kit/index.js';
import { tell } from '../news.js';
import { triageTexts } from '../texts.js';
import type { Problem } from '../problem.js';
import { older } from './fields.js';
import { mergeTexts } from './texts.js';

/** Which one stays, why, and what happens then. */
export function MergeDecision({ one, other }: { one: Answered<Problem>; other: Answered<Problem> }) {
  const t = useTexts(mergeTexts);
  const { doneMerged } = useTexts(triageTexts);
  const [, go] = useLocation();
  const may = ({ body }: Answered<Problem>): string | undefined =>
    body.may['merge'] === true ? undefined : (body.may['merge'] ?? '');
  const possible = [one, other].filter((gone) => may(gone) === undefined);
  const first = older(one.body, other.body) === one.body ? one : other;
  const preferred = possible.some((gone) => gone !== first) ? first : first === one ? other : one;
  const [chosen, setChosen] = useState<string>();
  const kept = [one, other].find(({ body }) => body.id === chosen) ?? preferred;
  const gone = kept === one ? other : one;
  const [reason, setReason] = useState('');
  const merge = useCommand('post', '/api/intake/problems/{id}/merge');
  const remarks = remarksIn(merge.error);
  if (possible.length === 0)
    return (
      <Note mood="due">{t.notPossible({ why: [...new Set([may(one), may(other)])].filter(Boolean).join('；') })}</Note>
    );
  const send = () =>
    merge.mutate(
      {
        path: { id: gone.body.id },
        body: { into: kept.body.id, reason },
        ...(gone.version === undefined ? {} : { version: gone.version }),
      },
      {
        onSuccess: () => {
          tell({ text: doneMerged, to: `/problems/${gone.body.id}` });
          go(`/problems/${kept.body.id}`);
        },
      },
    );
  return (
    <DecisionPanel
      title={t.decision}
      ground={<p>{t.ground}</p>}
      consequence={<p>{t.consequence}</p>}
      actions={
        <div className="row">
          <Button look="primary" busy={merge.isPending} onClick={send}>
            {t.mergeNow({ gone: gone.body.number, kept: kept.body.number })}
          </Button>
          <ButtonLink to={`/problems/${one.body.id}`}>{t.notDuplicate}</ButtonLink>
        </div>
      }
    >
      {isConflict(merge.error) ? (
        <Note mood="due" live>
          {t.conflict}
        </Note>
      ) : (
        <Refused error={merge.error} remarks={remarks} attempt={merge.submittedAt} />
      )}
      <ChoiceCards
        name="into"
        label={t.direction}
        value={kept.body.id}
        onChange={setChosen}
        error={remarks.get('into')}
        choices={[one, other].map((stays) => {
          const goes = stays === one ? other : one;
          return {
            value: stays.body.id,
            name: t.keep({ number: stays.body.number }),
            line: t.keepLine({ gone: goes.body.number, organisation: goes.body.organisation.name }),
            not: may(goes),
          };
        })}
      />
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
  );
}
