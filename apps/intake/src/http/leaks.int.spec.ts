import { exampleSubmission, ReviewConcluded, type Dossier } from '@zhitong/contracts';
import type { Actor, Role } from '@zhitong/identity';
import {
  expectHidden as hides,
  type Hidden,
  betrayedTo,
  countedIds,
  Twins,
  type Objects,
  type Scene,
  type TestAnswer,
} from '@zhitong/testing';
import { intakeService } from '../intake.module.js';
import {
  clerk,
  colleague,
  enterprise,
  intakeForTest,
  otherRecommender,
  passed,
  recommender,
  rival,
  third,
  type IntakeForTest,
} from './intake.fixture.js';

// Each test plays one scene twice. What differs is what somebody must not know; whoever must not know it is answered
// alike to the byte by every route, and somebody who may know it is not.

const of = (role: Role): Actor => ({ account: `${role}-9`, role });
const callers = {
  enterprise,
  colleague,
  rival,
  third,
  recommender,
  otherRecommender,
  clerk,
  ...Object.fromEntries(
    (['expert', 'chair', 'team', 'editor', 'approver', 'leader', 'administrator', 'auditor'] as const).map((role) => [
      role,
      of(role),
    ]),
  ),
};
/** To whom no problem exists, and whom no draft concerns. */
const outsiders = ['expert', 'chair', 'team', 'editor', 'approver', 'leader'];

const asked = encodeURIComponent(exampleSubmission.title);
const queries = {
  '/problems': [
    `?text=${asked}`,
    '?text=SW2026',
    '?status=submitted,merged',
    '?status=accepted',
    '?overdue=false',
    '?page=2&size=1',
    '?size=1',
  ],
  '/problems/similar': [
    `?title=${asked}`,
    `?title=${asked}&text=${encodeURIComponent(exampleSubmission.description)}`,
    `?title=${encodeURIComponent('马铃薯种薯脱毒快繁')}`,
  ],
};

/** A campaign, the enterprise's own problem and drafts of several; then whatever the test adds. */
async function scene<V>(variant: V, play: (t: IntakeForTest, variant: V) => Promise<Objects[string]>): Promise<Scene> {
  const t = await intakeForTest({ ids: countedIds() });
  const draft = async (as: Actor, content: object) =>
    (await t.intake.as(as).post('/drafts', { content })).body.id as string;
  const drafts = {
    mine: await draft(enterprise, { title: '企业自己的草稿' }),
    'of a colleague': await draft(colleague, { title: '同事的草稿' }),
    'of a rival': await draft(rival, { title: '别家企业的草稿' }),
  };
  const mine = await t.submit({ recommender: 'org-7' });
  const made = async (answer: Promise<TestAnswer>): Promise<string> => {
    const { status, body } = await answer;
    if (status !== 201) throw new Error(`not made: ${status} ${JSON.stringify(body)}`);
    return body.id as string;
  };
  const attach = (as: Actor, id: string, name: string) =>
    made(
      t.intake.as(as).post(`/drafts/${id}/attachments?name=${encodeURIComponent(name)}`, Buffer.from(`${name}的内容`)),
    );
  const files = {
    mine: await attach(enterprise, drafts.mine, '我的附件.txt'),
    'of a rival': await attach(rival, drafts['of a rival'], '别家的附件.txt'),
  };
  const announce = (as: Actor) => made(t.intake.as(as).post('/uploads', { bytes: 100 }));
  const uploads = { mine: await announce(enterprise), 'of a rival': await announce(rival) };
  const problems = await play(t, variant);
  await t.settled();
  return {
    service: t.intake,
    callers,
    objects: {
      '/campaigns/{id}': { open: t.campaign },
      '/drafts/{id}': drafts,
      '/drafts/{id}/attachments/{attachment}': files,
      '/problems/{id}/attachments/{attachment}': files,
      '/personal-data/{account}': { mine: enterprise.account, 'of a rival': rival.account },
      '/uploads/{id}': uploads,
      // A run is known while it goes on, to who began it.
      '/imports/{run}': { over: 'import-of-somebody' },
      '/problems/{id}': { mine, ...problems },
    },
  };
}

