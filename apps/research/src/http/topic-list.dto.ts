import { topicListRules } from '@zhitong/contracts';
import { Field } from '@zhitong/service';
import type { TopicStatus } from '../domain/topic-state.js';

export class TopicListDto {
  @Field(topicListRules.status, { optional: true }) status?: TopicStatus;
  /** The id after which to go on. */
  @Field(topicListRules.after, { optional: true }) after?: string;
  @Field(topicListRules.limit, { optional: true }) limit?: number;
}
