import type { Actor, Role } from '@zhitong/identity';
import {
  expectHidden as hides,
  type Hidden,
  betrayedTo,
  countedIds,
  Twins,
  type Objects,
  type Scene,
} from '@zhitong/testing';
import { briefsService } from '../briefs.module.js';
import {
  approver,
  auditor,
  briefsForTest,
  clerk,
  contactOf,
  editor,
  firm,
  mayor,
  otherLeader,
  rivalFirm,
  secondEditor,
  secretary,
  type BriefsForTest,
} from './briefs.fixture.js';

// Each test plays one scene twice. What differs is what somebody must not know; whoever must not know it is answered
// alike to the byte by every route, and somebody who may know it is not.

const of = (role: Role): Actor => ({ account: `${role}-8`, role });
const bureau: Actor = { account: 'bureau-1', role: 'team' };
const callers: Scene['callers'] = {
  ...{ editor, secondEditor, clerk, approver, mayor, secretary, otherLeader, auditor, bureau },
  firm: contactOf(firm),
  rivalFirm: contactOf(rivalFirm),
  administrator: of('administrator'),
  ...Object.fromEntries((['expert', 'chair', 'team', 'recommender'] as const).map((role) => [role, of(role)])),
};
/** To whom no brief exists. */
const outsiders = ['expert', 'chair', 'team', 'recommender'];

const dueAt = '2026-03-31T18:00:00+08:00';
const internal = { text: '请水利局商农业农村局研究。', rank: '市长', audience: 'internal' };

type Named = Partial<Record<'briefs' | 'instructions' | 'tasks' | 'drafts' | 'matters', Objects[string]>>;

/** One brief that was sent to the mayor and the secretary; then whatever the test adds. */
async function scene<V>(
  variant: V,
  play: (t: BriefsForTest, brief: string, variant: V) => Promise<Named>,
): Promise<Scene> {
  const t = await briefsForTest({ ids: countedIds() });
  const first = await t.reviewed();
  const brief = await t.published([first.key]);
  const named = await play(t, brief, variant);
  await t.briefs.settled();
  return {
    service: t.briefs,
    callers,
    objects: {
      '/briefs/{id}': { sent: brief, ...named.briefs },
      '/briefs/{id}/attachments/{attachment}': { none: 'attachment-none' },
      '/personal-data/{account}': { editor: 'editor-1', leader: 'leader-1' },
      '/uploads/{id}': { none: 'upload-none' },
      '/briefs/{id}/instructions/{instruction}': { none: 'instruction-none', ...named.instructions },
      '/briefs/{id}/tasks/{task}': { none: 'task-none', ...named.tasks },
      '/drafts/{id}': { none: 'draft-none', ...named.drafts },
      '/matters/{problem}': { first: first.key, ...named.matters },
    },
  };
}

/** Nobody of these can tell the scenes apart; the control can. */
const expectHidden = <V>(
  variants: readonly [V, V],
  play: Parameters<typeof scene<V>>[1],
  hidden: Hidden,
): Promise<void> =>
  hides(
    Twins.of(briefsService, (variant: V) => scene(variant, play), variants),
    hidden,
  );

const instructed = async (t: BriefsForTest, as: Actor, brief: string, change: object = {}): Promise<string> => {
  const { instructions } = await t.must(t.on(as, brief)('instructions', { ...internal, ...change }));
  return instructions.at(-1).id;
};
const assigned = async (t: BriefsForTest, brief: string, instruction: string, owner: Actor, what: string) => {
  const task = { owner: owner.account, what, dueAt };
  const { instructions } = await t.must(t.on(clerk, brief)(`instructions/${instruction}/tasks`, task));
  return instructions.flatMap(({ tasks }: { tasks: { id: string }[] }) => tasks).at(-1).id as string;
};