/** Nobody of these can tell the scenes apart; the control can. */
const expectHidden = <V>(
  variants: readonly [V, V],
  play: (t: IntakeForTest, variant: V) => Promise<Objects[string]>,
  hidden: Hidden,
): Promise<void> =>
  hides(
    Twins.of(intakeService, (variant: V) => scene(variant, play), variants),
    { ...hidden, trying: { queries, ...hidden.trying } },
  );

const internal = { visibility: 'internal', publicFields: [] };

describe('another enterprise’s internal problem', () => {
  const others = ['enterprise', 'colleague', 'third', 'recommender', ...outsiders];

  it('shows to others in no list, count, page, search, similar title, score, header or refusal', () =>
    expectHidden(
      ['膜下滴灌毛管抗堵塞迷宫流道设计', '马铃薯种薯脱毒快繁体系的构建'],
      async (t, title) => {
        const description = `${title}，现有办法成本高、周期长，需要新的技术路线。`.repeat(8).slice(0, 400);
        const id = await t.submit({ ...internal, title, description, ownMoney: title.length, region: '654203' }, rival);
        await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed });
        return { 'of a rival': id };
      },
      { from: others, control: ['clerk', 'rival'] },
    ));

  it('leaves no trace where it is, and none where it is not', () =>
    expectHidden(
      [true, false],
      async (t, there) => {
        const id = there
          ? await t.submit({ ...internal, contact: { ...exampleSubmission.contact, name: '李四' } }, rival)
          : // The id that it would have: the second problem.
            [1, 2].map(
              (
                (ids) => () =>
                  ids.next('problem')
              )(countedIds()),
            )[1]!;
        return { 'of a rival': id };
      },
      {
        from: others,
        control: ['clerk', 'rival'],
        // A case number is the next of the year: how many problems were submitted before is public by nature.
        trying: { except: ['POST /problems', 'POST /drafts/{id}/submission'] },
      },
    ));
});

describe('the text, the contact and the review of a problem', () => {
  const played =
    ({ contactToo }: { contactToo: boolean }) =>
    async (t: IntakeForTest, variant: '甲' | '乙') => {
      const id = await t.submit({
        ...internal,
        recommender: 'org-7',
        background: `${variant}地的原材料供应受制于人。`.repeat(12),
        ownMoney: variant === '甲' ? 10 : 99,
        ...(contactToo && {
          contact: {
            name: `王${variant}`,
            mobile: '13900000001',
            email: `${variant === '甲' ? 'a' : 'b'}@example.com`,
          },
        }),
      });
      await t.intake
        .as(clerk)
        .post(`/problems/${id}/correction`, { reason: `依${variant}方更正`, fields: { months: 20 } });
      await t.intake.as(clerk).post(`/problems/${id}/acceptance`, { checklist: passed });
      if (variant === '乙')
        await t.intake.as(clerk).post(`/problems/${id}/correction`, { reason: '再次更正', fields: { months: 21 } });
      const dossier = (await t.intake.facts(id))[0]!.data.dossier as Dossier;
      await t.intake.receive(concluded(id, dossier, `${variant}组专家的意见`), { key: id });
      return { recommended: id };
    };

  it('do not reach its recommender and auditors', () =>
    expectHidden(['甲', '乙'] as const, played({ contactToo: true }), {
      from: ['recommender', 'otherRecommender', 'auditor', 'rival', ...outsiders],
      control: ['clerk', 'enterprise'],
    }));

  // The contact is part of the data of its person, of which administrators take a copy that is recorded; nothing else.
  it('do not reach administrators, but for the contact as the data of its person', () =>
    expectHidden(['甲', '乙'] as const, played({ contactToo: false }), {
      from: ['administrator'],
      control: ['clerk'],
    }));
});

const concluded = (id: string, dossier: Dossier, comment: string) =>
  ReviewConcluded({
    problems: [id],
    round: 1,
    outcome: 'approved',
    concludedAt: '2026-03-02T01:00:00.000Z',
    statistics: { count: 5, mean: 84, trimmedMean: 85, median: 85, deviation: 4, range: 10, recommending: 5 },
    comments: [comment],
    opinion: { background: '背景', assessment: '评价', issues: '', conclusion: '建议立项' },
    votes: { for: 5, against: 0 },
    dossier,
  });

