import type { IntakePart } from '../parts/intake-part.js';
import type { PanelPart } from '../parts/panel-part.js';
import type { TopicPart } from '../parts/topic-part.js';
import { inBriefs } from './brief-standing.js';
import { beforeAcceptance, enterpriseOf } from './intake-standing.js';
import { inResearch, isAtWork, isUnderWay } from './research-standing.js';
import { openObjection, underReview } from './review-standing.js';
import type { Standing } from './standing.js';
import { isFinal } from './state.js';
import type { VisibleParts } from './visible-parts.js';
import type { Waiting } from './waiting.js';

/**
 * Where a problem stands over all services, and everything that it waits for. The state is that of the station it has
 * come to on its main way; the waits are those of that station and of all that goes on beside it (a brief written on
 * the review alone, an objection, work that a withdrawal came too late for). Total: a fact of one service can be known
 * before the one of another that led to it.
 */
export function standingOf(parts: VisibleParts): Standing {
  const { intake, panel, topic, briefs } = parts;
  const written = inBriefs(briefs);
  const main = beforeAcceptance(intake) ?? afterAcceptance(intake!, parts, written);
  const beside = [
    ...openObjection(panel),
    ...(intake && goesOn(topic, intake) ? research(intake, topic).waits : []),
    ...written.flatMap(({ waits }) => waits),
  ];
  return { ...main, waits: distinct([...main.waits, ...beside]) };
}

function afterAcceptance(intake: IntakePart, parts: VisibleParts, written: readonly Standing[]): Standing {
  const { panel, seats, topic } = parts;
  const { status, since, title } = intake;
  if (status === 'rejected' || status === 'withdrawn' || status === 'merged' || status === 'answered')
    return { state: status, since, waits: [] };
  if (isUnderWay(topic)) return research(intake, topic);
  if (isReviewed(intake, panel)) return underReview(panel, seats, title);
  if (status === 'declined') return { state: status, since, waits: [] };
  if (status !== 'approved')
    return { state: 'accepted', since, waits: [{ kind: 'form-panel', role: 'secretariat', since }] };
  return approved(intake, topic, written[0]);
}

/** A round of review that intake has not taken over: the first, or one that an upheld objection led to. */
function isReviewed({ status, concluded }: IntakePart, panel: PanelPart | undefined): panel is PanelPart {
  if (!panel || panel.round <= concluded) return false;
  if (status === 'accepted') return true;
  const ended = status === 'approved' ? 'confirmed' : 'declined';
  return !['absent', 'cancelled', ended].includes(panel.status);
}

/** No team is being sought or at work: what is written about the problem is ahead of what is yet to be begun. */
function approved(intake: IntakePart, topic: TopicPart | undefined, brief: Standing | undefined): Standing {
  const own = research(intake, topic);
  const { state, since } = own;
  if (brief && isFinal(brief.state)) return brief;
  switch (state) {
    case 'results-accepted':
      return brief ?? { state, since, waits: [{ kind: 'draft-brief', role: 'editor', since }] };
    case 'topic-ended':
      return brief ?? { state, since, waits: [{ kind: 'settle', role: 'secretariat', since }] };
    default:
      return brief ? { ...brief, waits: [...own.waits, ...brief.waits] } : own;
  }
}

/** A topic that ended because the problem went says nothing about the problem once it has come back. */
function research(intake: IntakePart, topic: TopicPart | undefined): Standing {
  const left = topic?.ended !== undefined && ['withdrawn', 'merged', 'objection'].includes(topic.ended);
  const { since, joined } = intake;
  const submitters = [
    enterpriseOf(intake),
    ...joined.map(({ creditCode: organisation, owner }) => ({
      role: 'enterprise' as const,
      organisation,
      ...(owner === undefined ? {} : { account: owner }),
    })),
  ].map((one): Waiting => ({ kind: 'comment-results', since, ...one }));
  return inResearch(left ? undefined : topic, since, submitters);
}

/** Whether research is at it, wherever the problem stands. A signed task book outlasts the problem itself. */
const goesOn = (topic: TopicPart | undefined, { status }: IntakePart): boolean =>
  status === 'answered' || status === 'approved' ? isUnderWay(topic) : isAtWork(topic);

const distinct = (waits: readonly Waiting[]): Waiting[] => [
  ...new Map(waits.map((wait) => [JSON.stringify(wait), wait])).values(),
];
