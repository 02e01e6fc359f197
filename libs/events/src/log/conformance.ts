import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@zhitong/testing';
import type { Topic } from '../contract.js';
import type { Batch, Deliver, EventLog, Line, Slot } from './event-log.js';

/** A log as the suite needs it. */
export interface LogForSuite {
  /** A client of its own on the same log, as another process would have. The suite closes it. */
  open(): EventLog;
  close(): Promise<void>;
}

/** What every adapter of {@link EventLog} promises. */
export function conformance(adapter: string, prepare: () => Promise<LogForSuite>): void {
  describe(`the event log in ${adapter}`, () => {
    let suite: LogForSuite;
    let log: EventLog;
    let topic: Topic;
    const opened: EventLog[] = [];
    const open = () => {
      const client = suite.open();
      opened.push(client);
      return client;
    };

    beforeAll(async () => {
      suite = await prepare();
      log = open();
    }, 180_000);
    beforeEach(async () => {
      topic = newTopic();
      await log.ensure([topic]);
    });
    afterAll(async () => {
      await Promise.all(opened.map((client) => client.close()));
      await suite.close();
    });

    const append = (partition: number, bodies: readonly string[], client = log) =>
      client.append([{ slot: { topic: topic.name, partition }, lines: bodies.map(line) }]);

    describe('append', () => {
      it('keeps the order within each partition, and numbers the lines without gaps', async () => {
        await append(0, numbers(0, 3));
        await log.append([
          { slot: { topic: topic.name, partition: 1 }, lines: numbers(0, 2).map(line) },
          { slot: { topic: topic.name, partition: 0 }, lines: numbers(3, 1_200).map(line) },
          { slot: { topic: topic.name, partition: 0 }, lines: numbers(1_200, 1_201).map(line) },
        ]);
        const found = await all(log, topic);
        expect(found.map((lines) => lines.map(({ body }) => body))).toEqual([numbers(0, 1_201), numbers(0, 2), []]);
        for (const lines of found) expect(lines.map(({ offset }) => offset)).toEqual(lines.map((_, n) => BigInt(n)));
      });

      it('reaches several topics at once', async () => {
        const other = newTopic();
        await log.ensure([other]);
        const append = [topic, other].map(({ name }) => ({ slot: { topic: name, partition: 2 }, lines: [line('x')] }));
        await log.append(append);
        expect(await log.ends(topic.name)).toEqual([0n, 0n, 1n]);
        expect(await log.ends(other.name)).toEqual([0n, 0n, 1n]);
      });

      it('is durable when it resolves: another client finds the lines after the writer has gone', async () => {
        const writer = suite.open();
        await append(1, ['kept'], writer);
        await writer.close();
        expect((await all(open(), topic))[1]!.map(({ body }) => body)).toEqual(['kept']);
      });

      it('keeps keys and texts as they are, whatever the script', async () => {
        const lines = [
          { key: '难题-一', body: '{"title":"瓶颈🚧","quote":"\'\\"\\\\","nul":"\\u0000"}' },
          { key: 'a b\tc', body: ' ' },
        ];
        await log.append([{ slot: { topic: topic.name, partition: 0 }, lines }]);
        const [first] = await all(log, topic);
        expect(first!.map(({ key, body }) => ({ key, body }))).toEqual(lines);
      });

      it('takes large events, and many of them for one partition', async () => {
        const large = numbers(0, 40).map((n) => `${n} ${'瓶'.repeat(50_000)}`);
        await append(0, [...large, 'x'.repeat(3_000_000)]);
        const [first] = await all(log, topic);
        expect(first!.map(({ body }) => body.length)).toEqual([...large.map(({ length }) => length), 3_000_000]);
      }, 30_000);

      it('keeps the order of each writer when several write to the same partitions', async () => {
        const writers = [log, open(), open(), open()];
        await Promise.all(
          writers.map(async (writer, w) => {
            for (let round = 0; round < 20; round += 1) {
              const partitions = [0, 1, 2].map((p) => (p + w + round) % 3);
              await writer.append(
                partitions.map((partition) => ({
                  slot: { topic: topic.name, partition },
                  lines: [line(`${w} ${2 * round}`), line(`${w} ${2 * round + 1}`)],
                })),
              );
            }
          }),
        );
        for (const lines of await all(log, topic))
          for (const w of writers.keys())
            expect(lines.map(({ body }) => body).filter((body) => body.startsWith(`${w} `))).toEqual(
              numbers(0, 40).map((n) => `${w} ${n}`),
            );
      }, 30_000);

      it('may be repeated: the lines stand twice', async () => {
        await append(0, ['same']);
        await append(0, ['same']);
        expect((await all(log, topic))[0]!.map(({ body }) => body)).toEqual(['same', 'same']);
      });

      it('fails where a partition is missing, instead of leaving lines out', async () => {
        await expect(append(7, ['x'])).rejects.toThrow();
        await append(0, ['still works']);
        expect((await log.ends(topic.name))[0]).toBe(1n);
      }, 60_000);
    });

    describe('ends and scan', () => {
      it('begin at 0', async () => {
        expect(await log.ends(topic.name)).toEqual([0n, 0n, 0n]);
        expect(await all(log, topic)).toEqual([[], [], []]);
      });

      it('give each partition between two positions, in batches that follow each other', async () => {
        await append(0, numbers(0, 1_100));
        await append(2, numbers(0, 10));
        const next = [3n, 0n, 8n];
        const found: string[][] = [[], [], []];
        for await (const batch of log.scan(topic.name, next, [1_050n, 0n, 9n])) {
          expect(batch.from).toBe(next[batch.partition]);
          expect(batch.lines.at(-1)!.offset).toBe(batch.next - 1n);
          next[batch.partition] = batch.next;
          found[batch.partition]!.push(...batch.lines.map(({ body }) => body));
        }
        expect(found).toEqual([numbers(3, 1_050), [], ['8']]);
      });

      it('do not wait for lines that nobody has written', async () => {
        await append(0, ['only']);
        const found = [];
        for await (const batch of log.scan(topic.name, [0n, 0n, 0n], [99n, 99n, 99n])) found.push(...batch.lines);
        expect(found.map(({ body }) => body)).toEqual(['only']);
      });

      it('may be left in the middle', async () => {
        await append(0, numbers(0, 2_000));
        await append(1, numbers(0, 2_000));
        for await (const batch of log.scan(topic.name, [0n, 0n, 0n], await log.ends(topic.name))) {
          expect(batch.lines.length).toBeGreaterThan(0);
          break;
        }
      });
    });

    describe('consume', () => {
      /** Runs a member until the test ends or calls `leave`. */
      const member = (
        deliver: Deliver,
        options: { group?: string; start?: (slot: Slot) => bigint; client?: EventLog } = {},
      ) => {
        const stop = new AbortController();
        const start = (slot: Slot) => Promise.resolve(options.start?.(slot) ?? 0n);
        const running = (options.client ?? open()).consume(
          options.group ?? topic.name,
          [topic.name],
          start,
          deliver,
          stop.signal,
        );
        const leave = async () => {
          stop.abort();
          await running;
        };
        members.push(leave);
        return { leave, stop: () => stop.abort(), running };
      };
      const members: (() => Promise<void>)[] = [];
      afterEach(async () => {
        await Promise.all(members.splice(0).map((leave) => leave()));
      });

      it('starts where the consumer stands, and delivers in order, 500 lines at most', async () => {
        await append(0, numbers(0, 1_300));
        await append(1, numbers(0, 5));
        const group = new Standing();
        group.positions.set(slotOf(topic, 0), 7n);
        const batches: Batch[] = [];
        member(
          async (batch) => {
            batches.push(batch);
            return group.deliver(batch);
          },
          { start: group.start },
        );
        await eventually(() => group.linesOf(topic, 0).length === 1_293 && group.linesOf(topic, 1).length === 5);
        expect(group.linesOf(topic, 0)).toEqual(numbers(7, 1_300));
        expect(group.linesOf(topic, 1)).toEqual(numbers(0, 5));
        for (const batch of batches) expect(batch.lines.length).toBeLessThanOrEqual(500);
        for (const { lines } of batches) expect(lines[0]!.key).toBe('k');
      });

      it('hears soon of what another process appends', async () => {
        const group = new Standing();
        member(group.deliver);
        await append(0, ['first']);
        await eventually(() => group.linesOf(topic, 0).length === 1);
        const writer = open();
        await append(1, ['warm'], writer);
        await eventually(() => group.linesOf(topic, 1).length === 1);
        const began = performance.now();
        await append(2, ['soon'], writer);
        await eventually(() => group.linesOf(topic, 2).length === 1);
        expect(performance.now() - began).toBeLessThan(700);
      });

      it('goes on from the position that the consumer returns: forward and back', async () => {
        await append(0, numbers(0, 700));
        const seen: string[] = [];
        let fenced = 0;
        member(async (batch) => {
          fenced += 1;
          // Another member has come to 600 meanwhile; later a restored database stands at 650 again.
          if (fenced === 1) return 600n;
          seen.push(...batch.lines.map(({ body }) => body));
          if (batch.next === 700n && fenced < 4) return 650n;
          return batch.next;
        });
        await eventually(() => seen.length >= 200);
        expect(seen).toEqual([...numbers(600, 700), ...numbers(650, 700), ...numbers(650, 700)]);
      });

      it('tries a batch that failed again, with rests, while the other partitions go on', async () => {
        const group = new Standing();
        const attempts: number[] = [];
        member(async (batch) => {
          if (batch.partition === 1 && attempts.length < 5) {
            attempts.push(performance.now());
            throw new Error('the database is restarting');
          }
          return group.deliver(batch);
        });
        await append(1, ['stubborn']);
        await eventually(() => attempts.length >= 2);
        await append(0, numbers(0, 20));
        await append(2, numbers(0, 20));
        await eventually(() => [0, 1, 2].every((p) => group.linesOf(topic, p).length > 0));
        expect(group.linesOf(topic, 0)).toEqual(numbers(0, 20));
        expect(group.linesOf(topic, 1)).toEqual(['stubborn']);
        expect(attempts[4]! - attempts[0]!).toBeGreaterThan(20 + 40 + 80 + 160 - 20);
      });

      it('lets no delivery that hangs hold up the other partitions', async () => {
        const group = new Standing();
        let free: () => void = () => undefined;
        const hanging = new Promise<void>((resolve) => (free = resolve));
        let hangs = false;
        member(async (batch) => {
          if (batch.partition === 1) {
            hangs = true;
            await hanging;
          }
          return group.deliver(batch);
        });
        await append(1, ['slow']);
        await eventually(() => hangs);
        await append(0, ['quick']);
        await eventually(() => group.linesOf(topic, 0).length === 1);
        expect(group.linesOf(topic, 1)).toEqual([]);
        free();
        await eventually(() => group.linesOf(topic, 1).length === 1);
      });

      it('takes no more in hand while the consumer’s database is slow, and goes on when it answers', async () => {
        for (const partition of [0, 1, 2]) await append(partition, numbers(0, 3_000));
        const group = new Standing();
        let answer: () => void = () => undefined;
        const answered = new Promise<void>((resolve) => (answer = resolve));
        const inHand: number[] = [];
        member(async (batch) => {
          inHand.push(batch.lines.length);
          await answered;
          return group.deliver(batch);
        });
        await eventually(() => inHand.length === 3);
        // Long enough for several fetches, and for the patience of any of them.
        await pause(1_500);
        expect(inHand).toHaveLength(3);
        for (const lines of inHand) expect(lines).toBeLessThanOrEqual(500);
        answer();
        await eventually(() => group.total(topic) === 9_000, 30_000);
        for (const partition of [0, 1, 2]) expect(group.linesOf(topic, partition)).toEqual(numbers(0, 3_000));
      }, 45_000);

      it('tries later where another member is busy', async () => {
        await append(0, ['held']);
        const group = new Standing();
        let tries = 0;
        member(async (batch) => ((tries += 1) < 4 ? 'busy' : group.deliver(batch)));
        await eventually(() => group.linesOf(topic, 0).length === 1);
        expect(tries).toBe(4);
      });

      it('lets members share a group: each line has its effect once, in order, also when one leaves', async () => {
        const group = new Standing();
        const slowly: Deliver = async (batch) => {
          const reached = await group.deliver(batch, () => pause(5));
          return reached;
        };
        const first = member(slowly);
        await append(0, numbers(0, 50));
        await eventually(() => group.linesOf(topic, 0).length > 0);
        const second = member(slowly);
        const writing = (async () => {
          for (let n = 0; n < 60; n += 1)
            for (const p of [0, 1, 2])
              await append(p, numbers(p === 0 ? 50 + 2 * n : 2 * n, (p === 0 ? 50 : 0) + 2 * n + 2));
        })();
        await eventually(() => group.linesOf(topic, 1).length > 20);
        await first.leave();
        await writing;
        await eventually(() => group.total(topic) === 170 + 120 + 120, 30_000);
        expect(group.linesOf(topic, 0)).toEqual(numbers(0, 170));
        expect(group.linesOf(topic, 1)).toEqual(numbers(0, 120));
        expect(group.linesOf(topic, 2)).toEqual(numbers(0, 120));
        await second.leave();
      }, 45_000);

      it('gives every group all lines', async () => {
        await append(0, numbers(0, 10));
        const [one, two] = [new Standing(), new Standing()];
        member(one.deliver, { group: `${topic.name}-one` });
        member(two.deliver, { group: `${topic.name}-two` });
        await eventually(() => one.linesOf(topic, 0).length === 10 && two.linesOf(topic, 0).length === 10);
      });

      it('ends after the delivery in hand, and delivers nothing after it', async () => {
        await append(0, numbers(0, 600));
        await append(1, ['x']);
        let begun = 0;
        let done = 0;
        let finish: () => void = () => undefined;
        const finished = new Promise<void>((resolve) => (finish = resolve));
        const { stop, running } = member(async (batch) => {
          begun += 1;
          await finished;
          done += 1;
          return batch.next;
        });
        await eventually(() => begun === 2);
        stop();
        let ended = false;
        void running.then(() => (ended = true));
        await pause(50);
        expect(ended).toBe(false);
        const began = performance.now();
        finish();
        await running;
        expect(performance.now() - began).toBeLessThan(2_500);
        expect([begun, done]).toEqual([2, 2]);
      });

      it('starts once the place of the consumer can be read', async () => {
        await append(0, numbers(0, 3));
        const group = new Standing();
        const stop = new AbortController();
        let asked = 0;
        const start = (slot: Slot) => {
          asked += 1;
          if (asked < 5) return Promise.reject(new Error('the database is starting'));
          return group.startOf(slot);
        };
        const running = open().consume(topic.name, [topic.name], start, group.deliver, stop.signal);
        members.push(async () => {
          stop.abort();
          await running;
        });
        await append(2, numbers(0, 3));
        await eventually(() => group.total(topic) === 6);
      });
    });

    describe('ensure', () => {
      it('may be asked by several at once, and again', async () => {
        const fresh = newTopic();
        await Promise.all([log, open(), open()].map((client) => client.ensure([fresh, topic])));
        await log.ensure([fresh]);
        expect(await log.ends(fresh.name)).toEqual([0n, 0n, 0n]);
      });

      it('says in a sentence that a topic has another number of partitions', async () => {
        await expect(log.ensure([{ ...topic, partitions: 4 }])).rejects.toThrow(
          `${topic.name} has 3 partitions, but its contract says 4: the number must never change`,
        );
      });
    });
  });
}

