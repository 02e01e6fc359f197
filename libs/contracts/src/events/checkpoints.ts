import { checkpointSchema, contract, type Contract, type Topic } from '@zhitong/events';
import {
  accountsTopic,
  auditTopic,
  briefsTopic,
  intakeTopic,
  researchTopic,
  restrictedTopic,
  reviewTopic,
} from '../topics.js';

const signed = <N extends string, T extends string>(topic: Topic<N>, type: T) =>
  contract(topic, type, checkpointSchema, {
    summary:
      'The owner of the topic has signed how far each of its keys has come: what is altered or cut off later shows. No service acts on it.',
  });

export const IntakeCheckpointSigned = signed(intakeTopic, 'IntakeCheckpointSigned');
export const ReviewCheckpointSigned = signed(reviewTopic, 'ReviewCheckpointSigned');
export const RestrictedCheckpointSigned = signed(restrictedTopic, 'RestrictedCheckpointSigned');
export const ResearchCheckpointSigned = signed(researchTopic, 'ResearchCheckpointSigned');
export const BriefsCheckpointSigned = signed(briefsTopic, 'BriefsCheckpointSigned');
export const AccountsCheckpointSigned = signed(accountsTopic, 'AccountsCheckpointSigned');
export const AuditCheckpointSigned = signed(auditTopic, 'AuditCheckpointSigned');

export const checkpointEvents = [
  IntakeCheckpointSigned,
  ReviewCheckpointSigned,
  RestrictedCheckpointSigned,
  ResearchCheckpointSigned,
  BriefsCheckpointSigned,
  AccountsCheckpointSigned,
  AuditCheckpointSigned,
] as const;

/** The checkpoint of a topic; undefined for a topic that is none of the house's. */
export const checkpointOf = (topic: Topic): Contract | undefined =>
  checkpointEvents.find((candidate) => candidate.topic.name === topic.name) as Contract | undefined;
