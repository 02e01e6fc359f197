import type { Actor } from '@zhitong/identity';
import { may } from './may.js';
import { at, rules, submitted } from './problem/problem.fixture.js';

const clerk: Actor = { account: 'clerk-1', role: 'secretariat' };
const owner: Actor = { account: 'enterprise-1', role: 'enterprise' };
const colleague: Actor = {
  account: 'enterprise-9',
  role: 'enterprise',
  organisation: { id: 'x', name: 'x', creditCode: '91654203M00010006G' },
};
const stranger: Actor = {
  account: 'enterprise-2',
  role: 'enterprise',
  organisation: { id: 'y', name: 'y', creditCode: '91350100M000100Y43' },
};

describe('what a caller may do', () => {
  it('is what the state allows and the role does, with a reason for the rest', () => {
    expect(may(submitted(), clerk, rules, at, 'confirmed')).toEqual({
      return: true,
      accept: true,
      reject: true,
      correct: true,
      merge: true,
      unmerge: {
        zh: '问题现为“待形式审查”，不能撤销合并',
        en: 'The problem is waiting for the formal check: it is not possible to undo the merge',
      },
    });
    expect(may(submitted(), owner, rules, at, 'confirmed')).toMatchObject({
      withdraw: true,
      resubmit: { en: expect.any(String) },
    });
  });

  it('belongs to everyone of the enterprise, and to no other', () => {
    expect(may(submitted(), colleague, rules, at, 'confirmed')).toMatchObject({ withdraw: true });
    expect(may(submitted(), stranger, rules, at, 'confirmed')).toEqual({});
    expect(may(submitted(), { account: 'leader', role: 'leader' }, rules, at, 'confirmed')).toEqual({});
  });
});
