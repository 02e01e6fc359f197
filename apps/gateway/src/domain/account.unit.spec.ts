import { NotAllowedNow } from '@zhitong/contracts';
import {
  account,
  changeAffiliation,
  changeRoles,
  disable,
  enable,
  erase,
  register,
  type AccountFact,
  type AccountState,
} from './account.js';

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

  it('holds other roles from a change on, and tells nothing when they stay the same', () => {
    const changed = after(registered, (state) => changeRoles({ account: 'a', roles: ['expert'] }, state));
    expect(changed.roles).toEqual(['expert']);
    expect(changeRoles({ account: 'a', roles: ['expert'] }, changed)).toEqual([]);
  });

  it('is disabled until somebody enables it again', () => {
    const disabled = after(registered, (state) => disable('a', state));
    expect(disabled.status).toBe('disabled');
    expect(() => disable('a', disabled)).toThrow(NotAllowedNow);
    expect(() => changeAffiliation({ account: 'a' }, disabled)).toThrow(NotAllowedNow);
    expect(() => changeRoles({ account: 'a', roles: ['editor'] }, disabled)).toThrow(NotAllowedNow);
    const again = enable('a', disabled).reduce(account.evolve, disabled);
    expect(again).toEqual(after(registered));
    expect(() => enable('a', again)).toThrow(NotAllowedNow);
  });

  it('is erased for good, in use or disabled, and nothing is left of it', () => {
    const erased = (state: AccountState) => erase('a', state);
    expect(after(registered, erased)).toEqual({ status: 'erased', roles: [] });
    expect(after(registered, (state) => disable('a', state), erased).status).toBe('erased');
    for (const step of [registered, erased, (state: AccountState) => enable('a', state)])
      expect(() => step(after(registered, erased))).toThrow(NotAllowedNow);
  });
});
