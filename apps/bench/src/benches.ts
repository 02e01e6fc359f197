import { b3Consume } from './consume/b3-consume.js';
import { b7Idle } from './cpu/b7-idle.js';
import { b1Intake } from './intake/b1-intake.js';
import { b8Work } from './cpu/b8-work.js';
import { b5Latency } from './latency/b5-latency.js';
import type { Bench } from './measure/bench.js';
import { b4Peers } from './peers/b4-peers.js';
import { b6Waiting } from './queue/b6-waiting.js';
import { b2Relay } from './relay/b2-relay.js';
import { b9Tracking } from './tracking/b9-tracking.js';

/** In this order; the peers come before what else fills the topics of the brokers. */
export const benches: readonly Bench[] = [
  b4Peers,
  b1Intake,
  b2Relay,
  b3Consume,
  b5Latency,
  b6Waiting,
  b7Idle,
  b8Work,
  b9Tracking,
];
