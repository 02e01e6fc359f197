import { randomBytes } from 'node:crypto';
import { kafkaForTests } from '@zhitong/testing';
import type { Topic } from '../contract.js';
import { connectKafka, type Admin } from './client.js';
import { ensureTopics } from './topics.js';

const kafka = await kafkaForTests();
const fresh = (): Topic => ({ name: `t${randomBytes(6).toString('hex')}`, partitions: 2, owner: 'a', readers: [] });

(kafka.brokers ? describe : describe.skip)(`copies of a topic${kafka.brokers ? '' : ` (${kafka.missing})`}`, () => {
  let admin: Admin;
  beforeAll(async () => {
    admin = connectKafka({ brokers: kafka.brokers!, clientId: 'copies' }).admin();
    await admin.connect();
  });
  afterAll(() => admin.disconnect());

  it('are never fewer than wanted: where a broker is missing, the topic is not made', async () => {
    const [topic, brokers] = [fresh(), (await admin.describeCluster()).brokers.length];
    await expect(ensureTopics(admin, [topic], { copies: brokers + 1, patience: 300 })).rejects.toThrow(
      `${brokers + 1} copies of each topic are wanted, but there are ${brokers} broker(s)`,
    );
    expect(await admin.listTopics()).not.toContain(topic.name);
    await ensureTopics(admin, [topic], { copies: 1 });
    expect(await admin.listTopics()).toContain(topic.name);
  });

  it('are waited for: a broker that starts later holds one too', async () => {
    const topic = fresh();
    let asked = 0;
    const starting = new Proxy(admin, {
      get: (of, name) => {
        if (name !== 'describeCluster') return Reflect.get(of, name) as unknown;
        return async () => {
          const cluster = await of.describeCluster();
          asked += 1;
          return { ...cluster, brokers: asked < 3 ? [] : cluster.brokers };
        };
      },
    });
    await ensureTopics(starting, [topic], { copies: 1 });
    expect([asked, await admin.listTopics()]).toEqual([3, expect.arrayContaining([topic.name])]);
  });

  it('of a topic that was made with fewer are asked for in a sentence', async () => {
    const topic = fresh();
    await ensureTopics(admin, [topic], { copies: 1 });
    await expect(ensureTopics(admin, [topic], { copies: 3 })).rejects.toThrow(
      `topic ${topic.name} has 1 copy or copies of each partition, but 3 are wanted`,
    );
  });
});
