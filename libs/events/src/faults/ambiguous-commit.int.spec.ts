import type { Worlds } from './both-logs.js';
import type { CommitCutter, Lost } from './commit-cutter.js';
import type { World, WorldOptions } from './world.js';
import { breaking, ignoring } from './mutations.js';

const { audit } = await import('./audit.js');
const { onBothLogs, onPostgres } = await import('./both-logs.js');
const { commitCutter } = await import('./commit-cutter.js');
const { defects } = await import('./defects.js');
const { consuming, settle, settled } = await import('./settle.js');

const requests = ['1', '2', '3'];
const broken = /terminated|ECONNRESET/;

interface Cut {
  cutter: CommitCutter;
  world: World;
  /** The same world, whose database, not its log, is reached through a wire that can be cut. */
  cut: World;
}

/** One COMMIT is lost, or its answer. @returns what an operator would complain about, once all has come to rest */
async function cutting(worlds: Worlds, options: WorldOptions, act: (cut: Cut) => Promise<void>): Promise<string[]> {
  const place = await worlds.found();
  const cutter = await commitCutter(place.database);
  const world = await worlds.open(place);
  const cut = await worlds.open({ ...place, database: cutter.url }, options);
  try {
    await act({ cutter, world, cut });
    await settle(world);
    if (cutter.cuts !== 1) throw new Error(`${cutter.cuts} connections were cut`);
    return await audit(world);
  } finally {
    await cutter.close();
  }
}

const command = (worlds: Worlds, lost: Lost, options: WorldOptions = {}) =>
  cutting(worlds, options, async ({ cutter, cut }) => {
    cutter.cutNext(lost);
    await expect(cut.count('a', '1')).rejects.toThrow(broken);
    await cut.countAll('a', requests);
  });

const relay = (worlds: Worlds, lost: Lost) =>
  cutting(worlds, {}, async ({ cutter, cut, world }) => {
    // Of both shards: whichever COMMIT comes first, rows went to the log before it.
    for (const key of ['a', 'b', 'c', 'd', 'e']) await world.countAll(key, requests);
    cutter.cutNext(lost);
    await expect(cut.ship()).rejects.toThrow(broken);
    await cut.ship();
  });

const consumer = (worlds: Worlds, lost: Lost, options: WorldOptions = {}) =>
  cutting(worlds, options, async ({ cutter, cut, world }) => {
    await world.countAll('a', requests);
    await world.ship();
    cutter.cutNext(lost);
    await consuming(cut, () => settled(world));
    expect(cut.retried).toHaveLength(1);
  });

onBothLogs('a connection that breaks at COMMIT', (worlds) => {
  describe.each<Lost>(['the answer to COMMIT', 'COMMIT itself'])('%s is lost', (lost) => {
    it('leaves a command that its client repeats done once', async () => {
      expect(await command(worlds, lost)).toEqual([]);
    });

    it('lets the relay lose and double nothing', async () => {
      expect(await relay(worlds, lost)).toEqual([]);
    });

    it('lets a consumer find out where it stands', async () => {
      expect(await consumer(worlds, lost)).toEqual([]);
    }, 30_000);
  });
});

onPostgres('the tests of COMMIT notice', (worlds) => {
  it('a command that does not know a repeated request', async () => {
    const violations = await command(worlds, 'the answer to COMMIT', { forgetful: true });
    expect(violations).toEqual(['a counted a request twice']);
  });

  it('a consumer that takes what a relay repeats', async () => {
    expect(await breaking(ignoring('duplicate'), () => relay(worlds, 'COMMIT itself'))).not.toEqual([]);
  });

  it('a consumer that does not look where it stands', async () => {
    const careless = defects['a position is moved wherever it stands'];
    const violations = await breaking(ignoring('duplicate'), () => consumer(worlds, 'the answer to COMMIT', careless));
    expect(violations).not.toEqual([]);
  }, 30_000);
});
