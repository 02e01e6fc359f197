import type { Text } from '@zhitong/contracts';
import { briefWording, demand } from './allowed.js';
import { taskWording } from './instruct.js';
import { initialBrief } from './state.js';

describe('the names of states and commands', () => {
  it.each(
    [briefWording, taskWording].flatMap(({ thing, states, commands }) => [
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
  it('says in words what the brief is and what is possible', () => {
    const refused = () => demand('publish', { ...initialBrief, status: 'cleared' });
    expect(refused).toThrow(
      'The brief is waiting for sign-off: it is not possible to send it; possible now: sign it off, abandon it',
    );
    expect(refused).toThrow(
      expect.objectContaining({
        state: 'cleared',
        allowed: ['sign-off', 'abandon'],
        text: expect.objectContaining({ zh: '专报现为“待审签”，不能报送；现在可以：审签、作废' }),
      }),
    );
  });
});
