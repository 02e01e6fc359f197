import type { Parked } from '@zhitong/events';
import { openParkingDesk, ParkingMistake, type ParkingDesk } from '@zhitong/service';
import { openDatabases, type Databases } from '../databases.js';
import { readEnvironment, WrongEnvironment, type Environment, type ServiceName } from '../environment.js';
import { sentenceOf } from '../sentence.js';
import { services } from '../services.js';
import { settingsOf } from '../settings.js';
import { noLog } from './no-log.js';
import { parkedCommand, parkingServices, WrongArguments, type ParkedCommand } from './parked-arguments.js';
import { factLines, parkedJson, parkedLines, printable, type ParkedIn } from './parked-lines.js';

const help = `npm run parked [-- SERVICE …] [--json]
列出各服务搁置的事件与期限 · lists the events that services could not take in, one per key that stands still, and deadlines
whose handler failed: service, group, topic, key, seq, kind, since, attempts, and why. --json adds stack and event.

npm run parked -- redrive SERVICE GROUP [TOPIC KEY] --by WHO
  原因排除后重试 · tries the key again, or all of the group, once the cause is mended. Exit code 1: something of it still
  waits.
npm run parked -- discard SERVICE GROUP TOPIC KEY --by WHO --reason TEXT [--seq N]
  放弃该事件并继续 · gives the event up for good and goes on behind it. With --seq only if it is that one.
npm run parked -- redrive-timer SERVICE AGGREGATE KEY NAME --by WHO
  让期限再次执行 · lets a deadline run again: the running service does it within seconds.

  SERVICE   ${parkingServices.join(' ')}

谁、何时、为何均留痕 · who did what, when and why is kept. It works with this version of the code; run the mended one.
平台须正在运行（npm start 或 npm run postgres，同一 DATA_DIR），或给出 DATABASE_URL · the platform must be running on the same
DATA_DIR (npm start, or npm run postgres), or DATABASE_URL must name its PostgreSQL. The running service goes on with the
key at once, and ships what a redrive brought about within seconds.`;

type Act = Exclude<ParkedCommand, { act: 'help' }>;

/** The parking desk of each service in turn. */
async function atDesks<R>(
  names: readonly ServiceName[],
  work: (desk: ParkingDesk, service: ServiceName) => Promise<R>,
) {
  // A port says nothing about databases, and one for several services would be refused.
  const environment = readEnvironment({ ...process.env, PORT: undefined }, names);
  const databases = await openDatabases(environment);
  try {
    const results: R[] = [];
    for (const service of new Set(names)) {
      const desk = await openDesk(service, environment, databases);
      try {
        results.push(await work(desk, service));
      } finally {
        await desk.close();
      }
    }
    return results;
  } finally {
    await databases.stop();
  }
}

async function openDesk(service: ServiceName, environment: Environment, databases: Databases): Promise<ParkingDesk> {
  const settings = await settingsOf(service, environment, {
    databaseUrl: databases.urlOf(service),
    log: noLog,
    port: 0,
    gatewayUrl: () => environment.serviceUrls.gateway,
  });
  return openParkingDesk(services[service], settings);
}

async function list({ services: names, json }: Act & { act: 'list' }): Promise<number> {
  const all = await atDesks(names, async (desk, service): Promise<ParkedIn> => {
    return { service, facts: await desk.list(), timers: await desk.timers() };
  });
  const lines = all.flatMap(parkedLines);
  if (json) console.log(parkedJson(all));
  else console.log(lines.length > 0 ? lines.join('\n') : '没有搁置的事件 · nothing is parked');
  return 0;
}

async function redrive(desk: ParkingDesk, { service, group, at, by }: Act & { act: 'redrive' }): Promise<number> {
  let waits = false;
  for (const { topic, key } of at ? [at] : await desk.standing(group)) {
    const left = await desk.redrive({ group, topic, key }, { actor: by });
    console.log(`${topic} ${printable(key)}: ${left.length === 0 ? '已补做 · caught up' : '仍被搁置 · still parked'}`);
    sayAll(service, group, left);
    waits ||= left.length > 0;
  }
  return waits ? 1 : 0;
}

function sayAll(service: string, group: string, heads: readonly Parked[]): void {
  for (const head of heads) console.log(factLines(service, { ...head, group }).join('\n'));
}

async function discard(
  desk: ParkingDesk,
  { service, place, seq, by, reason }: Act & { act: 'discard' },
): Promise<number> {
  const which = { ...place, ...(seq === undefined ? {} : { seq }) };
  const { discarded, left } = await desk.discard(which, { actor: by }, reason);
  console.log(`${place.topic} ${printable(place.key)} seq ${discarded.seq}: 已放弃 · discarded`);
  sayAll(service, place.group, left);
  return 0;
}

async function redriveTimer(desk: ParkingDesk, { timer, by }: Act & { act: 'redrive-timer' }): Promise<number> {
  await desk.redriveTimer(timer, { actor: by });
  console.log(`${timer.aggregate} ${timer.key} ${timer.name}: 已交回服务 · handed back to the service`);
  return 0;
}

/** @returns the exit code */
async function run(command: ParkedCommand): Promise<number> {
  if (command.act === 'help') {
    console.log(help);
    return 0;
  }
  if (command.act === 'list') return list(command);
  const [code] = await atDesks([command.service], (desk) => {
    if (command.act === 'redrive') return redrive(desk, command);
    return command.act === 'discard' ? discard(desk, command) : redriveTimer(desk, command);
  });
  return code!;
}

try {
  process.exitCode = await run(parkedCommand(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof WrongEnvironment ? error.message : sentenceOf(error));
  process.exitCode = error instanceof WrongArguments || error instanceof ParkingMistake ? 2 : 1;
}
