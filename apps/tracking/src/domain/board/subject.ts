import { intakeTopic, researchTopic, reviewTopic } from '@zhitong/contracts';
import type { IntakeEvent, ResearchEvent, ReviewEvent } from '../parts/event.js';
import { foldApproval, type ApprovalPart } from './approval-part.js';
import { foldCampaign, type CampaignPart } from './campaign-part.js';
import { foldNeed, type NeedPart } from './need-part.js';
import { foldTopic, type TopicPart } from './topic-part.js';

export type BoardEvent = IntakeEvent | ReviewEvent | ResearchEvent;

/**
 * What the board keeps under one key: of a campaign, or of a problem what each service has told of it. A fact changes
 * only the part of its own service, so the parts are the same for every interleaving of topics.
 */
export interface Subject {
  campaign?: CampaignPart;
  need?: NeedPart;
  approval?: ApprovalPart;
  topic?: TopicPart;
}

/** Only what changed is another value. */
export function foldSubject(subject: Subject, event: BoardEvent): Subject {
  switch (event.topic) {
    case intakeTopic.name: {
      const intake = event as IntakeEvent;
      if (/^Campaign/.test(intake.type)) return withPart(subject, 'campaign', foldCampaign(subject.campaign, intake));
      return withPart(subject, 'need', foldNeed(subject.need, intake));
    }
    case reviewTopic.name:
      return withPart(subject, 'approval', foldApproval(subject.approval, event as ReviewEvent));
    case researchTopic.name:
      return withPart(subject, 'topic', foldTopic(subject.topic, event as ResearchEvent));
    default:
      return subject;
  }
}

function withPart<P extends keyof Subject>(subject: Subject, name: P, part: Subject[P] | undefined): Subject {
  if (part === subject[name]) return subject;
  const { [name]: _, ...others } = subject;
  return part === undefined ? others : { ...others, [name]: part };
}
