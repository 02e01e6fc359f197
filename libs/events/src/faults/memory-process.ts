import { setTimeout as pause } from 'node:timers/promises';
import { openWorld, type Place } from './world.js';

/** What a process does with much that waits. */
export interface Task {
  place: Place;
  does: 'ship' | 'consume';
}

/** What it says of its memory, MB: as it begins, and the most that it had then. */
export interface Memory {
  before: number;
  highest: number;
}

const { place, does } = JSON.parse(process.argv[2]!) as Task;
const world = await openWorld(place);
const present = () => process.memoryUsage().rss / 1_024 ** 2;
const tasks: Record<Task['does'], () => Promise<void>> = {
  ship: () => world.ship(),
  consume: async () => {
    const stop = new AbortController();
    const { journal } = world.groups;
    const running = journal.run(stop.signal);
    while (!(await journal.level())) await pause(200);
    stop.abort();
    await running;
  },
};
const before = present();
let highest = before;
const watching = setInterval(() => (highest = Math.max(highest, present())), 20);
await tasks[does]();
clearInterval(watching);
process.send!({ before, highest } satisfies Memory);
await world.close();
process.disconnect();
