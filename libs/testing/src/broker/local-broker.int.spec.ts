import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import kafkajs from 'kafkajs';
import { findJava } from './java.js';
import { startBroker, type LocalBroker } from './local-broker.js';

const javaMissing = await findJava().then(
  () => undefined,
  (error: Error) => error.message,
);

(javaMissing === undefined ? describe : describe.skip)(
  `Apache Kafka on this machine${javaMissing ? ` (${javaMissing})` : ''}`,
  () => {
    let dir: string;
    let broker: LocalBroker | undefined;

    beforeEach(async () => void (dir = await mkdtemp(path.join(tmpdir(), 'zhitong-kafka-'))));
    afterEach(async () => {
      await broker?.stop();
      await rm(dir, { recursive: true, force: true });
    });

    const topicsOf = async (address: string): Promise<string[]> => {
      const admin = new kafkajs.Kafka({ brokers: [address], logLevel: kafkajs.logLevel.NOTHING }).admin();
      await admin.connect();
      try {
        return await admin.listTopics();
      } finally {
        await admin.disconnect();
      }
    };

    it('keeps its topics over a stop, and over kill -9', async () => {
      broker = await startBroker({ dir });
      const admin = new kafkajs.Kafka({ brokers: [broker.address], logLevel: kafkajs.logLevel.NOTHING }).admin();
      await admin.connect();
      await admin.createTopics({ topics: [{ topic: 'kept', numPartitions: 3 }] });
      await admin.disconnect();
      await broker.stop();
      broker = await startBroker({ dir });
      expect(await topicsOf(broker.address)).toContain('kept');
      process.kill(broker.pid, 'SIGKILL');
      await broker.ended;
      broker = await startBroker({ dir });
      expect(await topicsOf(broker.address)).toContain('kept');
    }, 120_000);
  },
);
