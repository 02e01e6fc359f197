import { briefsTopic, intakeTopic, researchTopic, restrictedTopic, reviewTopic } from '@zhitong/contracts';

/** Topics whose facts concern problems. */
export const trackedTopics = [intakeTopic, reviewTopic, restrictedTopic, researchTopic, briefsTopic] as const;
