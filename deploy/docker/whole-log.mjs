// Whether every fact that was ever committed stands in the log.
import { services } from './trial.mjs';

/** Of every key in the topics that a service writes: its highest number, and how many there are, repeats left out. */
const numbers = `
  import { readFileSync } from 'node:fs';
  import { decode } from '/app/libs/events/dist/index.js';
  import { KafkaLog } from '/app/libs/events/dist/kafka/index.js';
  import { topics } from '/app/libs/contracts/dist/index.js';
  const [mechanism, username, password] = readFileSync(process.env.KAFKA_LOGIN_FILE, 'utf8').trim().split(':');
  const brokers = process.env.KAFKA_BROKERS.split(',');
  const log = new KafkaLog({ brokers, clientId: 'trial', login: { mechanism, username, password } });
  const found = {};
  for (const { name } of topics.filter(({ owner }) => owner === 'SERVICE')) {
    const ends = await log.ends(name);
    for await (const { lines } of log.scan(name, ends.map(() => 0n), ends))
      for (const { body } of lines) {
        const { key, seq } = decode(body, name).recorded;
        (found[key] ??= []).push(Number(seq));
      }
  }
  console.log(JSON.stringify(Object.entries(found).map(([key, seqs]) => [key, Math.max(...seqs), new Set(seqs).size])));
  process.exit();`;

/** Every aggregate of a database, whatever its table: id and version. */
const aggregates = `
  SELECT format('SELECT id, version FROM %s', string_agg(format('%I.%I', n.nspname, c.relname), ' UNION ALL SELECT id, version FROM '))
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND 4 = (SELECT count(*) FROM pg_attribute a
    WHERE a.attrelid = c.oid AND a.attname IN ('id', 'version', 'head', 'state')) \\gexec`;

/** @returns per service how many facts stand in the log, once counted. @throws naming an object of which one is missing */
export async function wholeLog(trial) {
  const counts = {};
  for (const service of services.filter((name) => name !== 'tracking')) {
    const log = new Map();
    const found = JSON.parse(await trial.inside(service, numbers.replace('SERVICE', service)));
    for (const [key, highest, count] of found) log.set(key, { highest, count });
    const psql = ['exec', '-T', 'postgres', 'psql', '-U', 'postgres', '-d', service, '-qAtF', ' '];
    const rows = await trial.compose(psql, { quiet: true, input: aggregates });
    counts[service] = 0;
    for (const row of rows.split('\n')) {
      const [, id, digits] = /^(.*) (\d+)$/.exec(row);
      const version = Number(digits);
      const { highest = 0, count = 0 } = log.get(id) ?? {};
      if (highest !== version || count !== version)
        throw new Error(`${service}: ${id} has had ${version} facts, the log knows ${count}, the last is ${highest}`);
      counts[service] += count;
    }
  }
  return counts;
}
