import type { Text } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { requireAllowed } from './allowed.js';
import { bidWording } from './bid.js';
import { may } from './may.js';
import { topicAt } from './testing/life.js';
import { changeWording, milestoneWording, riskWording, topicWording } from './wording.js';

describe('the names of states and commands', () => {
  it.each(
    [topicWording, bidWording, milestoneWording, changeWording, riskWording].flatMap(({ thing, states, commands }) => [
      thing,
      ...Object.values<Text>(states),
      ...Object.values<Text>(commands),
    ]),
  )('are words, no codes: $zh', ({ zh, en }) => {
    expect(zh).toMatch(/^\p{Script=Han}[^a-z]*$/iu);
    expect(en).toMatch(/^[A-Za-z][^\p{Script=Han}]+$/u);
  });
});

const refusal = (...parameters: Parameters<typeof requireAllowed>) => {
  try {
    requireAllowed(...parameters);
  } catch (error) {
    return error;
  }
  throw new Error('was not refused');
};

describe('a refusal', () => {
  it('says in words what the topic is and what is possible, and keeps the codes', () => {
    expect(refusal('evaluate', topicAt('calling'))).toMatchObject({
      state: 'calling',
      allowed: ['bid', 'closeCall', 'terminate'],
      text: {
        zh: '课题现为“揭榜中”，不能评榜；现在可以：揭榜、结束揭榜、终止',
        en: 'The topic is open for bids: it is not possible to evaluate the bids; possible now: bid, close the call, terminate it',
      },
    });
  });

  it('says what is missing where it is not the state that hinders, beforehand too', () => {
    const [zh, en] = ['没有待审批的变更申请', 'No request for a change waits for a decision'];
    expect(refusal('decideChange', topicAt('running'))).toMatchObject({
      state: 'running',
      text: { zh: expect.stringMatching(`^${zh}；现在可以：`), en: expect.stringMatching(`^${en}; possible now: `) },
    });
    const clerk: Actor = { account: 'clerk-1', role: 'secretariat' };
    expect(may(topicAt('running'), clerk, new Date())).toMatchObject({
      decideChange: { zh, en },
      evaluate: { zh: '课题现为“攻关中”，不能评榜' },
    });
  });
});
