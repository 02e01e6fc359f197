import {
  approver,
  auditor,
  briefsForTest,
  clerk,
  contactOf,
  editor,
  fields,
  firm,
  mayor,
  otherLeader,
  rivalFirm,
  secondEditor,
  secretary,
  type BriefsForTest,
} from './briefs.fixture.js';

let t: BriefsForTest;
beforeAll(async () => {
  t = await briefsForTest();
});
afterAll(() => t.briefs.stop());

describe('a brief', () => {
  it('goes from recorded facts to the answers of the enterprises', async () => {
    const one = await t.researched();
    const two = await t.researched({ organisation: rivalFirm, title: '棉秆打捆机的可靠性问题' });
    const statements = [
      { text: '首个问题的指标已逐行验收', evidence: [one.acceptance, one.review] },
      { text: '第二个问题经专家评审通过', evidence: [two.review] },
    ];
    const created = await t.draft([two.key, one.key], { basis: 'research', statements });
    expect(created).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { status: 'drafted', problems: [one.key, two.key], author: 'editor-1', manuscript: { statements } },
    });
    const { id } = created.body;

    await t.must(t.on(secondEditor, id)('proofreading', { passed: false, reason: '请写明牵头部门' }));
    expect((await t.read(editor, id)).body).toMatchObject({
      status: 'returned',
      returned: { stage: 'proofreading', reason: '请写明牵头部门' },
    });
    await t.must(
      t.on(editor, id)('revision', t.manuscript({ statements, body: `${t.manuscript().body}由水利部门牵头。` })),
    );
    await t.must(t.on(secondEditor, id)('proofreading', { passed: true }));
    await t.must(t.on(clerk, id)('clearance', { passed: true, note: '未见涉密内容' }));
    const signed = await t.on(approver, id)('sign-off', { passed: true });
    expect(signed.body).toMatchObject({ status: 'approved', numberText: '第1期（总第1期）' });
    await t.must(t.on(editor, id)('publication', { recipients: [mayor.account, secretary.account] }));

    expect((await t.read(mayor, id)).body).toMatchObject({ read: false, manuscript: { body: /由水利部门牵头/ } });
    expect((await t.on(mayor, id)('acknowledgement')).body).toMatchObject({ read: true });
    expect((await t.read(clerk, id)).body.acknowledged).toEqual([mayor.account]);

    const instruction = { text: '请水利局研究，先行在老灌区应用。', rank: '市长', audience: 'enterprise' };
    await t.must(t.on(mayor, id)('instructions', instruction));
    const answers = [
      { problem: one.key, text: '市领导已作批示，首批应用列入计划。' },
      { problem: two.key, text: '课题已验收，技术资料可向秘书处索取。' },
    ];
    expect((await t.on(editor, id)('feedback', { answers })).body.status).toBe('answered');

    const mine = await t.briefs.as(contactOf(firm)).get('/feedback');
    expect(mine.body).toMatchObject([
      { problem: one.key, text: answers[0]!.text, instructions: [{ rank: '市长', text: instruction.text }] },
    ]);
    const impostor = contactOf(firm);
    const unconfirmed = { ...impostor, organisation: { ...impostor.organisation!, unconfirmed: true as const } };
    expect((await t.briefs.as(unconfirmed).get('/feedback')).body).toEqual([]);
    expect((await t.briefs.as(contactOf(rivalFirm)).get('/feedback')).body).toMatchObject([
      { problem: two.key, text: answers[1]!.text },
    ]);
    expect(await t.types(id)).toEqual([
      ...['BriefDrafted', 'BriefReturned', 'BriefRevised', 'BriefProofread', 'BriefCleared', 'BriefApproved'],
      ...['BriefPublished', 'BriefAcknowledged', 'InstructionGiven', 'FeedbackSent'],
    ]);
    expect(t.briefs.messages.map(({ account, kind }) => `${account}: ${kind}`)).toEqual(
      expect.arrayContaining(['editor-1: brief.returned', 'leader-1: brief.published', 'leader-2: brief.published']),
    );
  });

  it('is read by a leader only once it was sent to them, and says nothing of who made it', async () => {
    const id = await t.approved();
    expect((await t.read(mayor, id)).status).toBe(404);
    await t.must(t.on(editor, id)('publication', { recipients: [mayor.account] }));
    const seen = await t.read(mayor, id);
    expect(seen.status).toBe(200);
    for (const hidden of ['editor-1', 'editor-2', 'clerk-1', 'recipients', 'hash'])
      expect(JSON.stringify(seen.body)).not.toContain(hidden);

    expect((await t.read(otherLeader, id)).status).toBe(404);
    expect((await t.on(otherLeader, id)('acknowledgement')).status).toBe(404);
    expect(
      (await t.on(otherLeader, id)('instructions', { text: '请办', rank: '主任', audience: 'internal' })).status,
    ).toBe(404);
    const ids = async (as: typeof mayor) =>
      (await t.briefs.as(as).get('/briefs')).body.map((one: { id: string }) => one.id);
    expect(await ids(mayor)).toContain(id);
    expect(await ids(otherLeader)).toEqual([]);
    expect(await ids(auditor)).toContain(id);
    expect((await t.read(contactOf(firm), id)).status).toBe(403);
    expect((await t.briefs.as().get(`/briefs/${id}`)).status).toBe(401);
  });

  it('stands first in a leader’s list while unread, urgent ones before others', async () => {
    const [read, plain, urgent] = [
      await t.approved(),
      await t.approved(),
      await t.approved(undefined, { urgent: true }),
    ];
    for (const id of [read, plain, urgent]) await t.must(t.on(editor, id)('publication', { recipients: ['leader-3'] }));
    const reader = { account: 'leader-3', role: 'leader' } as const;
    await t.must(t.on(reader, read)('acknowledgement'));
    const list = await t.briefs.as(reader).get('/briefs');
    expect(list.body.map(({ id }: { id: string }) => id)).toEqual([urgent, plain, read]);
  });

  it('says to everybody what they may do, as it is then decided', async () => {
    const id = await t.drafted();
    expect((await t.read(editor, id)).body.may).toMatchObject({ proofread: expect.any(String), abandon: true });
    expect((await t.read(secondEditor, id)).body.may).toMatchObject({ proofread: true });
    expect((await t.on(editor, id)('proofreading', { passed: true })).status).toBe(403);
    expect((await t.read(auditor, id)).body.may).toEqual({});
    expect((await t.on(auditor, id)('abandonment', { reason: '不需要了' })).status).toBe(403);
  });

  it('refuses what its state does not allow, with the state and what it allows', async () => {
    const id = await t.drafted();
    expect(await t.on(approver, id)('sign-off', { passed: true })).toMatchObject({
      status: 409,
      body: { code: 'not-allowed-now', state: 'drafted', allowed: ['proofread', 'abandon'] },
    });
    expect((await t.on(editor, id)('revision', t.manuscript())).status).toBe(409);
    expect((await t.on(secondEditor, 'brief-unknown')('proofreading', { passed: true })).status).toBe(404);
  });

  it('refuses a command that looked at an older version, whatever the state', async () => {
    const id = await t.drafted();
    await t.must(t.on(secondEditor, id)('proofreading', { passed: true }, { 'if-match': '"1"' }));
    for (const [as, command, body] of [
      [clerk, 'clearance', { passed: true, note: '未见涉密内容' }],
      [secondEditor, 'proofreading', { passed: true }],
    ] as const)
      expect(await t.on(as, id)(command, body, { 'if-match': '"1"' })).toMatchObject({
        status: 412,
        body: { code: 'version-conflict' },
      });
    expect((await t.read(clerk, id)).headers.etag).toBe('"2"');
    // Also where the command would not be allowed any more: who looks again sees that for themselves.
    const answers = [{ problem: 'problem-1', text: '市领导已作批示，请关注后续。' }];
    for (const [as, command, body] of [
      [approver, 'sign-off', { passed: true }],
      [editor, 'revision', t.manuscript()],
      [editor, 'feedback', { answers }],
    ] as const)
      expect((await t.on(as, id)(command, body, { 'if-match': '"1"' })).status).toBe(412);
  });

  it('is handed in once, however often the request is repeated under its key', async () => {
    const { key } = await t.reviewed();
    const send = (title: string) =>
      t.briefs
        .as(editor)
        .post(
          '/briefs',
          { ...t.manuscript({ title }), problems: [key], basis: 'review' },
          { 'idempotency-key': 'repeat-0001' },
        );
    const both = await Promise.all([send('关于甲问题情况的专报'), send('关于甲问题情况的专报')]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0].body.id).toBe(both[1].body.id);
    expect(await t.types(key)).toEqual(expect.arrayContaining(['MatterCited']));
    expect((await t.types(key)).filter((type) => type === 'MatterCited')).toHaveLength(1);
    expect((await send('关于乙问题情况的专报')).body.code).toBe('idempotency-key-reused');
  });

  it('keeps every version of its text', async () => {
    const id = await t.drafted();
    await t.must(t.on(secondEditor, id)('proofreading', { passed: false, reason: '请补充建议' }));
    await t.must(t.on(editor, id)('revision', t.manuscript({ title: '关于滴灌带堵塞问题的第二稿' })));
    const rows = await t.briefs.dataSource.query(`SELECT version, body FROM manuscript WHERE brief = $1 ORDER BY 1`, [
      id,
    ]);
    expect(rows).toMatchObject([{ version: 1 }, { version: 2, body: { title: '关于滴灌带堵塞问题的第二稿' } }]);
  });
});

