import type { Text } from '@zhitong/contracts';
import { campaign, campaignWording, close } from './campaign/campaign.js';
import { problemWording } from './problem/allowed.js';
import { confirm } from './problem/submit.js';
import { at, rules, submitted } from './problem/problem.fixture.js';

describe('the names of states and commands', () => {
  it.each(
    [problemWording, campaignWording].flatMap(({ thing, states, commands }) => [
      thing,
      ...Object.values<Text>(states),
      ...Object.values<Text>(commands),
    ]),
  )('are words, no codes: $zh', ({ zh, en }) => {
    expect(zh).toMatch(/^\p{Script=Han}[^a-z]*$/iu);
    expect(en).toMatch(/^[A-Za-z][^\p{Script=Han}]+$/u);
  });
});

describe('a refusal', () => {
  it('says in words what the problem is and what its giver may do instead, and names no command of others', () => {
    expect(() => confirm({ by: 'enterprise-1', at, rules }, submitted())).toThrow(
      expect.objectContaining({
        state: 'submitted',
        allowed: ['withdraw'],
        text: {
          zh: '问题现为“待形式审查”，不能确认；现在可以：撤回',
          en: 'The problem is waiting for the formal check: it is not possible to confirm; possible now: withdraw',
        },
      }),
    );
  });

  it('says in words what the campaign is', () => {
    expect(() => close({ ...campaign.initial, status: 'closed' })).toThrow(
      expect.objectContaining({
        state: 'closed',
        allowed: [],
        text: expect.objectContaining({ zh: '征集批次现为“已截止”，不能截止；现在可以：无' }),
      }),
    );
  });
});
