import { ResultsCommented, ScoreSealed } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { expectHidden as hides, betrayedTo, Twins, type Scene } from '@zhitong/testing';
import { briefFacts } from '../testing/brief-facts.js';
import { dossier, factsOf, firm, rivalFirm, thirdFirm } from '../testing/sample-facts.js';
import { told } from '../testing/story.js';
import {
  administrator,
  approver,
  auditor,
  clerk,
  colleague,
  editor,
  enterprise,
  expert,
  leader,
  otherExpert,
  otherLeader,
  rival,
  stranger,
  team,
  third,
  trackingForTest,
  type TrackingForTest,
} from '../testing/tracking-for-test.js';
import { trackingService } from '../tracking.module.js';

// Each test tells one story twice. What differs is what somebody must not know; whoever must not know it is answered
// alike to the byte by every route, and somebody who may know it is not.

const callers = {
  enterprise,
  colleague,
  rival,
  third,
  team,
  stranger,
  leader,
  otherLeader,
  expert,
  otherExpert,
  chair: { account: 'chair-1', role: 'chair' } satisfies Actor,
  recommender: {
    account: 'society-1',
    role: 'recommender',
    organisation: { id: 'org-7', name: '学会', creditCode: 'x' },
  } satisfies Actor,
  editor,
  approver,
  clerk,
  administrator,
  auditor,
};
type Caller = keyof typeof callers;

const queries = {
  '/problems': [
    '?state=under-review,scoring,inviting,scored',
    '?state=results-reported',
    '?state=instructed,brief-published',
    '?stage=review',
    '?stage=brief',
    ...['expert', 'chair', 'enterprise', 'team', 'leader', 'secretariat', 'editor', 'approver'].map(
      (role) => `?waiting=${role}`,
    ),
    '?page=2&size=1',
    '?size=1',
  ],
};

async function scene<V>(variant: V, play: (t: TrackingForTest, variant: V) => Promise<void>): Promise<Scene> {
  const t = await trackingForTest();
  await play(t, variant);
  const objects = {
    '/problems/{id}': { p1: 'p1', p2: 'p2', none: 'p9' },
    '/public/{list}': { needs: 'needs' },
    '/public/{list}/{id}': { need: 'p1' },
  };
  return { service: t.tracking, callers, objects };
}

const expectHidden = <V>(
  variants: readonly [V, V],
  play: (t: TrackingForTest, variant: V) => Promise<void>,
  hidden: { from: readonly Caller[]; control: readonly Caller[] },
): Promise<void> =>
  hides(
    Twins.of(trackingService, (variant: V) => scene(variant, play), variants),
    { ...hidden, trying: { queries } },
  );

const outside: Caller[] = [
  'enterprise',
  'colleague',
  'rival',
  'team',
  'stranger',
  'leader',
  'otherLeader',
  'recommender',
];
const f = factsOf('p1');
/** Accepted, with a panel, and a second problem beside it. */
const reviewed = async (t: TrackingForTest) => {
  const other = factsOf('p2', {
    owner: 'enterprise-2',
    about: dossier({ number: 'SW2026-0002', organisation: rivalFirm }),
  });
  await t.tell(
    ...told('p2', 'enterprise-2', other.submitted()),
    ...told('p1', 'enterprise-1', f.submitted()),
    ...told('p1', 'clerk-1', f.accepted(), f.awaited(), f.panel()),
  );
};
const approved = async (t: TrackingForTest) => {
  await reviewed(t);
  await t.tell(
    ...told('p1', 'system', f.scoring(), f.scored(), f.concluded(), f.confirmed(), f.concludedIn('approved')),
  );
};
const calling = async (t: TrackingForTest) => {
  await approved(t);
  await t.tell(...told('p1', 'clerk-1', f.topic(), f.call()));
};
const seat = (name: string, who: string, duty: 'member' | 'chair' = 'member') =>
  told(`p1-${name}`, 'clerk-1', f.invited(name, who, duty));

