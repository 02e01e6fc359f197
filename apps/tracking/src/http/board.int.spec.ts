import { OutcomeRegistered, type Dossier } from '@zhitong/contracts';
import { expectHidden as hides, Twins, type Scene } from '@zhitong/testing';
import type { Actor } from '@zhitong/identity';
import { dossier, factsOf, rivalFirm, thirdFirm } from '../testing/sample-facts.js';
import { told, wholeLife } from '../testing/story.js';
import { clerk, trackingForTest, type TrackingForTest } from '../testing/tracking-for-test.js';
import { trackingService } from '../tracking.module.js';

const about = (id: string, change: Partial<Dossier> = {}) =>
  factsOf(id, { about: dossier({ visibility: 'public', ...change }) });
const publicLife = () => wholeLife('p1', 'b1', dossier({ visibility: 'public' }));
const accepted = (id: string, change: Partial<Dossier> = {}) => {
  const f = about(id, change);
  return told(id, 'x', f.submitted(), f.accepted());
};

describe('the board', () => {
  let t: TrackingForTest;
  beforeAll(async () => {
    t = await trackingForTest();
    await t.tell(...publicLife(), ...accepted('p2', { title: '滴灌带堵塞快，每季要换', industry: 'A011' }));
    for (const n of [3, 4, 5]) await t.tell(...accepted(`p${n}`, { title: `采棉机第 ${n} 题`, industry: 'C3572' }));
  });
  afterAll(() => t.tracking.stop());
  const get = async (path: string) => (await t.tracking.as().get(`/public/${path}`)).body;
  const titles = async (query: string) =>
    ((await get(query)).items as { title: string }[]).map(({ title }) => title).sort();

  it('is read without signing in: lists, entries, and what stands on it', async () => {
    expect((await get('needs')).total).toBe(5);
    expect((await get('needs/p2')).title).toBe('滴灌带堵塞快，每季要换');
    expect((await get('results')).items).toMatchObject([{ id: 'p1', body: { result: { team: '石河子大学' } } }]);
    expect(await get('summary')).toMatchObject({ open: { campaigns: 0, calls: 0, notices: 2 } });
  });

  it('is searched and filtered, and turned over page by page', async () => {
    expect(await titles('needs?text=滴灌带')).toEqual(['滴灌带堵塞快，每季要换']);
    expect(await titles('needs?industry=A')).toEqual(['滴灌带堵塞快，每季要换']);
    expect(await titles('calls?status=open')).toEqual([]);
    expect(await titles('calls?status=over')).toHaveLength(1);
    const pages = [await titles('needs?size=3'), await titles('needs?size=3&page=2')];
    expect(pages.map(({ length }) => length)).toEqual([3, 2]);
    expect(new Set(pages.flat()).size).toBe(5);
    expect((await t.tracking.as().get('/public/needs?industry=Z')).status).toBe(422);
    expect((await t.tracking.as().get('/public/briefs')).status).toBe(404);
    expect((await t.tracking.as().get('/public/needs/nobody')).status).toBe(404);
  });

  it('counts needs by industry, and tells no count under three', async () => {
    // Manufacturing has three or four; agriculture has one, which the total would tell.
    const { needs } = (await get('summary')) as { needs: { cells: object[]; rest?: number; total?: number } };
    expect(needs).toEqual({ cells: [], rest: 5, total: 5 });
    for (const n of [6, 7]) await t.tell(...accepted(`p${n}`, { industry: 'A011' }));
    expect((await get('summary')).needs.cells).toEqual([
      { key: 'C', count: 4 },
      { key: 'A', count: 3 },
    ]);
  });
});

const reader: Actor = { account: 'somebody', role: 'expert' };
const lists = Object.fromEntries(
  ['campaigns', 'calls', 'notices', 'results', 'needs', 'outcomes'].map((name) => [name, name]),
);
const queries = {
  '/public/{list}': [
    '?text=棉',
    '?text=公司',
    '?industry=A',
    '?industry=C',
    '?status=open',
    '?status=over',
    '?size=1&page=2',
  ],
};
/** One story told twice; who reads the board must not be able to tell them apart. */
const expectHidden = <V>(variants: readonly [V, V], play: (t: TrackingForTest, variant: V) => Promise<void>) => {
  const scene = async (variant: V): Promise<Scene> => {
    const t = await trackingForTest();
    await t.tell(...publicLife());
    await play(t, variant);
    const objects = {
      '/problems/{id}': { p1: 'p1' },
      '/public/{list}': lists,
      '/public/{list}/{id}': { p1: 'p1', p2: 'p2', review: 'p2-review-1', award: 'p2-award-1', outcome: 'p2-1' },
    };
    return { service: t.tracking, callers: { reader, clerk }, objects };
  };
  return hides(Twins.of(trackingService, scene, variants), {
    ...{ from: ['reader'], control: ['clerk'], trying: { queries } },
    rounds: ['reads'],
  });
};

describe('what is not open', () => {
  const life = (change: Partial<Dossier>) => {
    const f = about('p2', { organisation: rivalFirm, number: 'SW2026-0002', ...change });
    const way = [f.submitted(), f.accepted(), f.awaited(), f.panel(), f.scoring(), f.scored(), f.concluded()];
    const research = [
      f.confirmed(),
      f.topic(),
      f.call(),
      f.callClosed(),
      f.evaluated(),
      f.awarded(),
      f.topicAccepted(),
    ];
    const outcome = OutcomeRegistered({ problems: ['p2'], topic: 'p2', kind: 'patent', title: '一种采棉头' });
    return told('p2', 'x', ...way, ...research, outcome, f.answeredByIntake());
  };

  it('an internal problem does not exist for the public, whatever becomes of it', () =>
    expectHidden([true, false], async (t, exists) => {
      if (exists) await t.hide(...life({ visibility: 'internal' }));
    }));

  it('closed fields of an open problem are nowhere: no list, entry, count or search tells them apart', () =>
    expectHidden(['A011', 'C3572'], async (t, industry) => {
      const other = industry === 'A011';
      const closed = {
        ...{ industry, kind: other ? ('scientific' as const) : ('industrial' as const), ownMoney: other ? 1 : 90 },
        ...{ organisation: other ? rivalFirm : thirdFirm, description: (other ? '棉' : '番茄').repeat(60) },
        number: other ? 'SW2026-0002' : 'SW2026-0003',
      };
      await t.hide(...life({ publicFields: ['title', 'region'], ...closed }));
    }));

  it('bids of an open call, experts and their scores, and briefs are not on the board, of an open problem either', () =>
    expectHidden([true, false], async (t, there) => {
      const f = about('p2', { number: 'SW2026-0002' });
      await t.tell(...told('p2', 'x', f.submitted(), f.accepted(), f.awaited(), f.panel()));
      if (there) {
        await t.hide(
          ...told('p2-s1', 'x', f.invited('s1', 'expert-1'), f.seated('s1', 'expert-1'), f.sealed('s1', 'expert-1')),
        );
        await t.hide(...told('p2', 'x', f.scoring(), f.scored()));
      }
      await t.tell(...told('p2', 'x', f.concluded(), f.confirmed(), f.topic(), f.call()));
      if (there) await t.hide(...told('bid-7', 'x', f.bid('bid-7')), ...told('p2', 'x', f.objected()));
    }));
});
