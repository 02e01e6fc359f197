import { FieldsInvalid, NotAllowedNow, NotFound } from '@zhitong/contracts';
import { after, approved, assigned, at, from, instructed, published, type Step } from './brief.fixture.js';
import { brief } from './brief.js';
import { fulfil, overdue } from './instruct.js';
import { may } from './may.js';
import { taskOf } from './state.js';

const fulfilled =
  (task = 't1'): Step =>
  (state) =>
    fulfil({ brief: 'b1', task, result: '已列入下年度计划', evidence: 'scan-9' }, state);

describe('an instruction', () => {
  it('comes from a leader to whom the brief was sent', () => {
    expect(after(...published, instructed()).instructions).toMatchObject([{ leader: 'mayor', onPaper: false }]);
    expect(() => after(...published, instructed({ leader: 'stranger' }))).toThrow(FieldsInvalid);
    expect(() => after(...approved, instructed())).toThrow(NotAllowedNow);
  });

  it('on paper keeps its scan', () => {
    expect(after(...published, instructed({ scan: 'scan-1' })).instructions).toMatchObject([
      { onPaper: true, scan: 'scan-1' },
    ]);
  });

  it('is split into tasks that are carried out one by one', () => {
    const state = after(...published, instructed(), assigned(), assigned({ task: 't2', owner: 'office' }), fulfilled());
    expect(state.instructions[0]!.tasks).toMatchObject([
      { id: 't1', owner: 'bureau', result: '已列入下年度计划', evidence: 'scan-9', dueAt: '2026-03-31T10:00:00.000Z' },
      { id: 't2', owner: 'office', overdue: false },
    ]);
    expect(taskOf(state, 't2')).not.toHaveProperty('result');
    expect(() => fulfilled()(state)).toThrow(NotAllowedNow);
    expect(() => fulfilled('t3')(state)).toThrow(NotFound);
  });

  it('is not split under one that does not exist, nor with a deadline in the past', () => {
    const state = after(...published, instructed());
    expect(() => assigned({ instruction: 'i9' })(state)).toThrow(NotFound);
    for (const dueAt of [at.toISOString(), '2026-03-02T08:59:59+08:00'])
      expect(() => assigned({ dueAt })(state)).toThrow(FieldsInvalid);
    expect(assigned({ dueAt: '2026-03-02T09:00:01+08:00' })(state)).toHaveLength(1);
  });

  it('offers tasks and their end only where there is something to assign or to end', () => {
    const commands = ['assign', 'fulfil'] as const;
    const offered = (...steps: Step[]) => may(commands, 'clerk', after(...published, ...steps));
    expect(offered()).toMatchObject({ assign: { zh: '尚无批示' }, fulfil: { zh: '没有待办理的事项' } });
    expect(offered(instructed(), assigned())).toEqual({ assign: true, fulfil: true });
    expect(offered(instructed(), assigned(), fulfilled()).fulfil).not.toBe(true);
  });
});

describe('the deadline of a task', () => {
  const open = after(
    ...published,
    instructed(),
    assigned(),
    assigned({ task: 't2', dueAt: '2026-04-30T18:00:00+08:00' }),
  );
  const late = from(open, (state) => overdue('b1', 't1', state));

  it('runs until it is over or the task is done', () => {
    const waiting = (state: typeof open) => brief.deadlines!(state).map(({ name }) => name);
    expect(brief.deadlines!(open)).toMatchObject([
      { name: 'task:t1', due: new Date('2026-03-31T10:00:00Z') },
      { name: 'task:t2', due: new Date('2026-04-30T10:00:00Z') },
    ]);
    expect(waiting(late)).toEqual(['task:t2']);
    expect(waiting(from(open, fulfilled()))).toEqual(['task:t2']);
  });

  it('begins the supervision once; a late task can still be carried out', () => {
    expect(taskOf(late, 't1')!.overdue).toBe(true);
    expect(overdue('b1', 't1', late)).toEqual([]);
    expect(overdue('b1', 't1', from(open, fulfilled()))).toEqual([]);
    expect(overdue('b1', 't9', open)).toEqual([]);
    expect(taskOf(from(late, fulfilled()), 't1')).toMatchObject({ overdue: true, result: '已列入下年度计划' });
  });
});

describe('people hear', () => {
  const told = (step: Step, before: ReturnType<typeof after>) =>
    step(before).flatMap((fact) => brief.messages!(fact, brief.evolve(before, fact), 'b1'));

  it('of a task and that it is late, who owns it; of its result, who instructed', () => {
    const state = after(...published, instructed());
    expect(told(assigned(), state)).toMatchObject([
      { account: 'bureau', kind: 'task.assigned', params: { brief: 'b1' } },
    ]);
    const open = from(state, assigned());
    expect(told((s) => overdue('b1', 't1', s), open)).toMatchObject([{ account: 'bureau', kind: 'task.overdue' }]);
    expect(told(fulfilled(), open)).toMatchObject([
      { account: 'mayor', kind: 'task.fulfilled', params: { result: '已列入下年度计划' } },
    ]);
  });
});
