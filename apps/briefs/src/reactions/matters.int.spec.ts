import { ProblemCorrected, ProblemMerged, ProblemUnmerged, ProblemWithdrawn } from '@zhitong/contracts';
import {
  approver,
  briefsForTest,
  clerk,
  contactOf,
  editor,
  fields,
  firm,
  mayor,
  rivalFirm,
  secondEditor,
  type BriefsForTest,
} from '../http/briefs.fixture.js';

let t: BriefsForTest;
beforeAll(async () => {
  t = await briefsForTest();
});
afterAll(() => t.briefs.stop());

const withdraw = (key: string) =>
  t.briefs.receive(ProblemWithdrawn({ problems: [key], reason: '不再需要', wasAccepted: true }), { key });
const merge = (key: string, into: string) =>
  t.briefs.receive(
    ProblemMerged({
      problems: [key],
      into,
      reason: '同题',
      reversibleUntil: '2026-03-09T01:00:00Z',
      wasAccepted: true,
    }),
    { key },
  );
const suggested = async () =>
  (await t.briefs.as(editor).get('/matters')).body.map(({ problem }: { problem: string }) => problem);

describe('a problem that is withdrawn', () => {
  it('drops from a brief of two, which goes back to its editor and is sent without it', async () => {
    const [kept, gone] = [await t.reviewed(), await t.reviewed()];
    const statements = [{ text: '两个问题均经评审', evidence: [kept.review, gone.review] }];
    const id = await t.drafted([kept.key, gone.key], { statements });
    await t.must(t.on(secondEditor, id)('proofreading', { passed: true }));
    await withdraw(gone.key);
    expect((await t.read(editor, id)).body).toMatchObject({
      status: 'returned',
      problems: [kept.key],
      returned: { stage: 'problem', reason: 'withdrawn' },
    });
    expect(t.briefs.messages).toContainEqual(
      expect.objectContaining({ account: editor.account, kind: 'brief.problem-dropped' }),
    );
    // What rested on it is named until it is taken out.
    expect(fields(await t.on(editor, id)('revision', t.manuscript({ statements })))).toEqual([
      'statements.0.evidence.1: evidence-unknown',
    ]);
    await t.must(t.on(editor, id)('revision', t.manuscript()));
    await t.must(t.on(secondEditor, id)('proofreading', { passed: true }));
    await t.must(t.on(clerk, id)('clearance', { passed: true, note: '未见涉密内容' }));
    await t.must(t.on(approver, id)('sign-off', { passed: true }));
    await t.must(t.on(editor, id)('publication', { recipients: [mayor.account] }));
    expect(
      fields(
        await t.on(editor, id)('feedback', {
          answers: [
            { problem: kept.key, text: '市领导已作批示，请关注后续。' },
            { problem: gone.key, text: '市领导已作批示，请关注后续。' },
          ],
        }),
      ),
    ).toEqual(['answers: answers-per-problem']);
  });

  it('ends a brief about nothing else, and no new one is begun about it', async () => {
    const { key } = await t.reviewed();
    const id = await t.drafted([key]);
    await withdraw(key);
    expect((await t.read(editor, id)).body).toMatchObject({ status: 'abandoned', problems: [] });
    expect(await t.draft([key])).toMatchObject({ status: 409, body: { state: 'withdrawn', allowed: [] } });
  });

  it('comes too late for a brief that is signed: that is recorded, with the fact that came', async () => {
    const { key } = await t.reviewed();
    const id = await t.approved([key]);
    const { id: fact } = await withdraw(key);
    expect((await t.read(editor, id)).body).toMatchObject({ status: 'approved', problems: [key] });
    expect((await t.briefs.facts(id)).at(-1)).toMatchObject({
      type: 'BriefsIgnored',
      data: { ignored: { type: 'withdrawn', id: fact }, reason: expect.stringContaining('signed') },
    });
  });

  it('and a brief begun at the same moment agree, whoever comes first', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { key } = await t.reviewed();
      const [drafted] = await Promise.all([t.draft([key]), withdraw(key)]);
      await t.briefs.settled();
      if (drafted.status === 201) expect((await t.read(editor, drafted.body.id)).body.status).toBe('abandoned');
      else expect(drafted.status).toBe(409);
    }
  });
});

