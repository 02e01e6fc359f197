import {
  AccountDisabled,
  AccountEnabled,
  AccountErased,
  AccountRolesChanged,
  accountsTopic,
  AccountRegistered,
  AffiliationChanged,
  impossible,
  notAllowedNow,
  type Text,
  type Wording,
} from '@zhitong/contracts';
import { aggregate, type FactOf } from '@zhitong/events';
import type { Role } from '@zhitong/identity';

export interface AccountState {
  status: 'none' | 'active' | 'disabled' | 'erased';
  roles: readonly Role[];
  /** Id of the organisation. */
  organisation?: string;
}

export type AccountFact =
  | FactOf<typeof AccountRegistered>
  | FactOf<typeof AffiliationChanged>
  | FactOf<typeof AccountRolesChanged>
  | FactOf<typeof AccountDisabled>
  | FactOf<typeof AccountEnabled>
  | FactOf<typeof AccountErased>;

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
      case 'AccountRolesChanged':
        return { ...state, roles: fact.data.roles as Role[] };
      case 'AccountDisabled':
        return { ...state, status: 'disabled' };
      case 'AccountEnabled':
        return { ...state, status: 'active' };
      case 'AccountErased':
        return { status: 'erased', roles: [] };
    }
  },
  columns: (state) => ({ status: state.status, organisation: state.organisation ?? null }),
});

export type AccountCommand = 'register' | 'change-affiliation' | 'change-roles' | 'disable' | 'enable' | 'erase';

export const accountWording: Wording<AccountState['status'], AccountCommand> = {
  thing: { zh: '账号', en: 'The account' },
  states: {
    none: { zh: '未登记', en: 'not registered' },
    active: { zh: '使用中', en: 'in use' },
    disabled: { zh: '已停用', en: 'disabled' },
    erased: { zh: '已注销', en: 'erased' },
  },
  commands: {
    register: { zh: '登记', en: 'register it' },
    'change-affiliation': { zh: '变更单位', en: 'change its organisation' },
    'change-roles': { zh: '变更身份', en: 'change its roles' },
    disable: { zh: '停用', en: 'disable it' },
    enable: { zh: '启用', en: 'enable it' },
    erase: { zh: '注销', en: 'erase it' },
  },
};

/** What an account allows now, whoever asks. */
export const allowed = ({ status }: AccountState): AccountCommand[] =>
  (
    ({
      none: [],
      active: ['change-affiliation', 'change-roles', 'disable', 'erase'],
      disabled: ['enable', 'erase'],
      erased: [],
    }) as const
  )[status].slice();

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

export function enable(id: string, state: AccountState): AccountFact[] {
  if (state.status !== 'disabled') throw notAllowedNow(accountWording, 'enable', state.status, allowed(state));
  return [AccountEnabled({ problems: [], account: id })];
}

/** For good: nothing leads back, and the id is given to nobody else. */
export function erase(id: string, state: AccountState): AccountFact[] {
  if (!allowed(state).includes('erase')) throw notAllowedNow(accountWording, 'erase', state.status, allowed(state));
  return [AccountErased({ problems: [], account: id })];
}

/** @param command.roles all that the account shall hold from now on, in the order in which they are offered */
export function changeRoles(command: { account: string; roles: readonly Role[] }, state: AccountState): AccountFact[] {
  if (state.status !== 'active') throw notAllowedNow(accountWording, 'change-roles', state.status, allowed(state));
  if (JSON.stringify(state.roles) === JSON.stringify(command.roles)) return [];
  return [AccountRolesChanged({ problems: [], account: command.account, roles: [...command.roles] })];
}

/** What an administrator may do with an account now; where not, why. */
export const mayWithAccount = (state: AccountState): Record<string, true | Text> =>
  Object.fromEntries(
    (['change-roles', 'change-affiliation', 'disable', 'enable', 'erase'] as const).map((command) => [
      command,
      allowed(state).includes(command) || impossible(accountWording, command, state.status),
    ]),
  );
