import type { TestCaller } from '@zhitong/testing';
import { sheetOf, submitter } from '../domain/review.fixture.js';
import {
  approver,
  clerk,
  firm,
  libraryRow,
  objection,
  problemsOf,
  reviewForTest,
  type ReviewForTest,
  type SeatSeen,
} from './review-service.fixture.js';

interface Wrong {
  what: string;
  /** Who sends it, and where. */
  to: (t: ReviewForTest, panel: string, seat: SeatSeen) => Promise<[TestCaller, string]> | [TestCaller, string];
  body: object;
  /** Each field that is wrong, with its code. */
  fields: string[];
}

const wrong: Wrong[] = [
  {
    what: 'a formation',
    to: (t, panel) => [t.review.as(clerk), `/panels/${panel}/formation`],
    body: { method: 'best', size: 4, seed: 'xyz' },
    fields: ['method: assignment-method', 'size: panel-size', 'seed: seed'],
  },
  {
    what: 'unsuitable experts',
    to: (t, panel) => [t.review.as(firm), `/panels/${panel}/unsuitable`],
    body: { names: ['A', '专家1'] },
    fields: ['names: unsuitable-experts'],
  },
  {
    what: 'a conclusion',
    to: async (t, panel) => [await t.chairOf(panel), `/panels/${panel}/conclusion`],
    body: { background: '短', issues: '', conclusion: 7, minority: '少' },
    fields: [
      'background: opinion-length',
      'assessment: opinion-length',
      'issues: opinion-length',
      'conclusion: opinion-length',
      'minority: minority-length',
    ],
  },
  {
    what: 'an objection',
    to: (t, panel) => [t.review.as(firm), `/panels/${panel}/objections`],
    body: { ground: 'envy', text: '不服', evidence: '' },
    fields: ['ground: objection-ground', 'text: objection-length', 'evidence: objection-evidence-length'],
  },
  {
    what: 'a decision',
    to: (t, panel) => [t.review.as(approver), `/panels/${panel}/objections/o/decision`],
    body: { upheld: 'yes', reason: '可' },
    fields: ['upheld: upheld', 'reason: decision-reason-length'],
  },
  {
    what: 'a declaration',
    to: (t, _panel, seat) => [t.holder(seat), `/seats/${seat.seat}/declaration`],
    body: { organisations: ['12'], conflict: 'boredom' },
    fields: ['organisations: credit-code-check', 'conflict: conflict-kind'],
  },
  {
    what: 'a score',
    to: (t, _panel, seat) => [t.holder(seat), `/seats/${seat.seat}/seal`],
    body: { criteria: { choke: -1 }, comments: { choke: 4 } },
    fields: ['criteria: scores', 'comments: score-comments', 'recommends: recommends'],
  },
  {
    what: 'a replacement',
    to: (t, _panel, seat) => [t.review.as(clerk), `/seats/${seat.seat}/replacement`],
    body: { reason: 'disliked' },
    fields: ['reason: replacement-reason'],
  },
  {
    what: 'an import',
    to: (t) => [t.review.as(clerk), '/experts/import'],
    body: {
      experts: [
        libraryRow(1, {
          name: '某',
          employerCode: '91350100M000100Y4Z',
          level: 'best',
          society: 'magic',
          disciplines: ['4'],
          ties: [{ kind: 'friend', organisation: submitter.creditCode, organisationName: '某公司', until: 'soon' }],
        }),
      ],
    },
    fields: [
      'experts.0.name: expert-name-length',
      'experts.0.employerCode: credit-code-character',
      'experts.0.level: expert-level',
      'experts.0.society: society',
      'experts.0.disciplines: discipline',
      'experts.0.ties.0.kind: tie-kind',
      'experts.0.ties.0.until: tie-until',
    ],
  },
  {
    what: 'an import of nobody',
    to: (t) => [t.review.as(clerk), '/experts/import'],
    body: { experts: [] },
    fields: ['experts: experts-count'],
  },
  {
    what: 'an import of somebody twice',
    to: (t) => [t.review.as(clerk), '/experts/import'],
    body: { experts: [libraryRow(1), libraryRow(2), libraryRow(1, { name: '专家一' })] },
    fields: ['experts.2.id: expert-repeated'],
  },
];

describe('the fields of a request', () => {
  let t: ReviewForTest;
  let panel: string;
  let seat: SeatSeen;
  beforeAll(async () => {
    t = await reviewForTest();
    panel = await t.scoring();
    seat = (await t.seatsOf(panel, 'accepted', 'member'))[0]!;
  });
  afterAll(() => t.stop());

  it.each(wrong)('of $what are named where they are wrong, in the caller’s language', async ({ to, body, fields }) => {
    const [caller, path] = await to(t, panel, seat);
    const zh = await caller.post(path, body);
    const en = await caller.post(path, body, { 'accept-language': 'en' });
    expect(zh.status).toBe(422);
    expect(problemsOf(zh).sort()).toEqual([...fields].sort());
    const messages = (answer: typeof zh) => (answer.body.errors as { message: string }[]).map(({ message }) => message);
    for (const message of messages(zh)) expect(message).toMatch(/\p{Script=Han}/u);
    for (const message of messages(en)) expect(message).not.toMatch(/\p{Script=Han}/u);
  });

  it.each(wrong)('of $what: one that there is not is refused', async ({ to, body }) => {
    const [caller, path] = await to(t, panel, seat);
    const answer = await caller.post(path, { ...body, colour: 'red' });
    expect([answer.status, problemsOf(answer)]).toEqual([422, expect.arrayContaining(['colour: unknown-field'])]);
  });

  it('never carry a secrecy marking', async () => {
    const marked = { ...sheetOf(80), comments: { choke: '机密★10年' } };
    const answer = await t.holder(seat).post(`/seats/${seat.seat}/seal`, marked);
    expect([answer.status, problemsOf(answer)]).toEqual([422, ['comments.choke: secrecy-marking']]);
    const text = `绝密★\n${objection.text}`;
    const objected = await t.review.as(firm).post(`/panels/${panel}/objections`, { ...objection, text });
    expect(objected.body.code).toBe('secrecy-marking');
  });
});
