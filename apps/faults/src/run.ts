import { setTimeout as pause } from 'node:timers/promises';
import { inward, outward } from './checks/index.js';
import { readLog } from './checks/log-facts.js';
import { openScene } from './checks/open-scene.js';
import { untilQuiet } from './checks/quiet.js';
import type { Check, Scene } from './checks/scene.js';
import { runSchedule } from './actors/run-schedule.js';
import { Ledger } from './load/ledger.js';
import { Walks } from './load/walks.js';
import type { Report } from './report/report.js';
import type { FaultKind } from './schedule/fault.js';
import { hour, schedule } from './schedule/schedule.js';
import { Chronicle } from './stage/chronicle.js';
import { Stage } from './stage/stage.js';

export interface RunOptions {
  seed: number;
  minutes: number;
  /** Only these kinds of faults. */
  kinds?: readonly FaultKind[] | undefined;
  /** A protection that the platform lacks, so that the run must find it. */
  defect?: string | undefined;
  /** Folder for what the services say. */
  logs: string;
  say: (line: string) => void;
  /** Gives up. */
  stop: AbortSignal;
}

/** Problems on their way at the same time. */
const abreast = 3;
/** How long the platform may need to come to rest when nothing disturbs it any more, ms. */
const patience = 120_000;

/** One run: load and faults together, then quiet, then the checks. */
export async function run({ seed, minutes, kinds, defect, logs, say, stop }: RunOptions): Promise<Report> {
  const length = minutes * 60_000;
  const planned = schedule(seed, length, kinds);
  const chronicle = new Chronicle(say);
  const stage = await Stage.open(chronicle, { seed, defect }, logs);
  const ledger = new Ledger();
  try {
    const walks = await Walks.prepare(stage.url, seed, ledger, chronicle);
    const scene = openScene(stage, ledger, walks);
    chronicle.begin();
    chronicle.tell('the load begins');
    const over = new AbortController();
    const walking = walks.run(abreast, length, over.signal);
    await Promise.all([runSchedule(planned, stage, stop), pause(length, undefined, { signal: stop })]);
    over.abort();
    // What was begun while the clock was ahead, and is held until then, comes to its time.
    stage.tell({ kind: 'clock', offset: hour });
    chronicle.tell('no more faults, no new problems; those on their way go on to their end');
    await Promise.race([walking, givenUp(stop)]);
    const ended = performance.now();
    const waiting = await untilQuiet(scene, patience);
    const quietAfter = (performance.now() - ended) / 1_000;
    chronicle.tell(waiting.length === 0 ? 'quiet' : 'no quiet');
    const checks = await runChecks(scene, waiting);
    return {
      ...{ seed, minutes, kinds, defect, schedule: planned, happenings: chronicle.happenings, quietAfter },
      ledger: { ...ledger.summary(), submissions: walks.submitted.length, walks: walks.ended },
      lines: checks.lines,
      facts: checks.facts,
      checks: [
        { title: 'nobody ended, stood still or was refused who should not have', against: chronicle.violations },
        ...checks.results,
      ],
    };
  } finally {
    await stage.close();
  }
}

async function runChecks(scene: Scene, waiting: string[]) {
  const results = [{ title: 'it comes to rest by itself', against: waiting }];
  const look = async (checks: readonly Check[], at: Scene) => {
    for (const check of checks) results.push({ title: check.title, against: await check.find(at) });
  };
  await look(outward, scene);
  if (waiting.length === 0) await untilQuiet(scene, patience);
  const { facts, lines } = await readLog(scene.log);
  await look(inward, { ...scene, facts });
  await scene.log.close();
  return { results, lines, facts: [...facts.values()].reduce((sum, chain) => sum + chain.length, 0) };
}

const givenUp = (stop: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const give = () => reject(stop.reason as Error);
    if (stop.aborted) give();
    else stop.addEventListener('abort', give, { once: true });
  });
