import { ProblemAbsorbed, ReviewConfirmed, type Dossier, type Organisation } from '@zhitong/contracts';
import type { Actor, Role } from '@zhitong/identity';
import {
  expectHidden as hides,
  type Hidden,
  betrayedTo,
  countedIds,
  fixedClock,
  serviceForTest,
  Twins,
  type FixedClock,
  type Scene,
  type ServiceUnderTest,
} from '@zhitong/testing';
import { statistics } from '../domain/testing/life.js';
import { college, dossier, enterprise, institute, proposal } from '../domain/testing/samples.js';
import { researchService } from '../research.module.js';

// Each test plays one scene twice. What differs is what somebody must not know; whoever must not know it is answered
// alike to the byte by every route, and somebody who may know it is not.

const party = (id: string, name: string, creditCode: string): Organisation => ({ id, name, creditCode });
const third = party('org-third', '天山节水研究所', '91512081MA62K0260F');
const fourth = party('org-fourth', '河谷工程学院', '91512081MA62K0260G');
const otherFirm = party('org-other', '乌苏节水公司', '91310000000000000Q');
const team = (account: string, organisation: Organisation): Actor => ({ account, role: 'team', organisation });
const firmOf = (account: string, organisation: Organisation): Actor => ({ account, role: 'enterprise', organisation });
const of = (role: Role): Actor => ({ account: `${role}-9`, role });

const lead = team('lead-a', institute);
const rival = team('lead-b', college);
const fourthTeam = team('lead-d', fourth);
const bystander = team('lead-c', third);
const clerk = of('secretariat');
const callers: Scene['callers'] = {
  clerk,
  lead,
  colleague: team('colleague-a', institute),
  rival,
  'colleague of the rival': team('colleague-b', college),
  fourth: fourthTeam,
  bystander,
  firm: firmOf('firm-contact', enterprise),
  otherFirm: firmOf('other-contact', otherFirm),
  ...Object.fromEntries(
    (['expert', 'chair', 'recommender', 'editor', 'approver', 'leader', 'administrator', 'auditor'] as const).map(
      (role) => [role, of(role)],
    ),
  ),
};
/** To whom no topic exists. */
const outsiders = ['expert', 'chair', 'recommender', 'otherFirm'];
const house = ['editor', 'approver', 'leader', 'administrator', 'auditor'];

const call = {
  goal: '把滴头堵塞率降到百分之五以下',
  months: 12,
  money: 60,
  ip: '共有，需求方优先实施',
  requirements: '有示范基地',
  closesAt: '2026-04-10T10:00:00Z',
};
const employers = ['12100000400000624D', '12100000400000625G', '12100000400000626K'];
const weights = { indicators: 35, approach: 25, team: 20, plan: 20 };
const queries = { '/topics': ['?status=calling', '?status=notice', '?status=running', '?limit=1', '?after=problem-0'] };

interface Played {
  research: ServiceUnderTest;
  clock: FixedClock;
}

/** What the acts of a scene are made of. */
function acts({ research, clock }: Played) {
  const must = async (answer: Promise<{ status: number; body: any }>) => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const approved = async (key: string, changes: Partial<Dossier> = {}) => {
    const about = { problems: [key], round: 1, outcome: 'approved' as const, statistics };
    await research.receive(ReviewConfirmed({ ...about, dossier: dossier(changes) }), { key });
    return key;
  };
  const called = async (key: string, changes: Partial<Dossier> = {}) => {
    await approved(key, changes);
    await must(research.as(clerk).post(`/topics/${key}/call`, call));
    return key;
  };
  const drafted = async (key: string, as: Actor, content: object = proposal()) =>
    (await must(research.as(as).post(`/topics/${key}/bids`, content))).id as string;
  const bid = async (...about: Parameters<typeof drafted>) => {
    const id = await drafted(...about);
    await must(research.as(about[1]).post(`/bids/${id}/submission`));
    return id;
  };
  const closed = async () => {
    clock.set(call.closesAt);
    await research.timers();
  };
  const evaluated = async (key: string, shares: Record<string, number>, experts: readonly string[]) => {
    for (const [i, expert] of experts.entries()) {
      const sheets = Object.entries(shares).map(([bid, share]) => ({
        bid,
        points: Object.entries(weights).map(([criterion, weight]) => ({
          criterion,
          points: Math.round(weight * share * 100) / 100,
        })),
      }));
      const employer = { name: `第三方检测研究院${i}`, creditCode: employers[i]! };
      await must(research.as(clerk).put(`/topics/${key}/evaluations/${expert}`, { employer, sheets }));
    }
    const { notice } = await must(research.as(clerk).post(`/topics/${key}/evaluation`));
    return notice.until as string;
  };
  const awarded = async (until: string) => {
    clock.set(until);
    await research.timers();
  };
  return { must, approved, called, drafted, bid, closed, evaluated, awarded };
}
type Acts = ReturnType<typeof acts>;

const ids = {
  lead: 'bid-absent-lead',
  rival: 'bid-absent-rival',
  fourth: 'bid-absent-fourth',
  bystander: 'bid-absent',
};