describe('experts', () => {
  it('are not known, nor how far they are, to anybody but those who run the review', () =>
    expectHidden(
      [
        { who: ['expert-1', 'expert-2', 'chair-1'], sealed: 0 },
        { who: ['expert-5', 'expert-6', 'chair-5'], sealed: 2 },
      ],
      async (t, { who, sealed }) => {
        await reviewed(t);
        const [one, two, chair] = who as [string, string, string];
        await t.hide(...seat('s1', one), ...seat('s2', two), ...seat('c', chair, 'chair'));
        await t.hide(
          ...told('p1-s1', one, f.seated('s1', one)),
          ...(sealed > 0 ? told('p1-s2', two, f.seated('s2', two)) : []),
        );
        await t.tell(...told('p1', 'system', f.scoring()));
        await t.hide(
          ...[one, two].slice(0, sealed).flatMap((who, n) => told(`p1-s${n + 1}`, who, f.sealed(`s${n + 1}`, who))),
        );
      },
      { from: [...outside, 'editor', 'approver'], control: ['clerk', 'administrator', 'auditor', 'expert', 'chair'] },
    ));

  it('do not learn of each other', () =>
    expectHidden(
      [
        { colleague: 'expert-5', does: 'nothing' },
        { colleague: 'expert-6', does: 'seals' },
      ],
      async (t, { colleague: other, does }) => {
        await reviewed(t);
        await t.hide(...seat('s1', 'expert-1'), ...seat('s2', other), ...seat('c', 'chair-1', 'chair'));
        await t.tell(...told('p1-s1', 'expert-1', f.seated('s1', 'expert-1')), ...told('p1', 'system', f.scoring()));
        if (does === 'seals') await t.hide(...told('p1-s2', other, f.seated('s2', other), f.sealed('s2', other)));
      },
      { from: ['expert', 'otherExpert', ...outside], control: ['clerk', 'auditor'] },
    ));
});

const everybody = Object.keys(callers) as Caller[];
/** What tracking has of it is shown to nobody: there is no control but that the scenes are looked at. */
async function expectToldToNobody<V>(
  variants: readonly [V, V],
  play: (t: TrackingForTest, variant: V) => Promise<void>,
) {
  const twins = await Twins.of(trackingService, (variant: V) => scene(variant, play), variants);
  try {
    for (const caller of everybody)
      expect([caller, await twins.toldApartBy(caller, { queries })]).toEqual([caller, []]);
    expect((await twins.one.service.as(clerk).get('/problems/p1')).status).toBe(200);
  } finally {
    await twins.stop();
  }
}

describe('sealed scores', () => {
  it('are known to nobody, the secretariat included; the hash of a sheet is not shown either', () =>
    expectToldToNobody(['sha256:2', 'sha256:7'], async (t, hash) => {
      await reviewed(t);
      await t.tell(...seat('s1', 'expert-1'), ...told('p1-s1', 'expert-1', f.seated('s1', 'expert-1')));
      await t.tell(...told('p1', 'system', f.scoring()));
      const { data } = f.sealed('s1', 'expert-1');
      await t.hide(...told('p1-s1', 'expert-1', ScoreSealed({ ...data, hash })));
    }));
});

describe('bids', () => {
  const play = (closed: boolean) => async (t: TrackingForTest, bids: number) => {
    await calling(t);
    for (let n = 1; n <= bids; n += 1) await t.hide(...told(`bid-${n}`, 'team', f.bid(`bid-${n}`)));
    if (closed) await t.tell(...told('p1', 'clerk-1', f.callClosed()));
  };

  it('before the close are known to nobody: no count, no number, no time', () =>
    expectToldToNobody([0, 3], play(false)));

  it('are known after it, to the office alone', () =>
    expectHidden([0, 3], play(true), {
      from: [...outside, 'expert', 'chair'],
      control: ['clerk', 'auditor', 'editor'],
    }));
});

