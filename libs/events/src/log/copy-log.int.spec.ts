import { createDatabase, kafkaForTests, type TestDatabase } from '@zhitong/testing';
import { randomBytes } from 'node:crypto';
import { KafkaLog } from '../kafka/kafka-log.js';
import { PostgresLog } from '../postgres/postgres-log.js';
import { copyLog, CopyDiffers } from './copy-log.js';
import type { EventLog } from './event-log.js';

const kafka = await kafkaForTests();
const databases: TestDatabase[] = [];
const open: EventLog[] = [];
const opened = <L extends EventLog>(log: L): L => {
  open.push(log);
  return log;
};
const postgres = async () => {
  const database = await createDatabase('log');
  databases.push(database);
  return opened(new PostgresLog({ url: database.url }));
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((log) => log.close()));
  await Promise.all(databases.splice(0).map((database) => database.drop()));
});

const targets: readonly (readonly [string, () => Promise<EventLog>])[] = [
  ['PostgreSQL', postgres],
  ...(kafka.brokers
    ? [
        [
          'Apache Kafka',
          () => Promise.resolve(opened(new KafkaLog({ brokers: kafka.brokers, clientId: 'copy' }))),
        ] as const,
      ]
    : []),
];
if (!kafka.brokers)
  describe.skip(`a copy of the log in Apache Kafka (${kafka.missing})`, () => it('is level', () => undefined));

describe.each(targets)('a copy of the log in %s', (_name, target) => {
  const partitions = 3;
  let topic: { name: string; partitions: number; owner: string; readers: string[] };
  let source: EventLog;
  const write = (log: EventLog, partition: number, from: number, to: number) =>
    log.append([
      {
        slot: { topic: topic.name, partition },
        lines: Array.from({ length: to - from }, (_, n) => ({ key: `键-${partition}`, body: `第 ${from + n} 行` })),
      },
    ]);
  const content = async (log: EventLog) => {
    const found: string[][] = Array.from({ length: partitions }, () => []);
    const ends = await log.ends(topic.name);
    for await (const { partition, lines } of log.scan(
      topic.name,
      ends.map(() => 0n),
      ends,
    ))
      for (const { offset, key, body } of lines) found[partition]!.push(`${offset} ${key} ${body}`);
    return found;
  };
  beforeEach(async () => {
    topic = { name: `copy.${randomBytes(4).toString('hex')}.v1`, partitions, owner: 'a', readers: [] };
    source = await postgres();
    await source.ensure([topic]);
    await write(source, 0, 0, 1_203);
    await write(source, 2, 0, 1);
  });

  it('holds each line at the position that it had', async () => {
    const copy = await target();
    const heard: bigint[] = [];
    await copyLog({ from: source, to: copy, topics: [topic], progress: (_topic, lines) => heard.push(lines) });
    expect(await content(copy)).toEqual(await content(source));
    expect(heard.at(-1)).toBe(1_204n);
  });

  it('is taken up where it was interrupted, and may be asked for again', async () => {
    const copy = await target();
    const stop = new AbortController();
    const first = copyLog({
      ...{ from: source, to: copy, topics: [topic], stop: stop.signal },
      progress: (_topic, lines) => lines > 0n && stop.abort(new Error('interrupted')),
    });
    await expect(first).rejects.toThrow('interrupted');
    expect((await content(copy))[0]!.length).toBeGreaterThan(0);
    await copyLog({ from: source, to: copy, topics: [topic] });
    await copyLog({ from: source, to: copy, topics: [topic] });
    expect(await content(copy)).toEqual(await content(source));
  });

  /** The target, as it would be if it took lines in another way. */
  const thatAppends = (log: EventLog, append: EventLog['append']): EventLog =>
    Object.create(log, { append: { value: append } }) as EventLog;

  it('is none where the target repeats what it was given', async () => {
    const copy = await target();
    const repeating = thatAppends(copy, async (batches) => {
      await copy.append(batches);
      if (batches[0]!.slot.partition === 2) await copy.append(batches);
    });
    const copying = copyLog({ from: source, to: repeating, topics: [topic] });
    await expect(copying).rejects.toThrow('partition 2: holds 2 lines');
  });

  it('is none where the target loses what it was given', async () => {
    const copy = await target();
    const losing = thatAppends(copy, (batches) =>
      copy.append(batches.map(({ slot, lines }) => ({ slot, lines: lines.slice(1) }))),
    );
    await expect(copyLog({ from: source, to: losing, topics: [topic] })).rejects.toThrow(CopyDiffers);
  });

  it('is refused where something else stands already', async () => {
    const copy = await target();
    await copy.ensure([topic]);
    await write(copy, 0, 7, 8);
    const refused = await copyLog({ from: source, to: copy, topics: [topic] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CopyDiffers);
    expect(String(refused)).toContain(`${topic.name}, partition 0: holds other lines than the source`);
    expect((await content(copy))[0]).toHaveLength(1);

    await write(copy, 1, 0, 1);
    await expect(copyLog({ from: source, to: copy, topics: [topic] })).rejects.toThrow('partition 1: holds 1 lines');
  });
});
