import { onFaultPoint, type FaultPoint } from '../fault-point.js';
import { defects, type DefectName } from './defects.js';
import { openWorld, type Place, type World } from './world.js';

/** What a process is to do, and where it is struck. */
export interface Fate {
  place: Place;
  role: keyof typeof roles;
  point: FaultPoint;
  /** At which passage of the point, from 1. */
  nth: number;
  signal: 'SIGKILL' | 'SIGSTOP';
  defect?: DefectName;
}

const roles = {
  write: (world: World) => Promise.all(['a', 'b'].map((key) => world.countAll(key, ['1', '2', '3']))),
  ship: (world: World) => world.ship(),
  consume: (world: World) => {
    const stop = new AbortController();
    process.once('message', () => stop.abort());
    return Promise.all(Object.values(world.groups).map((group) => group.run(stop.signal)));
  },
  ring: (world: World) => world.timers.pass(),
  redrive: (world: World) => world.groups.mirror.parking.redrive(world.domain.counters.name, 'a', { actor: 'clerk' }),
};

const { place, role, point, nth, signal, defect } = JSON.parse(process.argv[2]!) as Fate;
const world = await openWorld(place, defect ? defects[defect] : {});
let passages = 0;
onFaultPoint((passed) => {
  if (passed !== point || (passages += 1) !== nth) return;
  if (signal === 'SIGSTOP') process.send?.('stopping');
  process.kill(process.pid, signal);
});
await roles[role](world);
await world.close();
process.disconnect();
