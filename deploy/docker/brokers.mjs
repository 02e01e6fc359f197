// The three brokers of a replicated installation, as its administrator sees them.

/** Of every topic, Kafka's own among them: who leads each partition, who has a copy, and whose copies are level. */
const look = `
  import { readFileSync } from 'node:fs';
  import kafkajs from '/app/node_modules/kafkajs/index.js';
  const [mechanism, username, password] = readFileSync(process.env.KAFKA_LOGIN_FILE, 'utf8').trim().split(':');
  const brokers = process.env.KAFKA_BROKERS.split(',');
  const kafka = new kafkajs.Kafka({ brokers, sasl: { mechanism, username, password }, logLevel: 0 });
  const admin = kafka.admin();
  await admin.connect();
  const { topics } = await admin.fetchTopicMetadata();
  const partitions = topics.flatMap(({ name, partitions }) =>
    partitions.map(({ leader, replicas, isr }) => ({ topic: name, leader, copies: replicas.length, level: isr.length })));
  console.log(JSON.stringify(partitions));
  process.exit();`;

export async function partitionsOf(trial) {
  const args = ['run', '--rm', '--no-deps', '-T', '--entrypoint', 'node', 'topics', '--input-type=module', '-e', look];
  return JSON.parse(await trial.compose(args, { quiet: true }));
}

/** @returns the name in the compose file of the broker that leads most partitions */
export function leadingMost(partitions) {
  const led = new Map();
  for (const { leader } of partitions) led.set(leader, (led.get(leader) ?? 0) + 1);
  const [[node]] = [...led].sort(([, one], [, other]) => other - one);
  return node === 1 ? 'kafka' : `kafka-${node}`;
}
