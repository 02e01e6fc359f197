import type { OwnBid } from '../duties.js';
import { opened, ofPart, sendable, stillTrue, totalOf } from './content.js';

const indicators = [{ id: 'i1' }, { id: 'i2' }] as Parameters<typeof opened>[1]['indicators'];
const missing = (...fields: string[]) =>
  fields.map((field) => ({ field, code: field, message: field })) as OwnBid['missing'];

describe('a bid in the form', () => {
  it('has an answer for each indicator of the call, in its order, without what the server added', () => {
    const content = { answers: [{ indicator: 'i2', promised: '≤ 4', reaches: true }] };
    expect(opened(content, { indicators })['answers']).toEqual([
      { indicator: 'i1' },
      { indicator: 'i2', promised: '≤ 4' },
    ]);
  });

  it('is sent without what is no number where one belongs', () => {
    const content = { months: '十二', money: 12.5, milestones: [{ title: '样机', month: '三' }] };
    expect(sendable(content)).toMatchObject({ money: 12.5, milestones: [{ title: '样机' }], answers: [] });
    expect(sendable(content)).not.toHaveProperty('months');
  });

  it('is complained about as the server saw it, not where it was changed since', () => {
    const saved = { approach: '短', milestones: [{ title: '样' }] };
    const now = { approach: '写长了一些', milestones: [{ title: '样' }] };
    const said = stillTrue(missing('approach', 'answers', 'milestones.0.title', 'months'), saved, now, { indicators });
    expect([...said.keys()]).toEqual(['milestones.0.title', 'months']);
    expect([...ofPart(said, 2).keys()]).toEqual(['milestones.0.title', 'months']);
    expect(ofPart(said, 1).size).toBe(0);
  });

  it('is told at the value that is missing which indicator is not answered', () => {
    const said = stillTrue(missing('answers.i2'), {}, { answers: [{ indicator: 'i1' }] }, { indicators });
    expect([...said.keys()]).toEqual(['answers.1.promised']);
  });

  it('adds up the money of its milestones to the fen', () => {
    expect(totalOf({ milestones: [{ money: 0.1 }, { money: 0.2 }, {}] })).toBe(0.3);
  });
});
