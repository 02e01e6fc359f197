import { b3Consume } from './consume/b3-consume.js';
import { b1Intake } from './intake/b1-intake.js';
import type { Bench } from './measure/bench.js';
import { b4Peers } from './peers/b4-peers.js';
import { b6Waiting } from './queue/b6-waiting.js';
import { b2Relay } from './relay/b2-relay.js';
import { b9Tracking } from './tracking/b9-tracking.js';

/** In this order; the peers come before what else fills the topics of the brokers. */
export const benches: readonly Bench[] = [b4Peers, b1Intake, b2Relay, b3Consume, b6Waiting, b9Tracking];
