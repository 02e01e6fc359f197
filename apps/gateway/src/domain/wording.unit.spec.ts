import type { Text } from '@zhitong/contracts';
import { account, accountWording, disable, register } from './account.js';
import { organisationWording } from './organisation.js';

describe('the names of states and commands', () => {
  it.each(
    [accountWording, organisationWording].flatMap(({ thing, states, commands }) => [
      thing,
      ...Object.values<Text>(states),
      ...Object.values<Text>(commands),
    ]),
  )('are words, no codes: $zh', ({ zh, en }) => {
    expect(zh).toMatch(/^\p{Script=Han}[^a-z]*$/iu);
    expect(en).toMatch(/^[A-Za-z][^\p{Script=Han}]+$/u);
  });
});

describe('a refusal', () => {
  it('says in words what the account is and what is possible, and keeps the codes', () => {
    expect(() => register({ account: 'a', roles: ['editor'] }, { ...account.initial, status: 'active' })).toThrow(
      expect.objectContaining({
        state: 'active',
        allowed: ['change-affiliation', 'change-roles', 'disable', 'erase'],
        text: {
          zh: '账号现为“使用中”，不能登记；现在可以：变更单位、变更身份、停用、注销',
          en: 'The account is in use: it is not possible to register it; possible now: change its organisation, change its roles, disable it, erase it',
        },
      }),
    );
    expect(() => disable('a', { ...account.initial, status: 'disabled' })).toThrow(/^The account is disabled: /);
  });
});
