import { audit } from './audit.js';
import { onBothLogs, type Worlds } from './both-logs.js';
import { commitCutter, type CommitCutter } from './commit-cutter.js';
import { consuming, settle, settled } from './settle.js';
import type { World } from './world.js';

const requests = ['1', '2', '3'];

onBothLogs('an answer to COMMIT that is lost', (worlds) => {
  let cutter: CommitCutter;
  let world: World;
  /** The same world, reached through a wire that can be cut. */
  let cut: World;

  beforeEach(async () => {
    const place = await worlds.found();
    cutter = await commitCutter(place.database);
    world = await worlds.open(place);
    cut = await openThrough(worlds, world, cutter);
  });
  afterEach(async () => {
    expect(cutter.cuts).toBe(1);
    await cutter.close();
  });

  it('leaves a command that its client repeats done once', async () => {
    cutter.cutNext();
    await expect(cut.count('a', '1')).rejects.toThrow(/terminated|ECONNRESET/);
    await cut.countAll('a', requests);
    await settle(world);
    expect(await audit(world)).toEqual([]);
  });

  it('lets the relay lose and double nothing', async () => {
    await world.countAll('a', requests);
    cutter.cutNext();
    await expect(cut.ship()).rejects.toThrow(/terminated|ECONNRESET/);
    await cut.ship();
    await settle(world);
    expect(await audit(world)).toEqual([]);
  });

  it('lets a consumer find out where it stands', async () => {
    await world.countAll('a', requests);
    await world.ship();
    cutter.cutNext();
    await consuming(cut, () => settled(world));
    expect(cut.retried).toHaveLength(1);
    expect(await audit(world)).toEqual([]);
  }, 30_000);
});

/** Only the database is reached through the wire, not the log. */
const openThrough = (worlds: Worlds, { place }: World, { url }: CommitCutter) =>
  worlds.open({ ...place, database: url });