describe('manuscripts and matters', () => {
  const nobodys = ['mayor', 'secretary', 'otherLeader', 'bureau', 'firm', 'rivalFirm', ...outsiders];

  it('are not known, neither text nor stage, to leaders to whom nothing was sent', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (t, _brief, which) => {
        const { key } = await t.reviewed({ organisation: rivalFirm, title: `${which}企业的技术难题与需求` });
        const id = await t.drafted([key], { title: `关于${which}问题的专报`, urgent: which === '甲' });
        await t.must(t.on(secondEditor, id)('proofreading', { passed: which === '甲', reason: '数据不符，请核对' }));
        return { briefs: { writing: id }, matters: { other: key } };
      },
      { from: nobodys, control: ['editor', 'clerk', 'approver', 'auditor'] },
    ));

  it('leave no trace in lists, numbers and versions of what was sent, whether there are any or not', () =>
    expectHidden(
      ['there', 'not there'] as const,
      async (t, _brief, what) => {
        const { key } = await t.reviewed({ organisation: rivalFirm });
        const id = what === 'there' ? await t.approved([key]) : 'brief-nobodys';
        return { briefs: { waiting: id }, matters: { other: key } };
      },
      { from: nobodys, control: ['editor', 'approver'] },
    ));

  it('sent to one leader are not another’s', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (t, _brief, which) => {
        const { key } = await t.reviewed({ organisation: rivalFirm });
        const id = await t.approved([key], { title: `关于${which}问题的专报` });
        await t.must(t.on(editor, id)('publication', { recipients: [otherLeader.account] }));
        await instructed(t, otherLeader, id, { text: `请研究${which}方案。` });
        return { briefs: { others: id }, matters: { other: key } };
      },
      { from: nobodys.filter((name) => name !== 'otherLeader'), control: ['otherLeader', 'editor'] },
    ));
});

describe('instructions and receipts', () => {
  it('of one leader are not another’s: neither text, nor tasks, nor results', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (t, brief, which) => {
        await instructed(t, mayor, brief);
        const other = await instructed(t, secretary, brief, { text: `请${which}局研究。`, rank: `${which}委书记` });
        const task = await assigned(t, brief, other, bureau, `交${which}局办理`);
        await t.must(t.on(clerk, brief)(`tasks/${task}/fulfilment`, { result: `${which}局已办结` }));
        return { instructions: { others: other }, tasks: { others: task } };
      },
      {
        from: ['mayor', 'otherLeader', 'firm', 'rivalFirm', ...outsiders],
        control: ['secretary', 'clerk', 'auditor', 'bureau'],
      },
    ));

  it('of one leader do not show to another that there are any', () =>
    expectHidden(
      ['some', 'none'] as const,
      async (t, brief, what) => {
        if (what === 'none') return {};
        await t.must(t.on(secretary, brief)('acknowledgement'));
        const other = await instructed(t, secretary, brief);
        return { instructions: { none: other }, tasks: { none: await assigned(t, brief, other, bureau, '列入计划') } };
      },
      {
        from: ['mayor', 'otherLeader', 'firm', ...outsiders],
        control: ['secretary', 'clerk', 'bureau'],
        trying: {
          // Where they succeed they give an id and a position, both next in a row that leaves the house sealed.
          except: ['POST /briefs/{id}/acknowledgement', 'POST /briefs/{id}/instructions'],
        },
      },
    ));

  it('meant for the house reach neither the enterprise nor the owner of a task', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (t, brief, which) => {
        const { problems } = (await t.read(editor, brief)).body;
        const given = await instructed(t, mayor, brief, { text: `${which}方案暂不对外。`, rank: `${which}长` });
        await instructed(t, secretary, brief, { text: '支持企业首批应用。', audience: 'enterprise' });
        const task = await assigned(t, brief, given, bureau, '列入下年度改造计划');
        await assigned(t, brief, given, callers.team!, `另交${which}单位办理`);
        const answers = problems.map((problem: string) => ({ problem, text: '市领导已作批示，请关注后续。' }));
        await t.must(t.on(editor, brief)('feedback', { answers }));
        return { instructions: { given }, tasks: { bureaus: task } };
      },
      { from: ['firm', 'rivalFirm', 'bureau', 'secretary', 'expert'], control: ['mayor', 'clerk', 'team'] },
    ));
});

