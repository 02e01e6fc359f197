import { shownWaits, type WaitReader } from '../domain/standing/shown-wait.js';
import type { Standing } from '../domain/standing/standing.js';
import { isFinal, stageOf, stateName } from '../domain/standing/state.js';

/** Where a problem stands, as a reader is told. */
export const standingView = ({ state, since, waits }: Standing, reader: WaitReader) => ({
  state,
  name: stateName(state),
  stage: stageOf(state),
  since,
  final: isFinal(state),
  waits: shownWaits(waits, reader),
});
