import { attachmentsOf } from '@zhitong/service';
import type { EntityManager } from 'typeorm';

export const topicSubject = (topic: string): string => `topic/${topic}`;

/** Ids of the files of a topic. */
export const filesOfTopic = async (manager: EntityManager, topic: string): Promise<ReadonlySet<string>> =>
  new Set((await attachmentsOf(manager, topicSubject(topic))).map(({ id }) => id));
