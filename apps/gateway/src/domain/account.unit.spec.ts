import { NotAllowedNow } from '@zhitong/contracts';
import { account, changeAffiliation, disable, register, type AccountFact, type AccountState } from './account.js';

const after = (...steps: ((state: AccountState) => AccountFact[])[]): AccountState =>
  steps.reduce<AccountState>((state, step) => step(state).reduce(account.evolve, state), account.initial);

const registered = (state: AccountState) =>
  register({ account: 'a', roles: ['expert', 'chair'], organisation: 'u1' }, state);

describe('an account', () => {
  it('is registered once', () => {
    expect(after(registered)).toEqual({ status: 'active', roles: ['expert', 'chair'], organisation: 'u1' });
    expect(() => registered(after(registered))).toThrow(NotAllowedNow);
  });

  it('tells a new employer, and nothing when it stays the same', () => {
    expect(
      after(registered, (state) => changeAffiliation({ account: 'a', organisation: 'u2' }, state)).organisation,
    ).toBe('u2');
    expect(after(registered, (state) => changeAffiliation({ account: 'a' }, state))).not.toHaveProperty('organisation');
    expect(changeAffiliation({ account: 'a', organisation: 'u1' }, after(registered))).toEqual([]);
  });

  it('is disabled for good', () => {
    const disabled = after(registered, (state) => disable('a', state));
    expect(disabled.status).toBe('disabled');
    expect(() => disable('a', disabled)).toThrow(NotAllowedNow);
    expect(() => changeAffiliation({ account: 'a' }, disabled)).toThrow(NotAllowedNow);
  });
});
