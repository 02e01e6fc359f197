import { applied, topicAt } from './testing/life.js';
import { answerRisk, raiseRisk } from './risks.js';

const at = new Date('2026-05-06T02:00:00Z');
const warning = { risk: 'r1', milestone: 'm2', text: '第二牧场春季停产，连续运行可能推迟', at };

describe('a risk that the team warns of', () => {
  it('is kept with its milestone and time until the secretariat says what is done about it', () => {
    const raised = applied(topicAt('running'), raiseRisk(warning, topicAt('running')));
    expect(raised.risks).toEqual([
      { id: 'r1', milestone: 'm2', text: warning.text, raisedAt: '2026-05-06T02:00:00.000Z' },
    ]);
    const answered = applied(raised, answerRisk({ risk: 'r1', answer: '已联系第三牧场' }, raised));
    expect(answered.risks).toMatchObject([{ answer: '已联系第三牧场' }]);
    expect(answered.book).toEqual(raised.book);
  });

  it('names a milestone of the task book, or none', () => {
    expect(() => raiseRisk({ ...warning, milestone: 'm9' }, topicAt('running'))).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ field: 'milestone' })] }),
    );
    expect(raiseRisk({ risk: 'r1', text: warning.text, at }, topicAt('awarded'))).toHaveLength(1);
  });

  it('is answered once, and raised only while there is work', () => {
    const raised = applied(topicAt('running'), raiseRisk(warning, topicAt('running')));
    const answered = applied(raised, answerRisk({ risk: 'r1', answer: '已协调' }, raised));
    const code = expect.objectContaining({ code: 'not-allowed-now' });
    expect(() => answerRisk({ risk: 'r1', answer: '再次答复' }, answered)).toThrow(code);
    expect(() => raiseRisk(warning, topicAt('calling'))).toThrow(code);
    expect(() => raiseRisk(warning, topicAt('accepted'))).toThrow(code);
  });
});
