import type { components } from '../api/index.js';
import { messages, useTexts, useTimes } from '../i18n/index.js';
import type { Mood, Stop } from '../kit/index.js';

export type TrackedProblem = components['schemas']['tracking.TrackedProblem'];
type Stage = TrackedProblem['stage'];

const stageTexts = messages({
  submission: ['提交', 'Submission'],
  review: ['评审', 'Review'],
  research: ['课题', 'Topic'],
  brief: ['专报', 'Brief'],
  instruction: ['批示', 'Instruction'],
  answer: ['回告', 'Answer'],
});
export const stages = ['submission', 'review', 'research', 'brief', 'instruction', 'answer'] as const satisfies Stage[];

/** States in which a problem is stuck: it goes on only when somebody mends something, or does not go on at all. */
const stuck: ReadonlySet<TrackedProblem['state']> = new Set([
  'returned',
  'rejected',
  'withdrawn',
  'declined',
  'call-failed',
  'topic-ended',
  'brief-returned',
]);
/** The state itself says that it is over and well. */
const ended: ReadonlySet<TrackedProblem['state']> = new Set(['answered']);

/** The stations of a problem's way, for the through-line. */
export function useStops(): (problem: Pick<TrackedProblem, 'stage' | 'state' | 'since'>) => Stop[] {
  const t = useTexts(stageTexts);
  const { day } = useTimes();
  return ({ stage, state, since }) => {
    const at = stages.indexOf(stage);
    return stages.map((one, i) => ({
      name: t[one],
      state: i < at ? 'done' : i > at ? 'ahead' : ended.has(state) ? 'end' : stuck.has(state) ? 'stuck' : 'now',
      when: i === at ? day(since) : undefined,
    }));
  };
}

export const moodOf = ({ state, final }: Pick<TrackedProblem, 'state' | 'final'>): Mood =>
  ended.has(state) ? 'done' : stuck.has(state) ? 'late' : final ? 'other' : 'active';

export const useStageNames = () => useTexts(stageTexts);