const newTopic = (): Topic => ({
  name: `t${randomBytes(6).toString('hex')}`,
  partitions: 3,
  owner: 'test',
  readers: [],
});
const line = (body: string): Line => ({ key: 'k', body });
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => String(from + n));
const slotOf = ({ name }: Topic, partition: number) => `${name}/${partition}`;

/** All lines of a topic, by partition. */
async function all(log: EventLog, { name }: Topic) {
  const ends = await log.ends(name);
  const found: Batch['lines'][] = ends.map(() => []);
  for await (const batch of log.scan(
    name,
    ends.map(() => 0n),
    ends,
  ))
    found[batch.partition]!.push(...batch.lines);
  return found;
}

/** What the consumer's database does: effects and position in one transaction, fenced by the position. */
class Standing {
  readonly positions = new Map<string, bigint>();
  private readonly effects = new Map<string, string[]>();
  private readonly held = new Set<string>();

  readonly start = ({ topic, partition }: Slot): bigint => this.positions.get(`${topic}/${partition}`) ?? 0n;
  readonly startOf = (slot: Slot): Promise<bigint> => Promise.resolve(this.start(slot));

  readonly deliver = async (
    batch: Batch,
    work: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<bigint | 'busy'> => {
    const id = `${batch.topic}/${batch.partition}`;
    if (this.held.has(id)) return 'busy';
    const position = this.start(batch);
    if (position !== batch.from) return position;
    this.held.add(id);
    try {
      await work();
      const effects = this.effects.get(id) ?? [];
      this.effects.set(id, effects);
      effects.push(...batch.lines.map(({ body }) => body));
      this.positions.set(id, batch.next);
      return batch.next;
    } finally {
      this.held.delete(id);
    }
  };

  linesOf(topic: Topic, partition: number): string[] {
    return this.effects.get(slotOf(topic, partition)) ?? [];
  }

  total(topic: Topic): number {
    return [...this.effects]
      .filter(([id]) => id.startsWith(`${topic.name}/`))
      .reduce((sum, [, lines]) => sum + lines.length, 0);
  }
}
