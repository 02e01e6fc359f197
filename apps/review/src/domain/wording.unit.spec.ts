import type { NotAllowedNow, Text } from '@zhitong/contracts';
import { demand, panelWording } from './panel/allowed.js';
import { objectionWording } from './panel/object.js';
import { initialPanel } from './panel/state.js';
import { demand as demandOfSeat, seatWording } from './seat/allowed.js';
import { initialSeat } from './seat/seat.js';

describe('the names of states and commands', () => {
  it.each(
    [panelWording, seatWording, objectionWording].flatMap(({ thing, states, commands }) => [
      thing,
      ...Object.values<Text>(states),
      ...Object.values<Text>(commands),
    ]),
  )('are words, no codes: $zh', ({ zh, en }) => {
    expect(zh).toMatch(/^\p{Script=Han}[^a-z]*$/iu);
    expect(en).toMatch(/^[A-Za-z][^\p{Script=Han}]+$/u);
  });
});

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error as NotAllowedNow;
  }
  throw new Error('was not refused');
};

describe('a refusal', () => {
  it('says in words what the review is and what is possible, and keeps the codes', () => {
    expect(refusal(() => demand('object', { ...initialPanel, status: 'awaited' }, 'enterprise'))).toMatchObject({
      state: 'awaited',
      allowed: ['name-unsuitable'],
      text: {
        zh: '评审现为“待组建专家组”，不能提出异议；现在可以：提出不宜评审的专家',
        en: 'The review is waiting for a panel: it is not possible to object; possible now: name unsuitable experts',
      },
    });
  });

  it('names nothing that only another role may do', () => {
    const awaited = { ...initialPanel, status: 'awaited' as const };
    for (const refused of [
      refusal(() => demand('conclude', awaited)),
      refusal(() => demand('object', awaited, 'recommender')),
    ])
      expect(refused).toMatchObject({ allowed: [], text: { zh: expect.stringMatching(/现在可以：无$/) } });
    const asked = { ...initialSeat, status: 'invited' as const, round: 1 };
    const standing = { status: 'inviting', pass: 1, round: 1 } as const;
    expect(refusal(() => demandOfSeat('seal', asked, standing, 'chair')).allowed).toEqual([
      'declare',
      'replace',
      'report-conflict',
    ]);
    const scoring = { ...asked, status: 'accepted' as const };
    expect(
      refusal(() => demandOfSeat('declare', scoring, { ...standing, status: 'scoring' }, 'secretariat')).allowed,
    ).toEqual(['replace', 'report-conflict']);
  });

  it('to an expert says that the round is over, where the seat stands as it did', () => {
    const invited = { ...initialSeat, status: 'invited' as const, round: 1 };
    expect(refusal(() => demandOfSeat('seal', invited, { status: 'inviting', pass: 1, round: 1 }))).toMatchObject({
      state: 'invited',
      allowed: ['declare', 'replace', 'report-conflict'],
      text: { zh: '请先作利益冲突声明；现在可以：作利益冲突声明、更换专家、报告利益冲突' },
    });
    const accepted = { ...invited, status: 'accepted' as const };
    expect(refusal(() => demandOfSeat('seal', accepted, { status: 'notice', pass: 1, round: 1 }))).toMatchObject({
      state: 'accepted',
      allowed: [],
      text: { zh: '这一轮评审已结束；现在可以：无' },
    });
  });
});
