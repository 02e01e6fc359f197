import type { Text } from '@zhitong/contracts';
import { mayIn, remarksIn, type Language } from '@zhitong/service';
import { ownCall } from '../domain/bid.js';
import { answersView } from '../domain/bid-view.js';
import { calledTitle, submits } from '../domain/dossier.js';
import { proposalProblems } from '../domain/proposal-problems.js';
import type { TopicState } from '../domain/topic-state.js';
import type { ProposalRow } from '../persistence/proposals.js';

/** A bid as its own team sees it. `missing`: what still keeps it from being submitted. */
export function ownBidView(row: ProposalRow, topic: TopicState, at: Date, language: Language) {
  const { id, round, team, lead, content, hash, submittedAt } = row;
  const { call } = topic;
  const current = topic.round === round && call !== null;
  const missing = current && !submittedAt ? proposalProblems(content, call) : [];
  const open = current && topic.status === 'calling' && at < new Date(call.closesAt);
  return {
    id,
    topic: row.topic,
    title: topic.book?.team.creditCode === team.creditCode ? topic.title : calledTitle(topic),
    round,
    status: submittedAt ? 'sealed' : 'draft',
    team,
    lead,
    content: { ...content, answers: current ? answersView(content.answers ?? [], call) : (content.answers ?? []) },
    hash,
    submittedAt,
    missing: remarksIn(language, missing),
    may: mayIn(
      language,
      bidMay({
        open,
        sealed: submittedAt !== null,
        outsider: !submits(topic, team.creditCode),
        complete: missing.length === 0,
      }),
    ),
  };
}

const over: Text = { zh: '本榜单已不接收', en: 'The call takes nothing any more' };
const isSealed: Text = { zh: '已提交封存，撤回后可修改', en: 'It is sealed: take it back to change it' };
const isDraft: Text = { zh: '尚未提交', en: 'It is not submitted' };
const incomplete: Text = { zh: '尚未填写完整', en: 'It is not complete' };

function bidMay({ open, sealed, outsider, complete }: Record<'open' | 'sealed' | 'outsider' | 'complete', boolean>) {
  const when = (...conditions: (readonly [boolean, Text])[]): true | Text =>
    [[open, over] as const, ...conditions].find(([holds]) => !holds)?.[1] ?? true;
  return {
    update: when([!sealed, isSealed]),
    submit: when([!sealed, isSealed], [outsider, ownCall], [complete, incomplete]),
    withdraw: when([sealed, isDraft]),
    delete: when([!sealed, isSealed]),
  };
}
