import { at, expert, newcomer, rules, submitter } from '../review.fixture.js';
import { conflictsOf, type Concerned } from './conflicts.js';
import type { Expert, Tie } from './expert.js';

const concerned: Concerned = { organisations: [submitter], unsuitable: [] };
const found = (changes: Partial<Expert>, about: Concerned = concerned, when = at) =>
  conflictsOf(expert('a', changes), about, rules.tieYears, when);
const tie = (kind: Tie['kind'], until?: string): Partial<Expert> => ({
  ties: [
    {
      kind,
      organisation: submitter.creditCode,
      organisationName: submitter.name,
      ...(until === undefined ? {} : { until }),
    },
  ],
});

describe('conflicts of interest', () => {
  it('are none for a stranger, whatever ties there are to others', () => {
    const elsewhere = { kind: 'shareholding' as const, organisation: newcomer.creditCode, organisationName: '别家' };
    expect(found({ ties: [elsewhere] })).toEqual([]);
  });

  it('the same employer, by its code, with its name as evidence', () => {
    expect(found({ employer: submitter })).toEqual([
      {
        kind: 'same-entity',
        evidence: { zh: '专家a 的工作单位是 沙湾润禾农业有限公司', en: '专家a works at 沙湾润禾农业有限公司' },
      },
    ]);
  });

  it.each([
    ['employment', '曾任职：沙湾润禾农业有限公司'],
    ['shareholding', '持股：沙湾润禾农业有限公司'],
    ['directorship', '任董事、监事或高管：沙湾润禾农业有限公司'],
    ['consulting', '有偿咨询：沙湾润禾农业有限公司'],
    ['project', '合作项目或论文：沙湾润禾农业有限公司'],
    ['relative', '有近亲属：沙湾润禾农业有限公司'],
    ['adviser', '有师生关系：沙湾润禾农业有限公司'],
    ['dispute', '有未决争议：沙湾润禾农业有限公司'],
    ['application', '本人有相同或相近申请：沙湾润禾农业有限公司'],
  ] as const)('a tie that lasts: %s', (kind, zh) => {
    expect(found(tie(kind))).toMatchObject([{ kind, evidence: { zh } }]);
  });

  it.each([
    ['employment', 3, '2023-03-02T00:00:00Z', '2023-03-01T00:00:00Z'],
    ['project', 5, '2021-03-02T12:00:00Z', '2021-03-01T12:00:00Z'],
    ['consulting', 3, '2023-03-03T00:00:00Z', '2023-03-01T00:00:00Z'],
    ['application', 1, '2025-03-02T02:00:00Z', '2025-03-01T02:00:00Z'],
  ] as const)('%s counts for %d years after its end', (kind, _years, within, before) => {
    expect(found(tie(kind, within), concerned, new Date('2026-03-02T00:00:00Z'))).toMatchObject([
      { kind, evidence: { zh: expect.stringContaining(`，至 ${within.slice(0, 10)}`) } },
    ]);
    expect(found(tie(kind, before), concerned, new Date('2026-03-02T00:00:00Z'))).toEqual([]);
  });

  it.each(['shareholding', 'directorship', 'dispute'] as const)('%s ends with its end', (kind) => {
    expect(found(tie(kind, '2026-03-01T00:00:00Z'))).toEqual([]);
    expect(found(tie(kind, '2026-12-31T00:00:00Z'))).toHaveLength(1);
  });

  it.each(['relative', 'adviser'] as const)('%s never ends', (kind) => {
    expect(found(tie(kind, '1990-01-01T00:00:00Z'))).toHaveLength(1);
  });

  it('whom the submitter named as unsuitable', () => {
    expect(found({}, { ...concerned, unsuitable: ['专家a'] })).toMatchObject([
      { kind: 'named-unsuitable', evidence: { zh: '申报单位申请其回避' } },
    ]);
    expect(found({}, { ...concerned, unsuitable: ['专家b'] })).toEqual([]);
  });

  it('who stood aside for this submitter before', () => {
    const declared = new Map([['a', '2026-01-05T20:00:00Z']]);
    expect(found({}, { ...concerned, declared })).toMatchObject([
      { kind: 'declared', evidence: { zh: expect.stringContaining('2026-01-06') } },
    ]);
  });

  it('with those who joined as well as with the submitter, all of them at once', () => {
    const both = { organisations: [submitter, newcomer], unsuitable: ['专家a'] };
    expect(found({ ...tie('adviser'), employer: newcomer }, both).map(({ kind }) => kind)).toEqual([
      'same-entity',
      'adviser',
      'named-unsuitable',
    ]);
  });
});
