import {
  AccountDisabled,
  accountsTopic,
  AccountRegistered,
  AffiliationChanged,
  notAllowedNow,
  type Wording,
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

type AccountCommand = 'register' | 'change-affiliation' | 'disable';

export const accountWording: Wording<AccountState['status'], AccountCommand> = {
  thing: { zh: '账号', en: 'The account' },
  states: {
    none: { zh: '未登记', en: 'not registered' },
    active: { zh: '使用中', en: 'in use' },
    disabled: { zh: '已停用', en: 'disabled' },
  },
  commands: {
    register: { zh: '登记', en: 'register it' },
    'change-affiliation': { zh: '变更单位', en: 'change its organisation' },
    disable: { zh: '停用', en: 'disable it' },
  },
};

const allowed = ({ status }: AccountState): AccountCommand[] =>
  status === 'active' ? ['change-affiliation', 'disable'] : [];

export function register(
  command: { account: string; roles: readonly Role[]; organisation?: string },
  state: AccountState,
): AccountFact[] {
  if (state.status !== 'none') throw notAllowedNow(accountWording, 'register', state.status, allowed(state));
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
  if (state.status !== 'active')
    throw notAllowedNow(accountWording, 'change-affiliation', state.status, allowed(state));
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
  if (state.status !== 'active') throw notAllowedNow(accountWording, 'disable', state.status, allowed(state));
  return [AccountDisabled({ problems: [], account: id })];
}
