import { NotAllowedNow } from '@zhitong/contracts';
import { cite, close, matter, reopen, type MatterFact, type MatterState } from './matter.js';

type Step = (state: MatterState) => MatterFact[];
const after = (...steps: Step[]): MatterState =>
  steps.reduce((state, step) => step(state).reduce(matter.evolve, state), matter.initial);

const cited =
  (brief: string): Step =>
  (state) =>
    cite({ problem: 'p1', brief }, state);
const closed =
  (reason: Parameters<typeof close>[1]): Step =>
  (state) =>
    close('p1', reason, state);
const undone =
  (reason: Parameters<typeof reopen>[1]): Step =>
  (state) =>
    reopen('p1', reason, '已恢复', state);

describe('a matter', () => {
  it('is cited by several briefs, by each once', () => {
    expect(after(cited('b1'), cited('b2'), cited('b1')).briefs).toEqual(['b1', 'b2']);
  });

  it('tells the briefs that cite it when it is gone, and takes no new one', () => {
    const state = after(cited('b1'), cited('b2'));
    expect(closed('withdrawn')(state)).toMatchObject([
      { type: 'MatterClosed', data: { reason: 'withdrawn', briefs: ['b1', 'b2'] } },
    ]);
    const refused = () => cited('b3')(after(closed('withdrawn')));
    expect(refused).toThrow(NotAllowedNow);
    expect(refused).toThrow(/withdrawn/);
  });

  it('is closed for a reason once', () => {
    expect(closed('merged')(after(closed('merged')))).toEqual([]);
  });

  it('comes back when the reason is undone, and only then', () => {
    expect(after(closed('merged'), undone('objection')).status).toBe('closed');
    expect(after(closed('merged'), undone('merged'))).toMatchObject({ status: 'open', because: [] });
    expect(undone('merged')(matter.initial)).toEqual([]);
  });

  it('stays gone while another reason holds, in whichever order they came', () => {
    for (const [first, second] of [
      ['objection', 'withdrawn'],
      ['withdrawn', 'objection'],
    ] as const)
      expect(after(closed(first), closed(second), undone('objection'))).toMatchObject({
        status: 'closed',
        because: ['withdrawn'],
      });
    expect(after(closed('merged'), closed('objection'), undone('merged'), undone('objection')).status).toBe('open');
  });
});