describe('a task', () => {
  it('of somebody else is not known to an owner, nor to who owns none', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (t, brief, which) => {
        const given = await instructed(t, mayor, brief);
        const mine = await assigned(t, brief, given, bureau, '列入下年度改造计划');
        const other = await assigned(t, brief, given, callers.team!, `交${which}单位办理`);
        if (which === '甲') await t.must(t.on(clerk, brief)(`tasks/${other}/fulfilment`, { result: '已办结，附材料' }));
        return { instructions: { given }, tasks: { mine, others: other } };
      },
      {
        from: ['bureau', 'firm', 'secretary', 'otherLeader', 'expert', 'chair'],
        control: ['team', 'mayor', 'clerk'],
        // The next position of a brief is one that leaves the house sealed.
        trying: {
          except: [
            'POST /briefs/{id}/tasks/{task}/fulfilment',
            'POST /briefs/{id}/instructions',
            'POST /briefs/{id}/acknowledgement',
          ],
        },
      },
    ));
});

describe('the answer to an enterprise', () => {
  it('is not another’s, also where one brief answers both', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (t, _brief, which) => {
        const [one, other] = [await t.reviewed(), await t.reviewed({ organisation: rivalFirm })];
        const id = await t.published([one.key, other.key]);
        const answers = [
          { problem: one.key, text: '市领导已作批示，请关注后续。' },
          { problem: other.key, text: `${which}方案已列入明年计划，请与主管部门联系。` },
        ];
        await t.must(t.on(editor, id)('feedback', { answers }));
        return { briefs: { both: id }, matters: { one: one.key, other: other.key } };
      },
      { from: ['firm', 'bureau', ...outsiders], control: ['rivalFirm'] },
    ));
});

describe('a draft', () => {
  it('is its author’s alone', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (t, _brief, which) => {
        const content = { title: `关于${which}问题的专报`, body: which.repeat(30) };
        const { id } = await t.must(t.briefs.as(secondEditor).post('/drafts', { content }));
        return { drafts: { others: id } };
      },
      { from: ['editor', 'clerk', 'approver', 'mayor', 'auditor', 'firm', ...outsiders], control: ['secondEditor'] },
    ));

  it('of another cannot be handed in: it is answered like one that is not there', async () => {
    const t = await briefsForTest();
    try {
      const { id } = await t.must(t.briefs.as(secondEditor).post('/drafts', { content: { title: '别人的草稿' } }));
      const { key } = await t.reviewed();
      const [there, absent] = [await t.draft([key], { draft: id }), await t.draft([key], { draft: 'draft-none' })];
      expect(there).toMatchObject({ status: 422, body: { errors: [{ code: 'draft-unknown' }] } });
      expect(there.body).toEqual(absent.body);
      expect((await t.briefs.as(secondEditor).get('/drafts')).body).toHaveLength(1);
    } finally {
      await t.briefs.stop();
    }
  });
});

describe('another’s object', () => {
  it('is answered like one that does not exist, whatever is asked of it', async () => {
    const played = await scene(undefined, async (t, brief) => {
      const writing = await t.drafted();
      const given = await instructed(t, secretary, brief);
      const task = await assigned(t, brief, given, bureau, '列入计划');
      const { id } = await t.must(t.briefs.as(secondEditor).post('/drafts', { content: { title: '草稿' } }));
      return { briefs: { writing }, instructions: { others: given }, tasks: { bureaus: task }, drafts: { others: id } };
    });
    try {
      for (const [caller, names] of [
        ['mayor', ['writing', 'others', 'bureaus']],
        ['otherLeader', ['sent', 'writing', 'others', 'bureaus']],
        ['firm', ['sent', 'writing', 'others', 'bureaus']],
        ['editor', ['bureaus']],
        ...outsiders.map((role) => [role, ['sent', 'writing', 'others', 'bureaus']] as const),
      ] as const)
        expect([caller, await betrayedTo(briefsService, played, caller, names)]).toEqual([caller, []]);
      const { '/drafts/{id}': drafts } = played.objects;
      const objects = { ...played.objects, '/drafts/{id}': { theirs: drafts!.others! } };
      expect(await betrayedTo(briefsService, { ...played, objects }, 'editor', ['theirs'])).toEqual([]);
      // Control: to the one to whom it was sent it is there.
      expect(await betrayedTo(briefsService, played, 'secretary', ['sent'], { kinds: 'reads' })).not.toEqual([]);
    } finally {
      await played.service.stop();
    }
  });
});
