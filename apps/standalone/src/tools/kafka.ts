import { createServer } from 'node:net';
import path from 'node:path';
import { takeLock } from '@zhitong/persistence';
import { startBroker } from '@zhitong/testing/broker';
import { readEnvironment } from '../environment.js';
import { onStopSignal } from '../stop-signal.js';
import { sentenceOf } from '../sentence.js';

const help = `npm run kafka
在本机启动 Apache Kafka 4（需要 Java 17；首次用 Maven 下载） · runs Apache Kafka 4 (KRaft, one broker) on 127.0.0.1; needs
Java 17, and Maven the first time. Prints its address when it is ready. Ctrl-C stops it; data stay in DATA_DIR/kafka.

  KAFKA_PORT   端口，默认 9092 · port

  KAFKA_BROKERS=127.0.0.1:9092 npm start`;

/** @throws when another program listens there: the broker itself would only leave a Java trace */
function assertFree(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const taken = () => reject(new Error(`KAFKA_PORT: ${port} is in use by another program.`));
    const server = createServer().once('error', taken);
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}

/** Runs the broker until a signal comes. */
async function run(): Promise<void> {
  const { dataDir } = readEnvironment({ DATA_DIR: process.env.DATA_DIR }, []);
  const port = Number(process.env.KAFKA_PORT || 9092);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('KAFKA_PORT must be a number from 0 to 65535.');
  await assertFree(port);
  const dir = path.join(dataDir, 'kafka');
  const release = await takeLock(path.join(dir, 'kafka.lock'), 'npm run kafka');
  const starting = startBroker({ dir, port, say: console.log });
  let stopping = false;
  onStopSignal(async () => {
    stopping = true;
    await (await starting).stop();
    await release();
  });
  const { address, ended } = await starting;
  console.log(`Apache Kafka, data in ${dir}`);
  console.log(address);
  const end = await ended;
  if (!stopping) throw new Error(`Apache Kafka ended by itself (${end}): see ${path.join(dir, 'broker.log')}`);
}

if (process.argv.includes('--help')) console.log(help);
else
  await run().catch((error: unknown) => {
    console.error(sentenceOf(error));
    process.exit(1);
  });