describe('the fields of a brief', () => {
  it('are each named when they are wrong, in the caller’s language', async () => {
    const { key } = await t.reviewed();
    const wrong = { title: '短', body: '短', problems: ['?'], basis: 'hearsay', urgent: 'yes', colour: 'red' };
    const refused = await t.briefs.as(editor).post('/briefs', { ...wrong, statements: [{ text: '', evidence: 'x' }] });
    expect(refused.status).toBe(422);
    expect(fields(refused).map((field) => field.split(':')[0])).toEqual(
      expect.arrayContaining([
        ...['title', 'body', 'problems', 'basis', 'urgent', 'colour'],
        ...['statements.0.text', 'statements.0.evidence'],
      ]),
    );
    const inBoth = await Promise.all(
      ['zh', 'en'].map((language) =>
        t.briefs
          .as(editor)
          .post(
            '/briefs',
            { ...t.manuscript({ title: '短' }), problems: [key], basis: 'review' },
            { 'accept-language': language },
          ),
      ),
    );
    expect(inBoth.map(({ body }) => body.errors)).toEqual([
      [{ field: 'title', code: 'brief-title-length', message: '专报标题应为 6–60 个字' }],
      [{ field: 'title', code: 'brief-title-length', message: 'Title of the brief: 6 to 60 characters' }],
    ]);
  });

  it('hold against what is on record', async () => {
    const [{ key }, other] = [await t.reviewed(), await t.reviewed()];
    expect(fields(await t.draft([]))).toEqual(['problems: no-problem']);
    expect(fields(await t.draft([key, 'problem-unknown']))).toEqual(['problems: problem-unknown']);
    expect(fields(await t.draft([key], { basis: 'research' }))).toEqual(['basis: basis-unrecorded']);
    const statements = [{ text: '别的问题的评审结果', evidence: [other.review] }];
    expect(fields(await t.draft([key], { statements }))).toEqual(['statements.0.evidence.0: evidence-unknown']);
    expect(fields(await t.draft([key], { body: '水'.repeat(1_000) }))).toEqual(['summary: summary-needed']);
  });

  it('are wanted where something goes back, is sent, or is answered', async () => {
    const id = await t.drafted();
    expect(fields(await t.on(secondEditor, id)('proofreading', { passed: false }))).toEqual(['reason: reason-needed']);
    expect(fields(await t.on(secondEditor, id)('proofreading', {}))).toEqual(['passed: passed']);
    const sent = await t.published();
    expect(fields(await t.on(editor, sent)('feedback', { answers: [] }))).toEqual(['answers: answers-per-problem']);
    const approved = await t.approved();
    expect(fields(await t.on(editor, approved)('publication', { recipients: [] }))).toEqual([
      'recipients: no-recipient',
    ]);
  });

  it('bear no secrecy marking; words in running text are shown to whoever clears it', async () => {
    const { key } = await t.reviewed();
    for (const change of [
      { body: `机密★10年\n${t.manuscript().body}` },
      { statements: [{ text: '秘密', evidence: [] }] },
    ])
      expect(await t.draft([key], change)).toMatchObject({ status: 422, body: { code: 'secrecy-marking' } });
    const id = await t.drafted([key], { body: `${t.manuscript().body}涉及商业秘密的部分另行处理。` });
    expect((await t.read(clerk, id)).body.secrecyWords).toEqual(['秘密']);
    expect(await t.on(clerk, id)('clearance', { passed: false, note: '绝密', reason: '请删去' })).toMatchObject({
      status: 422,
      body: { code: 'secrecy-marking', errors: [{ field: 'note' }] },
    });
  });
});
