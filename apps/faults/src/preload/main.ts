// `node --import` of a service that runs under faults: production code knows nothing of them.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { defects } from './defects.js';
import { variable, type Beginning, type Order } from './orders.js';

// Threads of a service load this too, and have nothing to do with it.
if (isMainThread) await prepare();

async function prepare(): Promise<void> {
  const { seed, offset, rates, defect } = JSON.parse(process.env[variable]!) as Beginning;
  // Before the first file of the library is read.
  if (defect !== undefined) register('./defect-hooks.js', import.meta.url, { data: defects[defect] });
  const { Strikes } = await import('./strikes.js');
  const { MovedClock } = await import('./moved-clock.js');
  const { RepeatingLog } = await import('./repeating-log.js');
  const strikes = new Strikes();
  const clock = new MovedClock();
  const log = new RepeatingLog(seed);
  clock.move(offset);
  log.set(rates);
  process.on('message', (order: Order) => {
    if (order.kind === 'kill') strikes.arm(order.point, order.nth);
    else if (order.kind === 'live') strikes.disarm();
    else if (order.kind === 'clock') clock.move(order.offset);
    else log.set(order.rates);
  });
  // Whoever gives orders is no reason to stay.
  process.channel?.unref();
}
