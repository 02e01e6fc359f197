import {
  accountsTopic,
  impossible,
  notAllowedNow,
  OrganisationAskedAgain,
  OrganisationConfirmed,
  OrganisationRefused,
  OrganisationRegistered,
  OrganisationRenamed,
  type OrganisationKind,
  type OrganisationRefusal,
  type Text,
  type Wording,
} from '@zhitong/contracts';
import { aggregate, type FactOf } from '@zhitong/events';

export interface OrganisationState {
  /** `none` also for organisations of earlier versions, until their facts are published at the start. */
  status: 'none' | 'unconfirmed' | 'confirmed' | 'refused';
  id: string;
  name: string;
  creditCode: string;
  kind: OrganisationKind;
  refusal?: { reason: string; text: string };
}

export type OrganisationFact =
  | FactOf<typeof OrganisationRegistered>
  | FactOf<typeof OrganisationConfirmed>
  | FactOf<typeof OrganisationRefused>
  | FactOf<typeof OrganisationAskedAgain>
  | FactOf<typeof OrganisationRenamed>;

/** An organisation that people belong to: one per credit code. */
export const organisation = aggregate({
  table: 'organisation',
  topic: accountsTopic,
  initial: { status: 'none', id: '', name: '', creditCode: '', kind: 'other' },
  evolve(state, fact: OrganisationFact): OrganisationState {
    const { refusal: _, ...rest } = state;
    switch (fact.type) {
      case 'OrganisationRegistered': {
        const { organisation: id, name, creditCode, kind } = fact.data;
        return { status: 'unconfirmed', id, name, creditCode, kind: kind as OrganisationKind };
      }
      case 'OrganisationConfirmed':
        return { ...rest, status: 'confirmed' };
      case 'OrganisationRefused':
        return { ...rest, status: 'refused', refusal: { reason: fact.data.reason, text: fact.data.text } };
      case 'OrganisationAskedAgain':
        return { ...rest, status: 'unconfirmed' };
      case 'OrganisationRenamed':
        return { ...state, name: fact.data.name };
    }
  },
  columns: ({ status, name, creditCode, kind }) => ({ status, name, credit_code: creditCode, kind }),
});

export const organisationCommands = ['confirm', 'refuse', 'rename', 'correct', 'ask-again'] as const;
export type OrganisationCommand = (typeof organisationCommands)[number] | 'register';

export const organisationWording: Wording<OrganisationState['status'], OrganisationCommand> = {
  thing: { zh: '单位', en: 'The organisation' },
  states: {
    none: { zh: '未登记', en: 'not registered' },
    unconfirmed: { zh: '待秘书处确认', en: 'waiting for the secretariat to confirm it' },
    confirmed: { zh: '已确认', en: 'confirmed' },
    refused: { zh: '未通过确认', en: 'refused' },
  },
  commands: {
    register: { zh: '登记', en: 'register it' },
    confirm: { zh: '确认', en: 'confirm it' },
    refuse: { zh: '不予确认', en: 'refuse it' },
    rename: { zh: '更名', en: 'rename it' },
    correct: { zh: '更正名称', en: 'correct its name' },
    'ask-again': { zh: '重新申请确认', en: 'ask again' },
  },
};

const table: Record<OrganisationState['status'], readonly OrganisationCommand[]> = {
  none: [],
  unconfirmed: ['confirm', 'refuse', 'rename', 'correct'],
  confirmed: ['rename'],
  refused: ['confirm', 'rename', 'correct', 'ask-again'],
};

function demand(command: OrganisationCommand, { status }: OrganisationState): void {
  if (!table[status].includes(command)) throw notAllowedNow(organisationWording, command, status, table[status]);
}

const about = ({ id, creditCode }: OrganisationState) => ({ problems: [], organisation: id, creditCode });

/** @param command.confirmed the platform vouches for it: an administrator, the secretariat or the demo made it */
export function registerOrganisation(
  command: { id: string; name: string; creditCode: string; kind: OrganisationKind; confirmed: boolean },
  { status }: OrganisationState,
): OrganisationFact[] {
  const { id, name, creditCode, kind, confirmed } = command;
  if (status !== 'none') throw notAllowedNow(organisationWording, 'register', status, table[status]);
  return [
    OrganisationRegistered({ problems: [], organisation: id, name, creditCode, kind }),
    ...(confirmed ? [OrganisationConfirmed({ problems: [], organisation: id, creditCode })] : []),
  ];
}

export function confirmOrganisation(state: OrganisationState): OrganisationFact[] {
  demand('confirm', state);
  return [OrganisationConfirmed(about(state))];
}

export function refuseOrganisation(
  { reason, text }: { reason: OrganisationRefusal; text: string },
  state: OrganisationState,
): OrganisationFact[] {
  demand('refuse', state);
  return [OrganisationRefused({ ...about(state), reason, text })];
}

/** By the house at any time, or by the organisation itself (`correct`) until it is confirmed. */
export function renameOrganisation(
  { name, as }: { name: string; as: 'rename' | 'correct' },
  state: OrganisationState,
): OrganisationFact[] {
  demand(as, state);
  return state.name === name ? [] : [OrganisationRenamed({ ...about(state), name })];
}

export function askAgain(state: OrganisationState): OrganisationFact[] {
  demand('ask-again', state);
  return [OrganisationAskedAgain(about(state))];
}

/** What is possible now with an organisation, of the commands that the caller may give; where not, why. */
export const mayWith = (
  state: OrganisationState,
  commands: readonly OrganisationCommand[],
): Record<string, true | Text> =>
  Object.fromEntries(
    commands.map((command) => [
      command,
      table[state.status].includes(command) || impossible(organisationWording, command, state.status),
    ]),
  );
