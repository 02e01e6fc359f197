import { change, type Change } from '@zhitong/events';
import { cross, type Foreign } from '../domain/crossings.js';
import { topic } from '../domain/topic.js';

/** A foreign fact, put to the topic of its key: both services use the problem's id. */
export const crossing = (event: Foreign): Change[] => [
  change(topic, event.key, (state) => cross(event, event.key, state)),
];
