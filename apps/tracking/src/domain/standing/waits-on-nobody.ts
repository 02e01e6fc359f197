import type { Text } from '@zhitong/contracts';
import type { Standing } from './standing.js';
import { isFinal } from './state.js';
import { isTask, type Waiting } from './waiting.js';

/** How long a service may take to go on by itself, ms: services answer in seconds, and clocks look every few. */
const patience = 10 * 60_000;

/** Why nobody will bring a problem on, or undefined: somebody can, or a service is about to. */
export function waitsOnNobody({ state, waits }: Standing, now: Date): Text | undefined {
  if (isFinal(state) || waits.some((wait) => isTask(wait) && isOnSomebody(wait))) return undefined;
  const [first] = waits;
  if (first === undefined)
    return { zh: '未结案，却没有任何待办', en: 'it is not closed, and yet nothing has to be done' };
  if (waits.some((wait) => isTask(wait)))
    return { zh: '有待办，但没有承办的角色或人员', en: 'something has to be done, but by no role and no person' };
  if (waits.some((wait) => isRunning(wait, now))) return undefined;
  return first.kind === 'take-over'
    ? {
        zh: '后续服务迟迟没有衔接，请检查服务是否运行、有无搁置的事件',
        en: 'the next service has not taken it over: see whether it runs, and what is parked there',
      }
    : {
        zh: '期限已过，却没有自动推进，请检查服务的定时任务',
        en: 'its time is over and nothing went on: see the timers of the service',
      };
}

const isOnSomebody = ({ role, account }: Waiting): boolean => role !== undefined || account !== undefined;

/** A handover that has just begun, or a period that has not ended. */
const isRunning = ({ kind, since, due }: Waiting, now: Date): boolean =>
  kind === 'take-over' || due !== undefined ? now.getTime() - Date.parse(due ?? since) < patience : true;