describe('a problem that was merged', () => {
  it('can be written about again when the merge is undone', async () => {
    const [{ key, dossier }, leader] = [await t.reviewed(), await t.reviewed()];
    await merge(key, leader.key);
    expect((await t.draft([key])).status).toBe(409);
    await t.briefs.receive(
      ProblemUnmerged({ problems: [key], from: leader.key, reason: '不同题', wasAccepted: true, dossier }),
      { key },
    );
    expect((await t.draft([key])).status).toBe(201);
  });

  it('is answered with the one it was merged into, under its own number', async () => {
    const [leader, merged, further] = [
      await t.reviewed(),
      await t.submitted({ organisation: rivalFirm, title: '同一个问题的另一种说法' }),
      await t.submitted({ organisation: { ...rivalFirm, creditCode: '91512081MA62K0260E' } }),
    ];
    await merge(further.key, merged.key);
    await merge(merged.key, leader.key);
    const id = await t.published([leader.key]);
    const text = '市领导已作批示，首批应用列入计划。';
    await t.must(t.on(editor, id)('feedback', { answers: [{ problem: leader.key, text }] }));
    for (const { key, dossier } of [leader, merged, further]) {
      const { body } = await t.briefs.as(contactOf(dossier.organisation)).get('/feedback');
      expect(body).toMatchObject([{ problem: key, number: dossier.number, title: dossier.title, text }]);
    }
  });

  it('is not answered after the merge was undone', async () => {
    const organisation = { ...firm, creditCode: '91310115MA1G4L1WXQ' };
    const [leader, merged] = [await t.reviewed(), await t.submitted({ organisation })];
    await merge(merged.key, leader.key);
    await t.briefs.receive(
      ProblemUnmerged({
        problems: [merged.key],
        from: leader.key,
        reason: '不同题',
        wasAccepted: true,
        dossier: merged.dossier,
      }),
      { key: merged.key },
    );
    const id = await t.published([leader.key]);
    const answers = [{ problem: leader.key, text: '市领导已作批示，首批应用列入计划。' }];
    await t.must(t.on(editor, id)('feedback', { answers }));
    expect((await t.briefs.as(contactOf(organisation)).get('/feedback')).body).toEqual([]);
  });
});

describe('what a brief could be about', () => {
  it('is a problem with a result, until there is a brief, and again when that is given up', async () => {
    const [{ key }, early] = [await t.reviewed(), await t.submitted()];
    expect(await suggested()).toContain(key);
    expect(await suggested()).not.toContain(early.key);
    const id = await t.drafted([key]);
    expect(await suggested()).not.toContain(key);
    await t.must(t.on(editor, id)('abandonment', { reason: '暂缓办理' }));
    expect((await t.read(editor, id)).body.abandoned).toBe('暂缓办理');
    expect(await suggested()).toContain(key);
    await withdraw(key);
    expect(await suggested()).not.toContain(key);
  });

  it('is called as it was last corrected, and the correction is on record', async () => {
    const { key, dossier } = await t.reviewed();
    const title = '更正之后的问题名称';
    const changes = [{ field: 'title', old: dossier.title, new: title }];
    await t.briefs.receive(
      ProblemCorrected({ problems: [key], changes, reason: '名称有误', dossier: { ...dossier, title } }),
      { key },
    );
    const { body } = await t.briefs.as(editor).get('/matters');
    expect(body).toContainEqual(expect.objectContaining({ problem: key, title }));
    const evidence = await t.briefs.as(editor).get(`/matters/${key}/evidence`);
    expect(evidence.body.map(({ kind }: { kind: string }) => kind)).toContain('ProblemCorrected');
  });

  it('is the house’s business alone', async () => {
    for (const as of [contactOf(firm), mayor]) {
      expect((await t.briefs.as(as).get('/matters')).status).toBe(403);
      expect((await t.briefs.as(as).get('/matters/problem-1/evidence')).status).toBe(403);
    }
  });
});
