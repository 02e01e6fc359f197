import { impossible, type Text } from '@zhitong/contracts';
import { allowed, briefWording, type BriefCommand } from './allowed.js';
import { fourPeople, tookPart } from './check.js';
import { openTasks, type BriefState } from './state.js';

const checks: readonly BriefCommand[] = ['proofread', 'clear', 'sign-off'];

/** Why somebody cannot give a command now although their role gives it; undefined where they can. */
export function hindrance(command: BriefCommand, account: string, state: BriefState): Text | undefined {
  if (!allowed(state).includes(command)) return impossible(briefWording, command, state.status);
  if (checks.includes(command) && tookPart(account, state)) return fourPeople;
  if (command === 'acknowledge' && state.acknowledged.includes(account))
    return { zh: '您已签收', en: 'you have acknowledged it' };
  if (command === 'assign' && state.instructions.length === 0)
    return { zh: '尚无批示', en: 'there is no instruction yet' };
  if (command === 'fulfil' && openTasks(state).length === 0)
    return { zh: '没有待办理的事项', en: 'there is no open task' };
  return undefined;
}

/** The commands of a role: true where this person can give it now, else why not. */
export const may = (
  commands: readonly BriefCommand[],
  account: string,
  state: BriefState,
): Partial<Record<BriefCommand, true | Text>> =>
  Object.fromEntries(commands.map((command) => [command, hindrance(command, account, state) ?? true]));
