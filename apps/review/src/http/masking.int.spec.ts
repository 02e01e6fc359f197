import { decodeLook, lookHeader } from '@zhitong/service';
import { sheetOf } from '../domain/review.fixture.js';
import {
  approver,
  clerk,
  expectStatus,
  firm,
  problemsOf,
  reviewForTest,
  textOf,
  type ReviewForTest,
} from './review-service.fixture.js';

let t: ReviewForTest;
beforeAll(async () => {
  t = await reviewForTest();
});
afterAll(() => t.stop());

interface Masking {
  terms: { term: string; times: number }[];
  dismissed: string[];
  suggestions: { term: string; kind: string; times: number; around: string }[];
  packet: { title: string; description: string };
  readers: number;
  may: { mask: true | string };
}
const told = {
  title: '禾丰牌滴头抗堵塞',
  description: '润禾农业的滴头堵塞，联系 0993-6012345；“禾丰”牌由润禾自产。',
};
const path = (panel: string) => `/panels/${panel}/masking`;
const masking = (panel: string) => t.review.as(clerk).get<Masking>(path(panel));
const mask = (panel: string, terms: string[], dismissed: string[] = [], headers: Record<string, string> = {}) =>
  t.review.as(clerk).put<Masking>(path(panel), { terms, dismissed }, headers);

describe('masking a packet', () => {
  it('begins with suggestions of the texts; what is accepted or let stand is suggested no more', async () => {
    const panel = await t.accepted(told);
    const { body, headers } = await masking(panel);
    expect(headers['etag']).toBe('"0"');
    expect(body.suggestions.map(({ kind, term, times }) => `${kind} ${term} ${times}`)).toEqual([
      'short-name 润禾农业 1',
      'short-name 润禾 2',
      'brand 禾丰 2',
      'phone 0993-6012345 1',
    ]);
    expect(body).toMatchObject({ terms: [], readers: 0, may: { mask: true }, packet: told });

    const { body: after } = expectStatus(await mask(panel, ['润禾', '０９９３ 6012345'], ['禾丰']), 200);
    expect(after).toMatchObject({
      terms: [
        { term: '润禾', times: 2 },
        { term: '０９９３ 6012345', times: 1 },
      ],
      dismissed: ['禾丰'],
      suggestions: [],
      packet: {
        title: told.title,
        description: '〔申报单位〕农业的滴头堵塞，联系 〔申报单位〕；“禾丰”牌由〔申报单位〕自产。',
      },
    });
  });

  it('is kept for who saw what stands there, and recorded without the terms', async () => {
    const panel = await t.accepted(told);
    const first = expectStatus(await mask(panel, ['润禾'], [], { 'if-match': '"0"' }), 200);
    expect(first.headers['etag']).toBe('"1"');
    expect(decodeLook(first.headers[lookHeader]!)).toEqual({ kind: 'changed', what: 'masking', object: panel });
    expectStatus(await mask(panel, ['禾丰'], [], { 'if-match': '"0"' }), 412);
    expect((await masking(panel)).body.terms).toEqual([{ term: '润禾', times: 2 }]);
    expect((await t.types(panel)).join()).not.toContain('Mask');
  });

  it('refuses what would hide nothing, everything, or the mark itself, naming the field', async () => {
    const panel = await t.accepted(told);
    for (const term of ['禾', '，。！', '单位', '申 报', '禾\n丰', '长'.repeat(61)])
      expect([term, problemsOf(expectStatus(await mask(panel, [term]), 422))]).toEqual([term, ['terms: masked-terms']]);
    expect(problemsOf(await mask(panel, ['润禾', '润禾']))).toEqual(['terms: masked-terms']);
    expectStatus(await t.review.as(clerk).put(path('problem-none'), { terms: [], dismissed: [] }), 404);
    expectStatus(await t.review.as(clerk).get(path('problem-none')), 404);
  });

  it('holds at once for who has the packet open already: texts, titles, comments and the discussion', async () => {
    const panel = await t.scoring(told);
    const [one, other, last] = await t.seatsOf(panel, 'accepted', 'member');
    const chair = await t.chairOf(panel);
    const sheet = { ...sheetOf(95), comments: { choke: '像是禾 丰的产品' } };
    expectStatus(await t.holder(one!).post(`/seats/${one!.seat}/seal`, sheet), 200);
    expectStatus(await t.seal(other!, 55), 200);
    expectStatus(await t.seal(last!, 90), 200);
    expectStatus(await chair.post(`/panels/${panel}/discussion`, { text: '请说说禾丰滴头的差别' }), 200);
    expectStatus(await t.holder(one!).post(`/seats/${one!.seat}/remarks`, { text: '与禾丰同类' }), 201);
    const seen = async () =>
      textOf([
        (await t.holder(other!).get(`/seats/${other!.seat}/packet`)).body,
        (await t.holder(other!).get(`/seats/${other!.seat}`)).body,
        (await t.holder(other!).get('/seats')).body,
        (await chair.get(`/panels/${panel}`)).body,
        (await chair.get('/chaired')).body,
      ]);
    const before = await seen();
    for (const shown of ['"title":"禾丰牌滴头抗堵塞"', '像是禾 丰的产品', '请说说禾丰', '与禾丰同类'])
      expect(before).toContain(shown);

    expect(expectStatus(await mask(panel, ['禾丰']), 200).body.readers).toBe(4);
    const after = await seen();
    expect(after).not.toMatch(/禾\s?丰/);
    for (const shown of [
      '"title":"〔申报单位〕牌滴头抗堵塞"',
      '像是〔申报单位〕的产品',
      '请说说〔申报单位〕',
      '与〔申报单位〕同类',
    ])
      expect(after).toContain(shown);
    const { body: said } = await t.holder(one!).post(`/seats/${one!.seat}/remarks`, { text: '禾丰如何？' });
    expect(textOf(said)).not.toContain('禾丰');

    expectStatus(await mask(panel, []), 200);
    expect(await seen()).toContain('禾丰牌滴头抗堵塞');
  });

  it('is the secretariat’s alone, and ends with the review', async () => {
    const panel = await t.concluded([85, 86, 87], told);
    const [seat] = (await t.panelOf(panel)).seats;
    for (const caller of [t.review.as(firm), t.review.as(approver), t.holder(seat!)]) {
      expectStatus(await caller.get(path(panel)), 403);
      expectStatus(await caller.put(path(panel), { terms: [], dismissed: [] }), 403);
    }
    expect((await masking(panel)).body.may.mask).toContain('公示中');
    expect((await mask(panel, ['润禾'])).body).toMatchObject({ status: 409, code: 'not-allowed-now' });
  });
});
