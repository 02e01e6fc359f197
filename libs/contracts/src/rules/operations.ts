import { choiceRule, lineRule, numberRule, showing, textRule } from './rule.js';
import { topics } from '../topics.js';

/** What a person says who tries a parked event again, or gives it up. */
export const operationRules = {
  group: showing(lineRule('consumer-group', '消费组', 'Consumer group', 1, 100), { example: 'tracking-standing' }),
  topic: showing(choiceRule('topic', '主题', 'Topic', topics.map(({ name }) => name) as [string, ...string[]]), {
    example: topics[0].name,
  }),
  key: showing(lineRule('event-key', '对象编号', 'Key', 1, 200), { example: 'problem-8k2m4p6r8t0v2x4z6b8d' }),
  seq: showing(numberRule('event-seq', '序号', 'Number of the event', 0, 1_000_000_000_000), { example: 3 }),
  reason: showing(textRule('discard-reason-length', '放弃的理由', 'Reason for giving it up', 4, 500), {
    example: '程序缺陷写出的重复事件，已由更正事件取代',
  }),
  aggregate: showing(lineRule('aggregate', '对象类别', 'Kind of object', 1, 100), { example: 'panel' }),
  deadline: showing(lineRule('deadline-name', '期限名称', 'Name of the deadline', 1, 100), { example: 'scoring' }),
};