describe('the review', () => {
  it('is none of the team’s business, an objection to it included', () =>
    expectHidden(
      [true, false],
      async (t, objected) => {
        await calling(t);
        await t.tell(...told('p1', 'clerk-1', f.callClosed(), f.evaluated(), f.awarded(), f.started()));
        if (objected) await t.hide(...told('p1', 'somebody', f.objected()));
      },
      { from: ['team', 'stranger', 'expert', 'recommender'], control: ['clerk', 'enterprise', 'approver'] },
    ));
});

describe('internal instructions', () => {
  it('leave no trace for the enterprise, its team and leaders to whom the brief was not sent', () =>
    expectHidden(
      [true, false],
      async (t, given) => {
        await calling(t);
        await t.tell(...told('p1', 'clerk-1', f.callClosed(), f.evaluated(), f.awarded(), f.started()));
        const b = briefFacts('b1', ['p1']);
        await t.tell(...told('b1', 'editor-1', b.drafted(), b.proofread(), b.cleared(), b.approved(), b.published()));
        if (given)
          await t.hide(
            ...told('b1', 'leader-1', b.instructed('in-1', 'internal')),
            ...told('b1', 'clerk-1', b.assigned('in-1', 'owner-1'), b.fulfilled('in-1')),
          );
        await t.tell(...told('b1', 'leader-1', b.instructed('in-2', 'enterprise')));
      },
      {
        from: ['enterprise', 'colleague', 'rival', 'team', 'stranger', 'otherLeader', 'expert', 'recommender'],
        control: ['clerk', 'editor', 'leader'],
      },
    ));
});

describe('a brief', () => {
  it('that was not sent to a leader does not exist for that leader', () =>
    expectHidden(
      [true, false],
      async (t, there) => {
        await approved(t);
        const [own, other] = [briefFacts('b1', ['p1']), briefFacts('b2', ['p1', 'p2'])];
        await t.tell(...told('b1', 'editor-1', own.drafted(), own.published(['leader-1'])));
        if (there) {
          await t.hide(...told('b2', 'editor-1', other.drafted(), other.published(['leader-2'])));
          await t.hide(
            ...told('b2', 'leader-2', other.acknowledged('leader-2'), other.instructed('in-9', 'internal')),
            ...told('b2', 'clerk-1', other.assigned('in-9', 'owner-9')),
          );
        }
      },
      { from: ['leader', 'team', 'stranger', 'expert', 'recommender'], control: ['otherLeader', 'editor', 'clerk'] },
    ));

  it('tells no leader who else has read it', () =>
    expectHidden(
      [true, false],
      async (t, read) => {
        await approved(t);
        const b = briefFacts('b1', ['p1']);
        await t.tell(...told('b1', 'editor-1', b.drafted(), b.published(['leader-1', 'leader-2', 'leader-3'])));
        if (read) await t.hide(...told('b1', 'leader-2', b.acknowledged('leader-2')));
      },
      { from: ['leader', 'team'], control: ['otherLeader', 'editor', 'clerk'] },
    ));
});

