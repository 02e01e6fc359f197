import { briefFacts } from '../testing/brief-facts.js';
import { dossier, factsOf, rivalFirm } from '../testing/sample-facts.js';
import { told, wholeLife } from '../testing/story.js';
import {
  administrator,
  auditor,
  approver,
  clerk,
  colleague,
  editor,
  enterprise,
  expert,
  leader,
  otherLeader,
  rival,
  stranger,
  team,
  trackingForTest,
  type TrackingForTest,
} from '../testing/tracking-for-test.js';

let t: TrackingForTest;
beforeAll(async () => {
  t = await trackingForTest();
  await t.tell(...wholeLife());
});
afterAll(() => t.tracking.stop());

const read = (path: string, as: typeof clerk) => t.tracking.as(as).get(path);
const everything = async (problem: string, as: typeof clerk) =>
  JSON.stringify([
    (await read(`/problems/${problem}`, as)).body,
    (await read(`/problems/${problem}/timeline`, as)).body,
    (await read('/problems', as)).body,
    (await read('/tasks', as)).body,
  ]);
const typesSeen = async (problem: string, as: typeof clerk) => (await t.timeline(problem, as)).map(({ type }) => type);

describe('whose problem it is', () => {
  it('exists for its enterprise, its team, its leaders and the office, and looks to others like none', async () => {
    for (const as of [enterprise, colleague, team, leader, clerk, editor, approver, administrator, auditor])
      expect([as.account, (await read('/problems/p1', as)).status]).toEqual([as.account, 200]);
    for (const as of [rival, stranger, otherLeader])
      for (const path of ['', '/timeline']) {
        const [hidden, none] = [await read(`/problems/p1${path}`, as), await read(`/problems/none${path}`, as)];
        expect(hidden.status).toBe(404);
        expect(hidden.body).toEqual(none.body);
      }
    expect((await read('/problems/p1', expert)).status).toBe(403);
    expect((await t.tracking.as().get('/problems/p1')).status).toBe(401);
  });

  it('is also that of an enterprise whose problem was merged into it', async () => {
    const about = dossier({ number: 'SW2026-0500' });
    const stays = factsOf('m1', { about });
    const goes = factsOf('m2', {
      owner: 'enterprise-2',
      about: dossier({ number: 'SW2026-0501', organisation: rivalFirm }),
    });
    await t.tell(...told('m1', 'enterprise-1', stays.submitted()), ...told('m2', 'enterprise-2', goes.submitted()));
    expect((await read('/problems/m1', rival)).status).toBe(404);
    await t.tell(...told('m2', 'clerk-1', goes.mergedInto('m1')), ...told('m1', 'clerk-1', stays.absorbed('m2')));
    expect(await t.standing('m2', rival)).toMatchObject({ state: 'merged', into: 'm1', final: true });
    expect(await t.standing('m1', rival)).toMatchObject({ state: 'submitted' });
    expect(await typesSeen('m2', rival)).toEqual(['ProblemSubmitted', 'ProblemMerged']);
    expect(await typesSeen('m2', enterprise).catch(() => 'none')).toBe('none');
  });

  it('is known to whoever joined by the name of the own problem, and from the merge on', async () => {
    const about = dossier({ number: 'SW2026-0510', title: '另一家企业起的问题名称' });
    const own = dossier({ number: 'SW2026-0511', title: '自己企业起的问题名称', organisation: rivalFirm });
    const [stays, goes] = [factsOf('k1', { about }), factsOf('k2', { owner: 'enterprise-2', about: own })];
    await t.tell(
      ...told('k1', 'enterprise-1', stays.submitted()),
      ...told('k2', 'enterprise-2', goes.submitted()),
      ...told('k2', 'clerk-1', goes.mergedInto('k1')),
      ...told('k1', 'clerk-1', stays.absorbed('k2')),
    );
    const merged = (await t.standing('k2', rival)) as unknown as { since: string };
    const list = async (as: typeof clerk) =>
      (await read('/problems', as)).body.items.find(({ id }: { id: string }) => id === 'k1');
    for (const seen of [(await read('/problems/k1', rival)).body, await list(rival)])
      expect(seen).toMatchObject({ number: 'SW2026-0511', title: '自己企业起的问题名称', since: merged.since });
    expect(await typesSeen('k1', rival)).toEqual([]);
    expect(await typesSeen('k1', enterprise)).toEqual(['ProblemSubmitted', 'ProblemAbsorbed']);
    expect(await list(enterprise)).toMatchObject({ title: '另一家企业起的问题名称' });
    const joined = [{ problem: 'k2', number: own.number, organisation: rivalFirm }];
    const accepted = factsOf('k1', { about: { ...about, joined } }).accepted();
    await t.tell(...told('k1', 'clerk-1', { ...accepted, data: { ...accepted.data, problems: ['k1', 'k2'] } }));
    for (const problem of ['k1', 'k2']) expect(await typesSeen(problem, rival)).toContain('ProblemAccepted');
    expect(await everything('k1', rival)).not.toMatch(/另一家企业|SW2026-0510/);
  });

  it('does not exist before its submission is known, whatever others say of it', async () => {
    await t.tell(...told('early', 'clerk-1', factsOf('early').panel()));
    expect((await read('/problems/early', clerk)).status).toBe(404);
    expect((await read('/problems', clerk)).body.items).not.toContainEqual(expect.objectContaining({ id: 'early' }));
    await t.tell(...told('early', 'enterprise-1', factsOf('early').submitted()));
    expect((await read('/problems/early', clerk)).status).toBe(200);
  });
});

