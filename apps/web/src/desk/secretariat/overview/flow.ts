import { stages } from '../../../problem/stages.js';

type Stage = (typeof stages)[number];
export interface Placed {
  stage: Stage;
  final: boolean;
  state: string;
}

/** One station: how many reached it, how many are there now, how many ended there, how many went on. */
export interface Station {
  stage: Stage;
  reached: number;
  here: number;
  ended: number;
  on: number;
}

/**
 * How far the problems came. A problem that is at a station has passed those before it. What is answered has not ended
 * but arrived: it counts as having gone on.
 */
export function flowOf(problems: readonly Placed[]): Station[] {
  return stages.map((stage, i) => {
    const at = problems.filter((one) => one.stage === stage);
    const on = problems.filter((one) => stages.indexOf(one.stage) > i).length;
    const arrived = at.filter(({ state }) => state === 'answered').length;
    const ended = at.filter(({ final }) => final).length - arrived;
    return { stage, reached: on + at.length, here: at.length - ended - arrived, ended, on: on + arrived };
  });
}
