import { dossier, factsOf, rivalFirm } from '../testing/sample-facts.js';
import { told, wholeLife } from '../testing/story.js';
import {
  approver,
  author,
  clerk,
  editor,
  enterprise,
  expert,
  leader,
  otherExpert,
  rival,
  stranger,
  team,
  trackingForTest,
  type TrackingForTest,
} from '../testing/tracking-for-test.js';

let t: TrackingForTest;
beforeAll(async () => {
  t = await trackingForTest();
});
afterAll(() => t.tracking.stop());

const nobody = async () => (await t.tracking.as(clerk).get('/waits-on-nobody')).body.items;
const kinds = async (as: typeof clerk) => (await t.tasks(as)).map(({ kind }) => kind);

describe('a problem from its submission to the answer', () => {
  const story = wholeLife();
  /** Tells the story up to the next fact of a type. */
  const until = async (type: string) => {
    const end = story.findIndex(({ fact }) => fact.type === type) + 1;
    await t.tell(...story.splice(0, end));
  };

  it('is the secretariat’s to check, and says so to both', async () => {
    await until('ProblemSubmitted');
    expect(await t.standing('p1', enterprise)).toMatchObject({
      id: 'p1',
      number: 'SW2026-0001',
      state: 'submitted',
      name: { zh: '待形式审查', en: 'waiting for the formal check' },
      stage: 'submission',
      final: false,
      waits: [{ kind: 'formal-check', name: { zh: '形式审查' }, role: 'secretariat', due: '2026-04-07T10:00:00.000Z' }],
    });
    expect(await t.tasks(clerk)).toMatchObject([{ kind: 'formal-check', problem: 'p1' }]);
  });

  it('gives each expert an own task, without telling whose problem it is', async () => {
    await until('PanelFormed');
    expect(await kinds(clerk)).toEqual(['complete-panel']);
    await t.tell(...story.splice(0, 3));
    expect(await t.tasks(expert)).toEqual([
      expect.objectContaining({ kind: 'answer-invitation', subject: 'p1-s1', due: '2026-03-31T10:00:00.000Z' }),
    ]);
    expect(JSON.stringify(await t.tasks(expert))).not.toMatch(/SW2026|"p1"|expert-2/);
    await until('ReviewStarted');
    expect(await kinds(otherExpert)).toEqual(['score']);
    await until('ScoreSealed');
    expect(await kinds(expert)).toEqual([]);
    expect(await kinds(otherExpert)).toEqual(['score']);
  });

  it('asks every team but the submitter’s for a bid, and then the one that has it for its milestones', async () => {
    await until('CallPublished');
    expect(await t.tasks(team)).toMatchObject([{ kind: 'bid', problem: 'p1', due: '2026-05-20T00:00:00.000Z' }]);
    expect(await kinds(stranger)).toEqual(['bid']);
    expect(await kinds({ ...enterprise, role: 'team' })).toEqual([]);
    await until('TopicStarted');
    expect(await t.tasks(team)).toMatchObject([
      { kind: 'report-milestone', subject: 'm1', title: '小试', due: '2026-06-30T00:00:00.000Z' },
      { kind: 'report-milestone', subject: 'm2', title: '中试' },
    ]);
    expect(await kinds(stranger)).toEqual([]);
  });

  it('asks the enterprise what it thinks of the results', async () => {
    await until('ResultsReported');
    expect(await kinds(enterprise)).toEqual(['comment-results']);
    expect(await kinds(rival)).toEqual([]);
  });

  it('lets nobody check a brief that is one’s own', async () => {
    await until('BriefDrafted');
    expect(await kinds(editor)).toEqual(['proofread-brief']);
    expect(await kinds(author)).toEqual([]);
    await until('BriefCleared');
    expect(await kinds(approver)).toEqual(['sign-brief']);
  });

  it('is the leaders’ to acknowledge, and ends with the answer', async () => {
    await until('BriefPublished');
    expect(await kinds(leader)).toEqual(['acknowledge-brief']);
    await until('InstructionAssigned');
    expect(await kinds({ account: 'owner-1', role: 'recommender' })).toEqual(['fulfil-task']);
    await until('ProblemAnswered');
    expect(await t.standing('p1', enterprise)).toMatchObject({ state: 'answered', stage: 'answer', final: true });
    // The task of the internal instruction goes on.
    expect(await t.standing('p1')).toMatchObject({ waits: [{ kind: 'fulfil-task', account: 'owner-1' }] });
    expect(await nobody()).toEqual([]);
  });

  it('has a timeline of everything, in order, each with the service that recorded it', async () => {
    const items = await t.timeline('p1');
    expect(items.map(({ type }) => type)).toEqual(wholeLife().map(({ fact }) => fact.type));
    expect(items[0]).toMatchObject({ service: 'intake', actor: 'enterprise-1', seq: 1 });
    expect(items.find(({ type }) => type === 'BidsEvaluated')).toMatchObject({ service: 'research', actor: 'clerk-1' });
  });
});

describe('lists', () => {
  it('are filtered by state, stage and on whom they wait, and read in pages', async () => {
    for (const n of [1, 2, 3]) {
      const f = factsOf(`q${n}`, { about: dossier({ number: `SW2026-010${n}`, organisation: rivalFirm }) });
      await t.tell(...told(`q${n}`, 'enterprise-2', f.submitted()));
      if (n > 1) await t.tell(...told(`q${n}`, 'clerk-1', f.accepted()));
    }
    const list = async (query: string, as = clerk) => (await t.tracking.as(as).get(`/problems?${query}`)).body;
    const ids = async (query: string, as = clerk) =>
      (await list(query, as)).items.map(({ id }: { id: string }) => id) as string[];
    expect(await ids('')).toEqual(['q3', 'q2', 'q1', 'p1']);
    expect(await ids('state=accepted,submitted')).toEqual(['q3', 'q2', 'q1']);
    expect(await ids('stage=review')).toEqual(['q3', 'q2']);
    expect(await ids('waiting=secretariat&state=submitted')).toEqual(['q1']);
    expect(await list('size=2&page=2')).toMatchObject({ total: 4, page: 2, items: [{ id: 'q1' }, { id: 'p1' }] });
    expect(await ids('', rival)).toEqual(['q3', 'q2', 'q1']);
    expect(await ids('', leader)).toEqual(['p1']);
    expect((await t.tracking.as(clerk).get('/problems?state=lost')).status).toBe(422);
  });

  it('say why a problem waits on nobody', async () => {
    const f = factsOf('q9', { about: dossier({ organisation: rivalFirm }) });
    await t.tell(...told('q9', 'x', f.submitted(), f.accepted(), f.panel(), f.concluded(), f.confirmed()));
    expect(await nobody()).toEqual([]);
    t.clock.advance({ hours: 1 });
    expect(await nobody()).toMatchObject([
      { id: 'q9', state: 'reviewed', why: { zh: expect.stringContaining('衔接') } },
    ]);
    await t.tell(...told('q9', 'x', f.concludedIn('approved')));
    expect(await nobody()).toEqual([]);
  });
});
