import {
  AccountDisabled,
  accountsTopic,
  AccountRegistered,
  AffiliationChanged,
  NotAllowedNow,
} from '@zhitong/contracts';
import { aggregate, type FactOf } from '@zhitong/events';
import type { Role } from '@zhitong/identity';

export interface AccountState {
  status: 'none' | 'active' | 'disabled';
  roles: readonly Role[];
  /** Id of the organisation. */
  organisation?: string;
}

export type AccountFact =
  FactOf<typeof AccountRegistered> | FactOf<typeof AffiliationChanged> | FactOf<typeof AccountDisabled>;

/** An account as others may know it: what names the person lies in plain tables beside it. */
export const account = aggregate({
  table: 'account',
  topic: accountsTopic,
  initial: { status: 'none', roles: [] },
  evolve(state, fact: AccountFact): AccountState {
    switch (fact.type) {
      case 'AccountRegistered': {
        const { roles, organisation } = fact.data;
        return { status: 'active', roles: roles as Role[], ...(organisation === undefined ? {} : { organisation }) };
      }
      case 'AffiliationChanged': {
        const { organisation: _, ...rest } = state;
        return fact.data.organisation === undefined ? rest : { ...rest, organisation: fact.data.organisation };
      }
      case 'AccountDisabled':
        return { ...state, status: 'disabled' };
    }
  },
  columns: (state) => ({ status: state.status, organisation: state.organisation ?? null }),
});

const allowed = ({ status }: AccountState): string[] => (status === 'active' ? ['change-affiliation', 'disable'] : []);

export function register(
  command: { account: string; roles: readonly Role[]; organisation?: string },
  state: AccountState,
): AccountFact[] {
  if (state.status !== 'none') throw new NotAllowedNow('register', state.status, allowed(state));
  const { account: id, roles, organisation } = command;
  return [
    AccountRegistered({
      problems: [],
      account: id,
      roles: [...roles],
      ...(organisation === undefined ? {} : { organisation }),
    }),
  ];
}

/** @param organisation credit code of the new employer; absent when there is none */
export function changeAffiliation(
  command: { account: string; organisation?: string },
  state: AccountState,
): AccountFact[] {
  if (state.status !== 'active') throw new NotAllowedNow('change-affiliation', state.status, allowed(state));
  if (state.organisation === command.organisation) return [];
  return [
    AffiliationChanged({
      problems: [],
      account: command.account,
      ...(command.organisation === undefined ? {} : { organisation: command.organisation }),
    }),
  ];
}

export function disable(id: string, state: AccountState): AccountFact[] {
  if (state.status !== 'active') throw new NotAllowedNow('disable', state.status, allowed(state));
  return [AccountDisabled({ problems: [], account: id })];
}
