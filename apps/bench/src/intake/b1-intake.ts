import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { topics } from '@zhitong/contracts';
import { PostgresLog } from '@zhitong/events/postgres';
import { ensureDataKeys, ensureKeys } from '@zhitong/identity';
import { intakeService } from '@zhitong/intake';
import { withClient } from '@zhitong/persistence';
import { openDatabase } from '@zhitong/service';
import type { Bench, BenchContext } from '../measure/bench.js';
import type { Measured } from '../measure/figure.js';
import { throughGateway } from './b1-gateway.js';
import { Clients } from './clients.js';
import { IntakeProcess } from './intake-process.js';
import { pgbenchScript } from './pgbench-script.js';
import type { Statement } from './statements.js';

const clients = 8;

/** How many submissions intake takes, beside what its database takes of the same transaction. */
export const b1Intake: Bench = {
  id: 'B1',
  title: 'intake: submissions over HTTP',
  async run(context) {
    return [...(await atIntake(context)), ...(await throughGateway(context))];
  },
};

async function atIntake({ stage, scale, say }: BenchContext): Promise<Measured[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'zhitong-bench-intake-'));
  const keys = path.join(folder, 'keys');
  const [served, bare, logUrl] = [await stage.database(), await stage.database(), await stage.database()];
  for (const url of [served, bare]) await (await openDatabase(intakeService, url)).destroy();
  const log = new PostgresLog({ url: logUrl });
  await log.ensure(topics).finally(() => log.close());
  await ensureKeys(keys, ['gateway', 'intake', 'tracking']);
  await ensureDataKeys(keys, ['intake']);
  const intake = await IntakeProcess.start(served, logUrl, folder);
  try {
    const people = await Clients.at(intake.url, keys);
    const campaign = await people.openCampaign();
    await people.submit(campaign);
    const statements = await intake.record(() => people.submit(campaign));
    await copyCampaign(served, bare, campaign);
    const script = path.join(folder, 'submission.sql');
    await writeFile(script, pgbenchScript(statements, idsIn(statements, campaign)));
    say(`  a submission is ${statements.length} statements`);

    const length = scale.quick ? 2 : 10;
    const [ours, ceiling]: [number[], number[]] = [[], []];
    for (let round = 0; round <= scale.rounds; round += 1) {
      // In turn who comes first.
      const serve = () => people.submitFor(length * 1_000, campaign, clients);
      const early = round % 2 === 0 ? await serve() : undefined;
      const most = await pgbench(bare, script, length);
      const rate = early ?? (await serve());
      say(`  ${round === 0 ? 'warm-up' : `round ${round}`}: intake ${rate.toFixed(0)}/s, pgbench ${most.toFixed(0)}/s`);
      if (round === 0) continue;
      ours.push(rate);
      ceiling.push(most);
    }
    const ratio = ours.map((rate, round) => rate / ceiling[round]!);
    return [
      {
        ...{ id: 'B1', name: `submissions accepted by intake, ${clients} clients ÷ pgbench of the same SQL` },
        ...{ samples: ratio, unit: 'ratio', goal: { atLeast: 0.5 } },
      },
      { id: 'B1.rate', name: 'submissions accepted by intake', samples: ours, unit: '/s' },
    ];
  } finally {
    await intake.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The transaction stands on it. */
async function copyCampaign(from: string, to: string, campaign: string): Promise<void> {
  const rows = await withClient(from, async (client) => {
    const found = await client.query<{ row: string }>('SELECT to_json(c)::text AS row FROM campaign c WHERE id = $1', [
      campaign,
    ]);
    return found.rows;
  });
  await withClient(to, (client) =>
    client.query('INSERT INTO campaign SELECT * FROM json_populate_record(NULL::campaign, $1)', [rows[0]!.row]),
  );
}

/** What names this one submission, its request, its facts and its messages. */
function idsIn(statements: readonly Statement[], campaign: string): string[] {
  const text = JSON.stringify(
    statements.flatMap(({ values }) => values),
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
  );
  const found = text.match(
    /\b(?:[a-z]+-[0-9a-z]{20}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{2}20\d\d-\d{4})\b/g,
  );
  return [...new Set(found)].filter((id) => id !== campaign);
}

/** @returns transactions per second */
async function pgbench(database: string, script: string, length: number): Promise<number> {
  // What nobody drains here would grow from round to round.
  await withClient(database, (client) => client.query('TRUNCATE events.outbox, events.messages'));
  const { stdout } = await promisify(execFile)('pgbench', [
    ...['--no-vacuum', '--define=prepared=0', `--client=${clients}`, `--jobs=${clients}`, `--time=${length}`],
    ...[`--file=${script}`, database],
  ]);
  const failed = /failed transactions: (\d+)/.exec(stdout)?.[1] ?? '0';
  const rate = /tps = ([\d.]+)/.exec(stdout)?.[1];
  if (rate === undefined || failed !== '0') throw new Error(`pgbench said: ${stdout}`);
  return Number(rate);
}
