import { DataKeys, Signer } from '@zhitong/identity';
import { PositionSeal, randomIds, rebuildService, type RebuildProgress, type Settings } from '@zhitong/service';
import type { ServiceUnderTest } from '@zhitong/testing';
import { trackingService } from '../tracking.module.js';

/** Nobody asks a process that only rebuilds. */
class NoSeal extends PositionSeal {
  seal(): Promise<string> {
    return Promise.reject(new Error('not asked'));
  }
  open(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

/** A rebuild as the command does it: beside the running service, on the same database and log. */
export function rebuildBeside(
  { dataSource, log }: ServiceUnderTest,
  group: string,
  { progress = () => undefined, stop = new AbortController().signal }: Partial<Rebuilding> = {},
): Promise<Map<string, number>> {
  const settings: Settings = {
    databaseUrl: (dataSource.options as { url: string }).url,
    log,
    host: '127.0.0.1',
    port: 0,
    rules: 'standard',
    clock: { now: () => new Date() },
    ids: randomIds,
    authenticate: () => Promise.reject(new Error('not asked')),
    seal: new NoSeal(),
    // Nothing is sealed or signed here.
    dataKeys: new DataKeys('/nowhere', 'nobody'),
    signer: new Signer('/nowhere', 'nobody'),
    courier: () => Promise.resolve(),
  };
  return rebuildService(trackingService, settings, { groups: [group], progress, stop });
}

interface Rebuilding {
  progress: (progress: RebuildProgress) => void;
  stop: AbortSignal;
}