/** A service with one open topic that is not called for; then whatever the test adds. @returns ids of bids */
async function scene<V>(
  variant: V,
  play: (on: Acts & Played, variant: V) => Promise<Partial<typeof ids> | void>,
): Promise<Scene> {
  const clock = fixedClock('2026-03-02T01:00:00Z');
  const research = await serviceForTest(researchService, { clock, ids: countedIds(), rules: 'standard' });
  const on = { ...acts({ research, clock }), research, clock };
  const bids = await (async () => {
    await on.approved('problem-closed', { visibility: 'internal', publicFields: [], title: '未发榜的问题' });
    const made = await play(on, variant);
    await research.settled();
    return made;
  })().catch(async (error: unknown) => {
    await research.stop();
    throw error;
  });
  return {
    service: research,
    callers,
    objects: {
      '/topics/{id}': { called: 'problem-called', closed: 'problem-closed' },
      '/topics/{id}/evaluations/{evaluator}': { one: 'expert-1' },
      '/topics/{id}/attachments/{attachment}': { none: 'attachment-none' },
      '/personal-data/{account}': { lead: lead.account, rival: rival.account },
      '/uploads/{id}': { none: 'upload-none' },
      '/topics/{id}/milestones/{milestone}': { first: 'm1' },
      '/topics/{id}/changes/{change}': { asked: 'change-1' },
      '/topics/{id}/risks/{risk}': { raised: 'risk-1' },
      '/bids/{id}': { ...ids, ...bids },
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
    Twins.of(researchService, (variant: V) => scene(variant, play), variants),
    { ...hidden, trying: { queries, ...hidden.trying } },
  );

describe('bids until closing', () => {
  const others = ['lead', 'colleague', 'bystander', 'firm', ...outsiders, ...house, 'clerk'];
  // They would end the call, and with it what is tried here.
  const except = ['POST /topics/{id}/termination'];

  it('show to nobody that there are any: no number, version, list, reason or refusal tells', () =>
    expectHidden(
      ['stays', 'goes'] as const,
      async (on, what) => {
        await on.called('problem-called');
        const mine = await on.drafted('problem-called', bystander);
        const theirs = await on.bid('problem-called', rival);
        const other = await on.bid('problem-called', fourthTeam);
        if (what === 'goes')
          for (const [as, id] of [
            [rival, theirs],
            [fourthTeam, other],
          ] as const) {
            await on.must(on.research.as(as).post(`/bids/${id}/withdrawal`));
            await on.must(on.research.as(as).delete(`/bids/${id}`));
          }
        return { rival: theirs, fourth: other, bystander: mine };
      },
      { from: others, control: ['rival', 'colleague of the rival', 'fourth'], trying: { except } },
    ));

  it('do not show who bids, what they offer, in which order, nor what is only a draft', () =>
    expectHidden(
      [rival, fourthTeam],
      async (on, first) => {
        const second = first === rival ? fourthTeam : rival;
        await on.called('problem-called');
        const one = await on.bid(
          'problem-called',
          first,
          proposal({ approach: `${first.account}：三级过滤加在线反冲洗，先中试后示范，第三方检测。` }),
        );
        const two = await on.drafted('problem-called', second, {
          approach: '尚在编写，先记下思路：三级过滤加在线反冲洗，先中试后示范。',
        });
        return first === rival ? { rival: one, fourth: two } : { rival: two, fourth: one };
      },
      { from: others, control: ['rival', 'fourth'], trying: { except } },
    ));
});

describe('losing bids', () => {
  it('are known after the award to the house alone, and so are points, evaluators and their employers', () =>
    expectHidden(
      [
        { loser: rival, share: 0.62, experts: ['expert-1', 'expert-2', 'expert-3'] },
        { loser: fourthTeam, share: 0.81, experts: ['expert-1', 'expert-5', 'expert-6'] },
      ],
      async (on, { loser, share, experts }) => {
        await on.called('problem-called');
        const won = await on.bid('problem-called', lead);
        const lost = await on.bid('problem-called', loser);
        await on.closed();
        const until = await on.evaluated('problem-called', { [won]: 0.9, [lost]: share }, experts);
        await on.awarded(until);
        return { lead: won, [loser === rival ? 'rival' : 'fourth']: lost };
      },
      {
        from: ['lead', 'colleague', 'bystander', 'firm', ...outsiders],
        control: ['clerk', 'auditor', 'rival', 'fourth'],
      },
    ));

  it('are not learnt from the public notice either', () =>
    expectHidden(
      [rival, fourthTeam],
      async (on, loser) => {
        await on.called('problem-called');
        const won = await on.bid('problem-called', lead);
        const lost = await on.bid('problem-called', loser);
        await on.closed();
        await on.evaluated('problem-called', { [won]: 0.9, [lost]: 0.7 }, ['expert-1', 'expert-2', 'expert-3']);
        return { lead: won, [loser === rival ? 'rival' : 'fourth']: lost };
      },
      { from: ['lead', 'colleague', 'bystander', 'firm', ...outsiders], control: ['clerk', 'rival', 'fourth'] },
    ));
});

describe('internal fields of a problem', () => {
  const teams = ['lead', 'colleague', 'rival', 'bystander', ...outsiders];
  const varied = (which: '甲' | '乙'): Partial<Dossier> => ({
    organisation: { ...enterprise, name: `沙湾${which}牧业有限公司` },
    description: `${which}地的情况`,
    background: `${which}地的背景`,
    significance: `${which}地的意义`,
    ownMoney: which === '甲' ? 120 : 999,
    region: which === '甲' ? '654203' : '654202',
    industry: which === '甲' ? 'A0311' : 'A0511',
    cooperation: { mode: 'joint-development', ip: `${which}方所有`, solver: `${which}方基地` },
    campaign: `campaign-${which === '甲' ? 1 : 2}`,
  });

  it('do not reach those who may bid: they see what the enterprise opened', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (on, which) => {
        await on.called('problem-called', { ...varied(which), publicFields: ['title'] });
      },
      { from: teams, control: ['clerk', 'firm', 'leader'] },
    ));

  it('are all fields of an internal one, its title too', () =>
    expectHidden(
      ['甲', '乙'] as const,
      async (on, which) => {
        const title = `${which}企业不愿公开的名称`;
        await on.called('problem-called', { ...varied(which), title, visibility: 'internal', publicFields: [] });
        const mine = await on.bid('problem-called', rival);
        return { rival: mine };
      },
      { from: teams, control: ['clerk', 'firm', 'leader'] },
    ));

  it('stay hidden from a team whose bid was not chosen, however far the topic comes', () =>
    expectHidden(
      ['reported', 'silent'] as const,
      async (on, what) => {
        await on.called('problem-called');
        const won = await on.bid('problem-called', lead);
        const lost = await on.bid('problem-called', rival);
        await on.closed();
        const until = await on.evaluated('problem-called', { [won]: 0.9, [lost]: 0.7 }, ['expert-1', 'e-2', 'e-3']);
        await on.awarded(until);
        const heldAt = on.clock.now().toISOString();
        await on.must(on.research.as(clerk).post('/topics/problem-called/kickoff', { heldAt, note: '明确分工' }));
        const report = { summary: '按计划完成，附检测记录', evidence: ['评审纪要 2026-05'] };
        if (what === 'reported')
          await on.must(on.research.as(lead).post('/topics/problem-called/milestones/m1/report', report));
        return { lead: won, rival: lost };
      },
      { from: ['rival', 'bystander', ...outsiders], control: ['clerk', 'lead', 'firm'] },
    ));
});

describe('submitters of one merged problem', () => {
  const joinedBy = (organisation: Organisation) =>
    ProblemAbsorbed({
      problems: ['problem-called', 'problem-x'],
      absorbed: 'problem-x',
      number: 'SW2026-0013',
      organisation,
      dossier: dossier(),
      reversibleUntil: '2026-03-09T00:00:00Z',
    });

  it('do not learn who joined', () =>
    expectHidden(
      [otherFirm, fourth],
      async (on, joins) => {
        await on.called('problem-called');
        await on.research.receive(joinedBy(joins), { key: 'problem-called' });
      },
      { from: ['firm', 'bystander', 'expert', 'chair', 'recommender'], control: ['clerk', 'otherFirm'] },
    ));

  it('do not learn whom they joined, nor what it calls the problem', () =>
    expectHidden(
      [
        { organisation: enterprise, title: '规模化奶牛场液肥滴灌还田' },
        { organisation: fourth, title: '毛管堵塞机理与防治' },
      ],
      async (on, leading) => {
        await on.called('problem-called', leading);
        await on.research.receive(joinedBy(otherFirm), { key: 'problem-called' });
      },
      // A recommender reads the title of an open call, where the enterprise opened it.
      { from: ['otherFirm', 'expert', 'chair'], control: ['clerk', 'firm', 'recommender'] },
    ));
});

describe('another’s object', () => {
  it('is answered like one that does not exist, whatever is asked of it', async () => {
    const played = await scene(undefined, async (on) => {
      await on.called('problem-called');
      return {
        rival: await on.bid('problem-called', rival),
        fourth: await on.drafted('problem-called', fourthTeam),
      };
    });
    try {
      for (const [caller, names] of [
        ['lead', ['rival', 'fourth', 'closed']],
        ['rival', ['fourth', 'closed']],
        ['otherFirm', ['called', 'closed', 'rival', 'fourth']],
        ['firm', ['rival', 'fourth']],
        ['clerk', ['rival', 'fourth']],
        // An open call is there to be recommended.
        ['recommender', ['closed', 'rival', 'fourth']],
        ...['expert', 'chair'].map((role) => [role, ['called', 'closed', 'rival', 'fourth']] as const),
      ] as const)
        expect([caller, await betrayedTo(researchService, played, caller, names)]).toEqual([caller, []]);
      // Control: to its own it is there.
      expect(await betrayedTo(researchService, played, 'rival', ['rival'], { kinds: 'reads' })).not.toEqual([]);
    } finally {
      await played.service.stop();
    }
  });
});
