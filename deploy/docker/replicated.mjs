// Brings three brokers and two replicas of each service up, lets the demo walk through them, and meanwhile kills the
// broker that leads most and, of each service, the replica that is at work, each in the middle of the service's own part
// of the line. Nothing may be lost, done twice, left lying or set aside; and what was killed comes back.
//
//   node deploy/docker/replicated.mjs [--keep]      --keep leaves it running. About four minutes on two cores.
import { setTimeout as pause } from 'node:timers/promises';
import { leadingMost, partitionsOf } from './brokers.mjs';
import { busiest, kill, replicasOf } from './containers.mjs';
import { equal, services, tryOut } from './trial.mjs';
import { wholeLog } from './whole-log.mjs';

/** When what is killed: as soon as the demo says that it begins this. */
const moments = [
  { says: 'submit', nth: 3, kills: 'intake' },
  { says: 'accept, form a panel', nth: 2, kills: 'the broker that leads most' },
  { says: 'score and conclude', nth: 2, kills: 'review' },
  { says: 'call, bids, award', nth: 1, kills: 'research' },
  { says: 'milestones, results, acceptance', nth: 1, kills: 'tracking' },
  { says: 'acknowledge, instruct', nth: 1, kills: 'briefs' },
  { says: 'acknowledge, instruct', nth: 2, kills: 'gateway' },
];

/** What an installation brings along itself, and a trial has not: a city's own fonts, next year's calendar. */
const ownToBring = ['fonts', 'calendar-missing'];

const about = { name: 'replicated', files: ['deploy/docker/replicated.yml'], gateways: 2, limit: 900_000 };
await tryOut(about, async (trial) => {
  await trial.start();
  await trial.step('three copies of everything', async () => equal(await copies(trial), ['3 of 3']));
  await trial.step('two replicas of each, two doors', () => twoOfEach(trial));
  const killed = [];
  await trial.step('demo, with half of it killed meanwhile', () => demoWithKills(trial, killed));
  console.log(killed.map((line) => `           ${line}`).join('\n'));
  await trial.step('nothing waits, nothing is set aside', () => nothingWaits(trial));
  await trial.step('the missing broker is told of', () => brokerMissed(trial));
  await trial.step('what was killed comes back', async () => {
    await trial.up();
    await until('all copies are level', async () => (await copies(trial)).join() === '3 of 3');
  });
  await trial.step('every fact stands in the log, once', async () => {
    const facts = await wholeLog(trial);
    console.log(
      `           ${Object.entries(facts)
        .map((entry) => entry.join(' '))
        .join(', ')}`,
    );
  });
  await trial.step('the doctor is content', () => doctorContent(trial));
});

/** How many copies partitions have, and how many of them are level: each way once. */
async function copies(trial) {
  const partitions = await partitionsOf(trial);
  return [...new Set(partitions.map(({ copies: all, level }) => `${level} of ${all}`))].sort();
}

async function twoOfEach(trial) {
  for (const service of services) equal((await replicasOf(trial, service)).length, 2);
  const doors = (await replicasOf(trial, 'gateway')).flatMap(({ published }) => published);
  equal(doors.sort(), trial.ports);
  // Who signed in at one is known at the other.
  for (const port of trial.ports) await trial.ask('clerk', '/api/session', `http://127.0.0.1:${port}`);
}

async function demoWithKills(trial, killed) {
  const gateways = await replicasOf(trial, 'gateway');
  const own = (port) => gateways.find(({ published }) => published.includes(port)).name;
  const broker = leadingMost(await partitionsOf(trial));
  const [door, otherDoor] = trial.ports.map(own);
  const victim = async (kills) => {
    if (kills === 'gateway') return otherDoor;
    if (services.includes(kills)) return busiest(trial, kills, door);
    return (await replicasOf(trial, broker))[0].name;
  };
  const kills = [];
  const heard = new Map();
  const demo = trial.demo((line) => {
    const now = moments.filter(({ says, nth }) => {
      if (!line.includes(says)) return false;
      const times = (heard.get(`${says} ${nth}`) ?? 0) + 1;
      heard.set(`${says} ${nth}`, times);
      return times === nth;
    });
    for (const { kills: what } of now)
      kills.push(
        victim(what).then(async (name) => {
          await kill(trial, name);
          killed.push(`${line.replace(/\s+/, ': ')} → ${name} is dead`);
        }),
      );
  });
  await Promise.all([demo, demo.then(() => Promise.all(kills))]);
  equal(killed.length, moments.length);
}

/** Outboxes empty, messages handed over, all read, nothing parked: by each service's own account. */
async function nothingWaits(trial) {
  for (const service of services)
    await until(`${service} is level`, async () => {
      const { backlog, groups } = await trial.ask('administrator', `/api/${service}/operations/health`);
      const waiting = {
        outbox: backlog.outbox.count,
        messages: backlog.messages.count,
        deadlines: backlog.deadlines.count,
        ...backlog.parked,
        lag: groups.reduce((sum, { lag }) => sum + lag, 0),
      };
      return Object.values(waiting).every((count) => count === 0) || JSON.stringify(waiting);
    });
}

async function brokerMissed(trial) {
  const { findings } = await trial.ask('administrator', '/api/tracking/operations/health');
  equal(findings.map(({ code }) => code).includes('log-copies'), true);
}

/** With each service's own login, in its container. */
async function doctorContent(trial) {
  for (const service of services) {
    const settings = ['-e', 'PUBLIC_URL=http://gateway:3000', '-e', 'DEMO=', '-e', 'RULES=demo'];
    const doctor = ['node', 'apps/standalone/dist/tools/doctor.js', service, '--json'];
    const found = JSON.parse(await trial.compose(['exec', '-T', ...settings, service, ...doctor], { quiet: true }));
    equal(
      found.filter(({ code }) => !ownToBring.includes(code)),
      [],
    );
  }
}

/** @param {() => Promise<true | unknown>} ask true when it holds; anything else is said when the time is over */
async function until(what, ask) {
  let last;
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(500)) {
    last = await ask().catch((error) => error.message);
    if (last === true) return;
  }
  throw new Error(`waited 60 s until ${what}: ${last}`);
}
