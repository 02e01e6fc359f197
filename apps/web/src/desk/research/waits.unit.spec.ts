import type { Topic } from '../../research/topic.js';
import { isIn, waitsOf } from './waits.js';

const topic = (status: string, more: object = {}): Topic => ({ status, may: {}, ...more }) as unknown as Topic;

describe('what waits for the secretariat', () => {
  it('is by the state of the topic, and by what the team has handed in', () => {
    expect(waitsOf(topic('open'))).toEqual([{ kind: 'publish', n: 1 }]);
    expect(waitsOf(topic('calling'))).toEqual([]);
    const running = topic('running', {
      may: { decideChange: true, answerRisk: true },
      award: { bid: 'b', milestones: [{ status: 'reported' }, { status: 'accepted' }, { status: 'reported' }] },
      changes: [{ decision: { granted: true } }, {}],
      risks: [{}, { answer: '已协调' }],
    });
    expect(waitsOf(running)).toEqual([
      { kind: 'milestone', n: 2 },
      { kind: 'change', n: 1 },
      { kind: 'risk', n: 1 },
    ]);
  });

  it('stands in the list that waits and in that of its stage; what waits for others only there', () => {
    expect(['waiting', 'calling', 'all'].map((list) => isIn(list as 'all', topic('calling')))).toEqual([
      false,
      true,
      true,
    ]);
    expect(isIn('waiting', topic('reported')) && isIn('running', topic('reported'))).toBe(true);
  });
});
