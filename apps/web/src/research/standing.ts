import { useTexts, useTimes } from '../i18n/index.js';
import type { Mood, Stop, StopState } from '../kit/index.js';
import { stationTexts } from './texts.js';
import { dueOf, type Topic } from './topic.js';

type Status = Topic['status'];
const stations = ['publish', 'bids', 'evaluation', 'notice', 'work', 'acceptance'] as const;

/** At which station a topic is, and how. */
function placeOf({ status, award, call }: Topic): [at: number, how: StopState] {
  switch (status) {
    case 'none':
    case 'open':
      return [0, 'now'];
    case 'foreclosed':
      return [0, 'stuck'];
    case 'calling':
      return [1, 'now'];
    case 'evaluating':
      return [2, 'now'];
    case 'failed':
      return [2, 'stuck'];
    case 'notice':
      return [3, 'now'];
    case 'awarded':
    case 'running':
      return [4, 'now'];
    case 'reported':
      return [5, 'now'];
    case 'accepted':
      return [5, 'end'];
    case 'terminated':
      return [award ? 4 : call ? 1 : 0, 'stuck'];
  }
}

/** The stations of a topic's way, for the through-line. */
export function useStations(): (topic: Topic) => Stop[] {
  const t = useTexts(stationTexts);
  const { day } = useTimes();
  return (topic) => {
    const [at, how] = placeOf(topic);
    const due = dueOf(topic);
    const dates: Partial<Record<(typeof stations)[number], string>> = topic.call
      ? { publish: day(topic.call.publishedAt) }
      : {};
    return stations.map((station, i) => ({
      name: t[station],
      state: i < at ? 'done' : i > at ? 'ahead' : how,
      when: i === at && due ? day(due) : dates[station],
    }));
  };
}

const moods: Record<Status, Mood> = {
  none: 'waiting',
  open: 'due',
  calling: 'active',
  evaluating: 'active',
  notice: 'active',
  awarded: 'due',
  running: 'active',
  reported: 'due',
  accepted: 'done',
  failed: 'late',
  foreclosed: 'other',
  terminated: 'other',
};
export const moodOf = (status: Status): Mood => moods[status];
