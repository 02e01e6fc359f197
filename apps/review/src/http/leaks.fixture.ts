import type { Dossier } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { betrayedTo, expectHidden as hides, Twins, type Hidden } from '@zhitong/testing';
import { newcomer, sheetOf, submitter } from '../domain/review.fixture.js';
import type { Sheet } from '../domain/rubric.js';
import { reviewService } from '../review.module.js';
import { of, roles, scene, seated, third, type Played } from './leak-scene.fixture.js';
import {
  clerk,
  expectStatus,
  firm,
  objection,
  rival,
  type ReviewForTest,
  type SeatSeen,
} from './review-service.fixture.js';

/** What experts get of a file is the same whoever sent it. */
const copy = { digest: `sha256:${'ab'.repeat(32)}`, bytes: 4_096, type: 'pdf', mediaType: 'application/pdf' };

// Each test plays one scene twice. What differs is what somebody must not know; whoever must not know it is answered
// alike to the byte by every route, told the same messages, and somebody who may know it is not.

const experts = ['member 1', 'member 2', 'member 3', 'chair', 'chair as expert'];

/**
 * Who may not know what of a review. `whole`: commands too, and every role to which no panel exists; otherwise the reads
 * of those who come near it.
 */
export function leakTests(whole: boolean): void {
  const outsiders: readonly string[] = whole ? roles : ['recommender', 'auditor'];
  const others = ['elsewhere', 'chair of nothing', ...(whole ? ['expert without a seat'] : []), ...outsiders];
  const rounds = whole ? (['reads', 'commands', 'reads'] as const) : (['reads'] as const);

  const expectHidden = <V>(
    variants: readonly [V, V],
    play: (t: ReviewForTest, variant: V) => Promise<Played>,
    hidden: Hidden,
  ): Promise<void> =>
    hides(
      Twins.of(reviewService, (variant: V) => scene(variant, play), variants),
      { ...hidden, rounds },
    );

  describe('the submitter', () => {
    const told = (one: typeof submitter, n: number): Partial<Dossier> => ({
      organisation: one,
      number: `SW2026-00${10 + n * 20}`,
      campaign: `campaign-${n}`,
      region: n === 1 ? '654203' : '654202',
      recommender: `org-${n}0`,
      visibility: n === 1 ? 'public' : 'internal',
      attachments: [
        { id: `attachment-${n}`, purpose: 'attachment', commitment: `sha256:${n}`, blinded: copy },
        ...(n === 1 ? [{ id: 'attachment-9', purpose: 'stamped', commitment: 'sha256:9' }] : []),
        ...(n === 1 ? [] : [{ id: 'attachment-8', purpose: 'attachment', commitment: 'sha256:8' }]),
      ],
      ...(n === 1 ? {} : { regiment: '0801' }),
      background: `${one.name}（${one.creditCode}）的生产线使用进口滴头。`,
      cooperation: { mode: 'joint-development', ip: '共有', solver: `到${one.name}示范基地工作` },
    });
    /** What each is called in its own words: no mark of the house finds it, the secretariat masks it. */
    const called = [
      ['润禾', 'runhe.com'],
      ['乌苏节水', 'wsjs.cn'],
    ] as const;
    /** Two firms of one batch; which of them asks what is exchanged. */
    const batch = async (t: ReviewForTest, order: readonly [number, number]) => {
      const firms = [submitter, newcomer];
      const [name, site] = called[order[0]]!;
      const panel = await t.accepted({
        ...told(firms[order[0]]!, order[0] + 1),
        title: `${name}牌滴头抗堵塞`,
        description: `${name}的滴头堵塞，见 ${site.toUpperCase()}`,
      });
      const terms = [name, site];
      expectStatus(await t.review.as(clerk).put(`/panels/${panel}/masking`, { terms, dismissed: [] }), 200);
      await t.accepted({ ...told(firms[order[1]]!, order[1] + 1), title: '棉花打顶机器视觉' });
      await t.form(panel);
      return panel;
    };

    it('reaches no expert and no chair who scores, by no route, header or refusal', () =>
      expectHidden<readonly [number, number]>(
        [
          [0, 1],
          [1, 0],
        ],
        async (t, order) => {
          const panel = await batch(t, order);
          await t.allAnswer(panel);
          return { panel, ...(await seated(t, panel)) };
        },
        { from: [...experts, ...others], control: ['clerk', 'firm', 'rival'] },
      ));

    it('reaches no expert who is invited: neither by what is asked nor by what is answered', () =>
      expectHidden<readonly [number, number]>(
        [
          [0, 1],
          [1, 0],
        ],
        async (t, order) => {
          const panel = await batch(t, order);
          return { panel, ...(await seated(t, panel, 'invited')) };
        },
        { from: [...experts, ...others], control: ['clerk', 'firm', 'rival'] },
      ));
  });

  describe('who sits on a panel', () => {
    it('reaches neither submitters nor approvers nor other experts, before and after the conclusion', () =>
      expectHidden(
        ['ab12cd34', 'ffee0011'],
        async (t, seed) => {
          const panel = await t.accepted();
          await t.form(panel, { seed });
          await t.allAnswer(panel);
          await t.allSeal(panel, [80, 82, 84]);
          const sitting = await seated(t, panel);
          expectStatus(await t.conclude(panel), 200);
          const raised = (await t.review.as(rival).post(`/panels/${panel}/objections`, objection)).body.objection;
          return { panel, ...sitting, objections: { raised } };
        },
        {
          from: ['firm', 'rival', 'third', 'approver', ...experts, ...others],
          control: ['clerk'],
        },
      ));
  });

  describe('a sealed score', () => {
    const sheets: readonly [Sheet, Sheet] = [
      { ...sheetOf(92), comments: { indicators: '滴头抗堵塞数据仅来自实验室' } },
      { ...sheetOf(71.5), comments: { choke: '短', local: '' } },
    ];
    const play = async (t: ReviewForTest, sheet: Sheet, drafted: boolean) => {
      const panel = await t.scoring();
      const [scorer] = await t.seatsOf(panel, 'accepted', 'member');
      const path = `/seats/${scorer!.seat}`;
      expectStatus(await t.holder(scorer!).put(`${path}/sheet`, sheet), 200);
      if (!drafted) expectStatus(await t.holder(scorer!).post(`${path}/seal`, sheet), 200);
      return { panel, ...(await seated(t, panel)) };
    };
    const from = ['member 2', 'member 3', 'chair', 'chair as expert', 'firm', 'rival', 'approver', ...others, 'clerk'];

    it('is told to nobody before all are in, chair and secretariat included', () =>
      expectHidden(sheets, (t, sheet) => play(t, sheet, false), {
        from,
        control: ['member 1'],
      }));

    it('is told to nobody when its writer still works on it', () =>
      expectHidden(sheets, (t, sheet) => play(t, sheet, true), { from, control: ['member 1'] }));

    it('is told to nobody in the second pass either', () =>
      expectHidden(
        [93, 74],
        async (t, total) => {
          const panel = await t.scoring();
          await t.allSeal(panel, [95, 55, 90]);
          expectStatus(await (await t.chairOf(panel)).post(`/panels/${panel}/discussion`), 200);
          const [scorer] = await t.seatsOf(panel, 'accepted', 'member');
          expectStatus(await t.seal(scorer!, total), 200);
          return { panel, ...(await seated(t, panel)) };
        },
        { from, control: ['member 1'] },
      ));
  });

  describe('a colleague', () => {
    const from = ['member 1', 'member 2', 'firm', 'rival', 'approver', ...others];
    /** One of three does something; the two others are looked at. */
    const withColleague = async (t: ReviewForTest, act: (seat: SeatSeen, panel: string) => Promise<unknown>) => {
      const panel = await t.scoring();
      const [, , colleague] = await t.seatsOf(panel, 'accepted', 'member');
      const sitting = await seated(t, panel);
      await act(colleague!, panel);
      return { panel, ...sitting };
    };

    it('who has sealed is not told from one who has not', () =>
      expectHidden([true, false], (t, sealed) => withColleague(t, async (seat) => sealed && t.seal(seat, 80)), {
        from,
        control: ['clerk', 'chair'],
      }));

    it('who left for a conflict is not told from one who could not come or abstained', () =>
      expectHidden(
        ['conflict', 'overdue'],
        (t, reason) =>
          withColleague(t, (seat) => t.review.as(clerk).post(`/seats/${seat.seat}/replacement`, { reason })),
        { from: [...from, 'chair', 'chair as expert'], control: ['clerk'] },
      ));

    it('who loses a seat hears the same whatever it was for', () =>
      expectHidden(
        ['conflict', 'overdue'],
        (t, reason) =>
          withColleague(t, (seat) => t.review.as(clerk).post(`/seats/${seat.seat}/replacement`, { reason })),
        { from: ['member 3'], control: ['clerk'] },
      ));

    it('whose sealed score was voided is not noticed by those who have sealed', () =>
      expectHidden(
        [true, false],
        (t, voided) =>
          withColleague(t, async (seat, panel) => {
            await t.allSeal(panel, [80, 82, 84]);
            if (!voided) return;
            t.clock.advance({ days: 1 });
            expectStatus(await t.review.as(clerk).post(`/seats/${seat.seat}/replacement`, { reason: 'conflict' }), 200);
            await t.allAnswer(panel);
            t.clock.advance({ days: -1 });
          }),
        { from: ['member 1', 'member 2', ...others], control: ['clerk', 'chair'] },
      ));
  });

  describe('who objected', () => {
    const raise = async (t: ReviewForTest, panel: string, actor: Actor) =>
      expectStatus(await t.review.as(actor).post(`/panels/${panel}/objections`, objection), 201).body
        .objection as string;
    const approved = async (t: ReviewForTest) => {
      const panel = await t.scoring();
      const sitting = await seated(t, panel);
      await t.allSeal(panel, [85, 86, 87]);
      expectStatus(await t.conclude(panel), 200);
      return { panel, ...sitting };
    };

    it('is known to who decides, and to nobody else', () =>
      expectHidden(
        [rival, third],
        async (t, actor) => {
          const played = await approved(t);
          return { ...played, objections: { raised: await raise(t, played.panel, actor) } };
        },
        { from: ['firm', 'clerk', ...experts, ...others], control: ['approver', 'rival', 'third'] },
      ));

    it('is not even known to be somebody, to who objects beside them', () =>
      expectHidden(
        [true, false],
        async (t, there) => {
          const played = await approved(t);
          if (there) await raise(t, played.panel, of('team'));
          return played;
        },
        {
          from: ['firm', 'rival', 'third', 'recommender', ...experts],
          control: ['approver', 'clerk', 'team'],
          // Its answer names the new objection, whose id counts on in a test.
          trying: { except: ['POST /panels/{id}/objections'] },
        },
      ));
  });

  describe('whom a submitter holds unsuitable', () => {
    it('is between that submitter and the secretariat', () =>
      expectHidden(
        ['专家3', '专家4'],
        async (t, name) => {
          const panel = await t.accepted({
            joined: [{ problem: 'problem-9', number: 'SW2026-0031', organisation: newcomer }],
          });
          expectStatus(await t.review.as(firm).post(`/panels/${panel}/unsuitable`, { names: [name] }), 200);
          return { panel };
        },
        {
          from: ['rival', 'third', 'approver', ...others.filter((one) => one !== 'administrator')],
          control: ['clerk'],
        },
      ));
  });

  describe('another’s object', () => {
    it('is answered like one that does not exist, whatever is asked of it', async () => {
      const played = await scene(undefined, async (t) => {
        const panel = await t.scoring();
        return { panel, ...(await seated(t, panel)) };
      });
      const seats = Object.keys(played.objects['/seats/{id}']!);
      const allBut = (own?: string) => [...seats.filter((seat) => seat !== own), 'somebody else'];
      try {
        for (const [caller, names] of [
          ['member 1', allBut('seat of member 1')],
          ['chair as expert', allBut('seat of the chair')],
          ['chair', [...allBut('seat of the chair'), 'beside']],
          ['elsewhere', allBut('seat elsewhere')],
          ['expert without a seat', allBut()],
          ['chair of nothing', [...allBut(), 'panel', 'beside']],
          ['firm', ['beside']],
          ['rival', ['panel', 'beside']],
          ['recommender', ['panel', 'beside']],
          ['team', ['panel', 'beside']],
          ['leader', [...allBut(), 'panel', 'beside']],
        ] as const)
          expect([
            caller,
            await betrayedTo(reviewService, played, caller, names, whole ? {} : { kinds: 'reads' }),
          ]).toEqual([caller, []]);
        // Control: to whom they belong they are there.
        for (const [caller, name] of [
          ['firm', 'panel'],
          ['chair', 'panel'],
          ['member 1', 'seat of member 1'],
        ] as const)
          expect(await betrayedTo(reviewService, played, caller, [name], { kinds: 'reads' })).not.toEqual([]);
      } finally {
        await played.service.stop();
      }
    });
  });
}