describe('submitters of one merged problem', () => {
  const joined = (organisation: typeof firm) => [{ problem: 'p2', number: 'SW2026-0002', organisation }];

  it('do not learn who joined, nor who of them has said what', () =>
    expectHidden(
      [
        { joins: rival, organisation: rivalFirm, comments: true },
        { joins: third, organisation: thirdFirm, comments: false },
      ],
      async (t, { joins, organisation, comments }) => {
        const about = dossier({ joined: joined(organisation) });
        const went = factsOf('p2', { owner: joins.account, about: dossier({ number: 'SW2026-0002', organisation }) });
        const lead = factsOf('p1', { about });
        await t.tell(
          ...told('p1', 'enterprise-1', f.submitted()),
          ...told('p2', joins.account, went.submitted()),
          ...told('p2', 'clerk-1', went.mergedInto('p1')),
          ...told('p1', 'clerk-1', f.absorbed('p2', organisation, joins.account)),
          ...told('p1', 'clerk-1', lead.accepted()),
          ...told('p1', 'system', lead.concluded(), lead.confirmed(), lead.concludedIn('approved'), lead.topic()),
          ...told('p1', 'clerk-1', lead.call(), lead.callClosed(), lead.evaluated(), lead.awarded(), lead.started()),
          ...told('p1', 'team-1', lead.results()),
        );
        if (comments)
          await t.hide(
            ...told(
              'p1',
              joins.account,
              ResultsCommented({ problems: ['p1', 'p2'], topic: 'p1', by: organisation, agrees: true, comment: '' }),
            ),
          );
      },
      { from: ['enterprise', 'colleague', 'stranger', 'expert'], control: ['clerk', 'rival', 'third'] },
    ));

  it('do not learn whom they joined, what it calls the problem, nor what was before', () =>
    expectHidden(
      [
        { leads: enterprise, organisation: firm, title: '番茄皮渣提取番茄红素的得率', returned: false },
        { leads: third, organisation: thirdFirm, title: '畜禽粪污无害化处理的成本', returned: true },
      ],
      async (t, { leads, organisation, title, returned }) => {
        const lead = factsOf('p1', { owner: leads.account, about: dossier({ organisation, title }) });
        const went = factsOf('p2', {
          owner: 'enterprise-2',
          about: dossier({ number: 'SW2026-0002', organisation: rivalFirm, title: '自己起的问题名称' }),
        });
        await t.hide(
          ...told('p1', leads.account, lead.submitted()),
          ...(returned ? told('p1', 'clerk-1', lead.returned(), lead.submitted()) : []),
        );
        await t.tell(
          ...told('p2', 'enterprise-2', went.submitted()),
          ...told('p2', 'clerk-1', went.mergedInto('p1')),
          ...told('p1', 'clerk-1', lead.absorbed('p2')),
        );
        const about = dossier({ organisation, title, joined: joined(rivalFirm) });
        const accepted = factsOf('p1', { about }).accepted();
        await t.tell(...told('p1', 'clerk-1', { ...accepted, data: { ...accepted.data, problems: ['p1', 'p2'] } }));
      },
      { from: ['rival', 'stranger', 'leader', 'recommender'], control: ['clerk', 'enterprise', 'third'] },
    ));
});

describe('another’s problem', () => {
  it('changes no list, count, page or task of those who have nothing to do with it', () =>
    expectHidden(
      [true, false],
      async (t, there) => {
        await t.tell(...told('p1', 'enterprise-1', f.submitted()));
        const other = factsOf('p2', {
          owner: 'enterprise-2',
          about: dossier({ number: 'SW2026-0002', organisation: rivalFirm }),
        });
        if (there) await t.hide(...told('p2', 'enterprise-2', other.submitted(), other.returned()));
      },
      {
        from: ['enterprise', 'colleague', 'third', 'team', 'leader', 'expert', 'chair', 'recommender'],
        control: ['clerk', 'rival', 'editor'],
      },
    ));

  it('is answered like one that does not exist', async () => {
    const played = await scene(undefined, (t) => calling(t));
    try {
      for (const [caller, names] of [
        ['enterprise', ['p2']],
        ['rival', ['p1']],
        ['third', ['p1', 'p2']],
        ['team', ['p1', 'p2']],
        ['leader', ['p1', 'p2']],
        ['expert', ['p1', 'p2']],
        ['recommender', ['p1', 'p2']],
      ] as const)
        expect([caller, await betrayedTo(trackingService, played, caller, names)]).toEqual([caller, []]);
      expect(await betrayedTo(trackingService, played, 'clerk', ['p2'])).not.toEqual([]);
    } finally {
      await played.service.stop();
    }
  });
});