describe('submitters of one merged problem', () => {
  const merge = async (t: IntakeForTest, goes: string, into: string) => {
    await t.intake.as(clerk).post(`/problems/${goes}/merge`, { into, reason: '与另一问题实为同一问题' });
    await t.intake.as(clerk).post(`/problems/${into}/acceptance`, { checklist: passed });
  };

  it('do not learn who joined', () =>
    expectHidden(
      [rival, third],
      async (t, joins) => {
        const stays = await t.submit({ ...internal });
        const goes = await t.submit({ ...internal, title: '滴灌带毛管容易堵塞怎么办呢' }, joins);
        await merge(t, goes, stays);
        return { leading: stays, 'that went': goes };
      },
      { from: ['enterprise', 'colleague', 'recommender', ...outsiders], control: ['clerk', 'rival', 'third'] },
    ));

  it('do not learn whom they joined, nor what it calls the problem', () =>
    expectHidden(
      [enterprise, third],
      async (t, leads) => {
        const title = leads === enterprise ? '滴灌毛管堵塞机理与防治' : '节水器材抗堵性能的提升';
        const stays = await t.submit({ ...internal, title }, leads);
        const goes = await t.submit({ ...internal, title: '滴灌带毛管容易堵塞怎么办呢' }, rival);
        await merge(t, goes, stays);
        await t.intake
          .as(clerk)
          .post(`/problems/${stays}/correction`, { reason: title, fields: { title: `${title}研究` } });
        return { leading: stays, 'that went': goes };
      },
      { from: ['rival', 'recommender', ...outsiders], control: ['clerk', 'enterprise', 'third'] },
    ));
});

describe('a draft', () => {
  it('is its author’s alone, also within an enterprise and before the secretariat', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (t, variant) => {
        for (const as of [rival, colleague]) {
          const { items } = (await t.intake.as(as).get('/drafts')).body;
          const content = { title: `${variant}企业的新问题`, description: variant.repeat(120) };
          await t.intake.as(as).put(`/drafts/${items[0].id}`, { content });
        }
        return {};
      },
      { from: ['enterprise', 'third', 'clerk', 'recommender', ...outsiders], control: ['rival', 'colleague'] },
    ));
});

describe('quotas of a campaign', () => {
  it('of one recommender are neither another’s nor an enterprise’s business', () =>
    expectHidden(
      [5, 9],
      async (t, places) => {
        const id = await t.openCampaign({ quotas: { 'org-7': 3, 'org-8': places } });
        await t.submit({ campaign: id, recommender: 'org-8' }, third);
        return {};
      },
      {
        from: ['enterprise', 'rival', 'recommender', ...outsiders],
        control: ['clerk', 'auditor', 'otherRecommender'],
      },
    ));
});

describe('another’s object', () => {
  it('is answered like one that does not exist, whatever is asked of it', async () => {
    const played = await scene(undefined, async (t) => {
      const stays = await t.submit({ ...internal }, rival);
      const goes = await t.submit({ ...internal, title: '滴灌带毛管容易堵塞怎么办呢' }, third);
      await t.intake.as(clerk).post(`/problems/${goes}/merge`, { into: stays, reason: '实为同一问题' });
      return { 'of a rival': stays, 'of a third': goes };
    });
    try {
      const foreign = ['of a rival', 'of a third'];
      for (const [caller, names] of [
        ['enterprise', [...foreign, 'of a colleague']],
        ['colleague', [...foreign]],
        ['rival', ['mine', 'of a third', 'of a colleague']],
        ['recommender', [...foreign, 'of a colleague']],
        ['otherRecommender', [...foreign, 'mine']],
        ['clerk', ['of a colleague']],
        ['expert', [...foreign, 'mine', 'of a colleague']],
        ['leader', [...foreign, 'mine', 'of a colleague']],
      ] as const)
        expect([caller, await betrayedTo(intakeService, played, caller, names, {})]).toEqual([caller, []]);
      // Control: to its owner it is there.
      expect(await betrayedTo(intakeService, played, 'rival', ['of a rival'], { kinds: 'reads' })).not.toEqual([]);
    } finally {
      await played.service.stop();
    }
  });
});
