import type { Actor } from '@zhitong/identity';
import {
  briefsForTest,
  clerk,
  contactOf,
  editor,
  fields,
  firm,
  mayor,
  secretary,
  type BriefsForTest,
} from './briefs.fixture.js';

let t: BriefsForTest;
beforeAll(async () => {
  t = await briefsForTest();
});
afterAll(() => t.briefs.stop());
beforeEach(() => t.clock.set('2026-03-02T01:00:00Z'));

const instruction = { text: '请水利局商农业农村局研究。', rank: '市长', audience: 'internal' };
const dueAt = '2026-03-31T18:00:00+08:00';
const instructed = async (change: object = {}) => {
  const id = await t.published();
  const { instructions } = await t.must(t.on(mayor, id)('instructions', { ...instruction, ...change }));
  return { id, instruction: instructions[0].id as string };
};
const assigned = async (owner: Actor, change: object = {}) => {
  const { id, instruction: given } = await instructed(change);
  const task = { owner: owner.account, what: '列入下年度改造计划', dueAt };
  const { instructions } = await t.must(t.on(clerk, id)(`instructions/${given}/tasks`, task));
  return { id, task: instructions[0].tasks[0].id as string };
};

describe('an instruction', () => {
  it('on paper is recorded by the secretariat for the leader named, with the scan', async () => {
    const id = await t.published();
    const scan = await t.scanned(id);
    const paper = { ...instruction, leader: secretary.account, scan };
    const recorded = await t.on(clerk, id)('instructions', paper);
    expect(recorded.body.instructions).toMatchObject([{ leader: secretary.account, onPaper: true, scan }]);
    const given = (await t.briefs.facts(id)).find(({ type }) => type === 'InstructionGiven');
    expect(given).toMatchObject({
      actor: clerk.account,
      data: { leader: secretary.account, onPaper: true, evidence: scan },
    });
  });

  it('on paper is read by the leader named and the office, and by no other leader', async () => {
    const id = await t.published();
    const [scan, unused] = [await t.scanned(id), await t.scanned(id)];
    await t.must(t.on(clerk, id)('instructions', { ...instruction, leader: secretary.account, scan }));
    const read = (actor: Actor, file: string) => t.briefs.as(actor).get(`/briefs/${id}/attachments/${file}`);
    for (const actor of [clerk, secretary]) {
      const { status, body, headers } = await read(actor, scan);
      expect([status, body]).toEqual([200, '已阅，请科协跟踪。']);
      expect(headers['zhitong-viewed']).toBeDefined();
    }
    const absent = await read(mayor, 'attachment-zzzz');
    for (const [actor, file] of [
      [mayor, scan],
      [secretary, unused],
    ] as const)
      expect((await read(actor, file)).body).toEqual(absent.body);
    expect(absent.status).toBe(404);
    expect((await read(editor, scan)).status).toBe(403);
    expect((await t.briefs.as(clerk).get(`/briefs/${id}/attachments`)).body.items).toHaveLength(2);
    expect((await t.briefs.as(secretary).get(`/briefs/${id}/attachments`)).status).toBe(403);
    // Another brief's scan is none of this one's.
    const other = await t.published();
    const foreign = { ...instruction, leader: secretary.account, scan };
    expect(fields(await t.on(clerk, other)('instructions', foreign))).toEqual(['scan: scan-unknown']);
  });

  it('on paper needs both, and a leader to whom the brief was sent', async () => {
    const id = await t.published();
    const record = (change: object) => t.on(clerk, id)('instructions', { ...instruction, ...change });
    expect(fields(await record({}))).toEqual(['leader: paper-instruction', 'scan: paper-instruction']);
    expect(fields(await record({ leader: mayor.account }))).toEqual(['scan: paper-instruction']);
    expect(fields(await record({ leader: 'leader-9', scan: 'scan-1' }))).toEqual(['leader: leader-no-recipient']);
    const early = await t.approved();
    expect(
      await t.on(clerk, early)('instructions', { ...instruction, leader: mayor.account, scan: 'scan-1' }),
    ).toMatchObject({ status: 409, body: { state: 'approved', allowed: ['publish'] } });
  });

  it('of a leader in person is in no other name and has no scan', async () => {
    const id = await t.published();
    const refused = await t.on(mayor, id)('instructions', {
      ...instruction,
      leader: secretary.account,
      scan: 'scan-1',
    });
    expect(fields(refused)).toEqual(['leader: paper-only', 'scan: paper-only']);
  });

  it('meant for the house never reaches an enterprise', async () => {
    const { key } = await t.reviewed();
    const id = await t.published([key]);
    await t.must(t.on(mayor, id)('instructions', { ...instruction, text: '内部研究，暂不对外。' }));
    await t.must(
      t.on(secretary, id)('instructions', { ...instruction, audience: 'enterprise', text: '支持企业首批应用。' }),
    );
    await t.must(
      t.on(editor, id)('feedback', { answers: [{ problem: key, text: '市领导已作批示，请关注后续安排。' }] }),
    );
    const contact = t.briefs.as(contactOf(firm));
    const answer = (await contact.get('/feedback')).body.find(({ problem }: { problem: string }) => problem === key);
    expect(answer.instructions).toEqual([{ rank: '市长', text: '支持企业首批应用。' }]);
    expect(JSON.stringify((await contact.get('/feedback')).body)).not.toContain('暂不对外');
    expect((await contact.get(`/briefs/${id}`)).status).toBe(403);
  });
});

