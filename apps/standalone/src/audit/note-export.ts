import { Trail } from '@zhitong/gateway';
import type { Databases } from '../databases.js';
import type { Environment } from '../environment.js';
import { openAside } from './open-aside.js';

/**
 * Writes into the trail that an administrator's tool takes the log out. Before it does: what cannot be recorded does
 * not happen. The running gateway ships the fact.
 */
export async function noteExport(
  environment: Environment,
  databases: Databases,
  what: { problem?: string | undefined },
) {
  const gateway = await openAside('gateway', environment, databases);
  try {
    await gateway.app.get(Trail).note('system', {
      kind: 'exported',
      what: 'log',
      service: 'gateway',
      format: 'jsonl',
      by: 'system',
      ...(what.problem === undefined ? {} : { object: what.problem }),
    });
  } finally {
    await gateway.close();
  }
}