describe('who reviews', () => {
  const restricted = ['ExpertInvited', 'ExpertAccepted', 'ScoreSealed'];

  it('is shown to secretariat, administrator and auditor', async () => {
    for (const as of [clerk, administrator, auditor]) {
      expect(await typesSeen('p1', as)).toEqual(expect.arrayContaining(restricted));
      expect(await everything('p1', as)).toContain('expert-1');
    }
  });

  it('reaches nobody else', async () => {
    for (const as of [enterprise, colleague, team, leader, editor, approver]) {
      for (const type of restricted) expect(await typesSeen('p1', as)).not.toContain(type);
      expect(await everything('p1', as)).not.toMatch(/expert-\d|chair-1/);
    }
  });

  it('leaves no trace in what an enterprise reads while the review goes on', async () => {
    const f = factsOf('r1', { about: dossier({ number: 'SW2026-0700' }) });
    await t.tell(...told('r1', 'x', f.submitted(), f.accepted(), f.panel()));
    const before = await everything('r1', enterprise);
    expect(before).toContain('under-review');
    await t.tell(
      ...told('r1-s1', 'clerk-1', f.invited('s1', 'expert-1')),
      ...told('r1-s1', 'expert-1', f.seated('s1', 'expert-1')),
      ...told('r1', 'system', f.scoring()),
      ...told('r1-s1', 'expert-1', f.sealed('s1', 'expert-1')),
      ...told('r1', 'expert', f.scored()),
    );
    expect(await everything('r1', enterprise)).toBe(before);
    expect((await read('/problems?state=scored', clerk)).body.items).toMatchObject([{ id: 'r1' }]);
    expect((await read('/problems?state=scored', enterprise)).body.items).toEqual([]);
    expect((await read('/problems?waiting=chair', enterprise)).body.items).toEqual([]);
  });
});

describe('people', () => {
  it('are roles to those outside the office, but for oneself', async () => {
    const items = await t.timeline('p1', enterprise);
    expect(items.find(({ type }) => type === 'ProblemSubmitted')!.actor).toBe('enterprise-1');
    expect(items.find(({ type }) => type === 'ProblemAccepted')!.actor).toBe('secretariat');
    expect((await t.timeline('p1', colleague))[0]!.actor).toBe('enterprise');
    expect(await everything('p1', enterprise)).not.toMatch(/clerk-\d|editor-\d|leader-\d|owner-\d|approver-\d|team-\d/);
    expect((await t.timeline('p1')).find(({ type }) => type === 'ProblemAccepted')!.actor).toBe('clerk-1');
  });

  it('of other recipients are not shown to a leader', async () => {
    const b = briefFacts('b7', ['p1']);
    await t.tell(
      ...told('b7', 'editor-1', b.drafted(), b.published(['leader-1', 'leader-2'])),
      ...told('b7', 'leader-2', b.acknowledged('leader-2')),
    );
    const own = await everything('p1', leader);
    expect(own).toContain('acknowledge-brief');
    expect(own).not.toContain('leader-2');
    expect((await t.standing('p1', editor)).waits).toContainEqual(expect.objectContaining({ account: 'leader-1' }));
  });
});

describe('instructions', () => {
  it('that are internal leave no trace in what an enterprise reads; others are shown', async () => {
    const f = factsOf('i1', { about: dossier({ number: 'SW2026-0800' }) });
    const b = briefFacts('b8', ['i1']);
    await t.tell(
      ...told('i1', 'x', f.submitted(), f.accepted(), f.concluded(), f.confirmed(), f.concludedIn('approved')),
      ...told('b8', 'editor-1', b.drafted(), b.published()),
    );
    const before = await everything('i1', enterprise);
    await t.tell(...told('b8', 'leader-1', b.instructed('in-1', 'internal'), b.assigned('in-1', 'owner-1')));
    expect(await everything('i1', enterprise)).toBe(before);
    expect(await typesSeen('i1', leader)).toContain('InstructionAssigned');
    expect(await t.standing('i1', editor)).toMatchObject({ state: 'instructed' });
    await t.tell(...told('b8', 'leader-1', b.instructed('in-2', 'enterprise')));
    const items = await t.timeline('i1', enterprise);
    expect(items.filter(({ type }) => type === 'InstructionGiven')).toMatchObject([{ actor: 'leader' }]);
    // No gap tells of what is hidden between.
    expect(items.filter(({ type }) => /^(Brief|Instruction)/.test(type)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(await t.standing('i1', enterprise)).toMatchObject({ state: 'instructed' });
  });
});

describe('bids', () => {
  it('cannot be counted by anybody before the call is over', async () => {
    const f = factsOf('c1', { about: dossier({ number: 'SW2026-0900' }) });
    await t.tell(
      ...told('c1', 'x', f.submitted(), f.accepted(), f.confirmed(), f.concludedIn('approved'), f.topic(), f.call()),
      ...told('c1-bid', 'team', f.bid('c1-bid')),
    );
    for (const as of [clerk, auditor, enterprise, editor])
      expect(await typesSeen('c1', as)).not.toContain('BidSubmitted');
    await t.tell(...told('c1', 'clerk-1', f.callClosed()));
    expect(await typesSeen('c1', clerk)).toContain('BidSubmitted');
    expect(await typesSeen('c1', enterprise)).not.toContain('BidSubmitted');
  });
});
