import { terminate } from './ending.js';
import { decideChange, requestChange } from './changes.js';
import { applied, topicAt } from './testing/life.js';

const failed = { reason: 'failed' as const, note: '团队解散' };

describe('the fact of an end', () => {
  it('names the bid that carried the topic out, so that it stays the winner whatever the topic does next', () => {
    expect(terminate(failed, topicAt('calling'))[0]!.data).not.toHaveProperty('bid');
    expect(terminate(failed, topicAt('awarded'))[0]!.data).toMatchObject({ bid: 'b1' });
    const running = topicAt('running');
    const asked = applied(running, requestChange({ change: 'c1', kind: 'termination', reason: '企业转产' }, running));
    expect(decideChange({ change: 'c1', granted: true, reason: '同意' }, asked)[1]!.data).toMatchObject({ bid: 'b1' });
  });
});