describe('a task', () => {
  it('is carried out by its owner, whatever their role, who sees neither brief nor instruction', async () => {
    const owner = contactOf(firm);
    const { id, task } = await assigned(owner, { text: '内部研究，暂不对外。' });
    const expected = {
      id: task,
      brief: id,
      what: '列入下年度改造计划',
      dueAt: '2026-03-31T10:00:00.000Z',
      overdue: false,
    };
    const mine = await t.briefs.as(owner).get('/tasks');
    expect(mine.body).toMatchObject([expected]);
    expect(t.briefs.messages).toContainEqual(
      expect.objectContaining({
        account: owner.account,
        kind: 'task.assigned',
        params: expect.objectContaining({ brief: id }),
      }),
    );
    const done = await t.on(owner, id)(`tasks/${task}/fulfilment`, { result: '已提供样品两批' });
    expect(done).toMatchObject({ status: 200, body: { ...expected, result: '已提供样品两批' } });
    for (const answer of [mine, done])
      for (const hidden of ['暂不对外', 'leader-1', 'editor-1', 'instructions'])
        expect(JSON.stringify(answer.body)).not.toContain(hidden);
    expect((await t.read(mayor, id)).body.instructions[0].tasks[0].result).toBe('已提供样品两批');
    await t.briefs.settled();
    expect(t.briefs.messages).toContainEqual(
      expect.objectContaining({ account: mayor.account, kind: 'task.fulfilled' }),
    );
  });

  it('is nobody else’s, but the secretariat ends it on the owner’s behalf, once', async () => {
    const { id, task } = await assigned({ account: 'bureau-1', role: 'team' });
    const end = (as: Actor) => t.on(as, id)(`tasks/${task}/fulfilment`, { result: '已列入计划' });
    for (const stranger of [contactOf(firm), mayor, editor]) expect((await end(stranger)).status).toBe(404);
    expect((await end(clerk)).status).toBe(200);
    expect((await end(clerk)).status).toBe(409);
    expect((await t.on(clerk, id)('tasks/task-unknown/fulfilment', { result: '已列入计划' })).status).toBe(404);
  });

  it('lies in the future, with an owner and a content', async () => {
    const { id, instruction: given } = await instructed();
    const put = (body: object) => t.on(clerk, id)(`instructions/${given}/tasks`, body);
    expect(fields(await put({ owner: 'bureau-1', what: '列入计划', dueAt: '2026-03-02T09:00:00+08:00' }))).toEqual([
      'dueAt: task-due-past',
    ]);
    expect(fields(await put({ dueAt: '下周', colour: 'red' })).sort()).toEqual([
      'colour: unknown-field',
      'dueAt: task-due',
      'owner: task-owner',
      'what: task-length',
    ]);
    expect(
      (await t.on(clerk, id)('instructions/unknown/tasks', { owner: 'bureau-1', what: '列入计划', dueAt })).status,
    ).toBe(404);
  });

  it('that passes its deadline is supervised, once; one that was done is not', async () => {
    const [late, done] = [
      await assigned({ account: 'bureau-2', role: 'team' }),
      await assigned({ account: 'bureau-2', role: 'team' }),
    ];
    await t.must(t.on(clerk, done.id)(`tasks/${done.task}/fulfilment`, { result: '已列入计划' }));
    t.clock.set('2026-03-31T09:59:59Z');
    await t.briefs.timers();
    expect(await t.types(late.id)).not.toContain('InstructionOverdue');
    t.clock.set('2026-03-31T10:00:00Z');
    await t.briefs.timers();
    await t.briefs.timers();
    expect((await t.types(late.id)).filter((type) => type === 'InstructionOverdue')).toHaveLength(1);
    expect(await t.types(done.id)).not.toContain('InstructionOverdue');
    expect((await t.briefs.as({ account: 'bureau-2', role: 'team' }).get('/tasks')).body).toMatchObject([
      { id: late.task, overdue: true },
      { id: done.task, overdue: false, result: '已列入计划' },
    ]);
    const reminders = t.briefs.messages.filter(
      ({ account, kind }) => account === 'bureau-2' && kind === 'task.overdue',
    );
    expect(reminders).toHaveLength(1);
  });
});
