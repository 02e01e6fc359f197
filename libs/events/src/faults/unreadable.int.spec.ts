import type { Incoming } from '../consume/incoming.js';
import type { Worlds } from './both-logs.js';
import { breaking, misreading, type Mutation } from './mutations.js';
import type { World } from './world.js';

const { partitionOf } = await import('../log/partition.js');
const { encode, hashOf } = await import('../log/wire.js');
const { connectKafka } = await import('../kafka/client.js');
const { onBothLogs, onKafka, onPostgres } = await import('./both-logs.js');
const { settle } = await import('./settle.js');
const { inject, linesOf } = await import('./tamper.js');

const by = { actor: 'clerk' };
const foreign = '{"order": 7, "von": "jemand anderem"}';

/** Three facts of `a`; what the second one says, as it stands in the log, is up to the case. */
async function withSecond(worlds: Worlds, change: (body: string) => string) {
  const world = await worlds.fresh();
  const { counters } = world.domain;
  const bodies: string[] = [];
  for (const seq of [1n, 2n, 3n]) {
    const fact = {
      ...{ id: `fact-${seq}`, type: 'counted', topic: counters.name, key: 'a', at: new Date('2026-03-02T01:00:00Z') },
      ...{
        data: { request: String(seq) },
        actor: 'tester',
        epoch: 1,
        seq,
        prev: bodies.length ? hashOf(bodies.at(-1)!) : '',
      },
    };
    const body = encode(fact, 'counters', 1);
    bodies.push(seq === 2n ? change(body) : body);
  }
  await inject(world, 'a', bodies);
  await settle(world);
  return { world, bodies, parked: await world.groups.mirror.parking.list() };
}

const mirrored = async ({ dataSource }: World, key = 'a') =>
  (await dataSource.query<{ of: number[] }[]>(`SELECT state->'of' AS of FROM mirrors WHERE id = $1`, [key]))[0]?.of ??
  [];

async function seen({ dataSource, place }: World) {
  const rows = await dataSource.query<{ seq: string }[]>(`SELECT seq FROM events.seen WHERE grp = $1 AND key = 'a'`, [
    `${place.run}-mirror`,
  ]);
  return rows[0]?.seq;
}

async function unknownType(worlds: Worlds) {
  const { world, parked } = await withSecond(worlds, (body) => body.replace('"counted"', '"not-invented-yet"'));
  return { parked, mirrored: await mirrored(world), seen: await seen(world), skipped: [...world.skipped] };
}

async function wrongPayload(worlds: Worlds) {
  const { world, bodies, parked } = await withSecond(worlds, (body) => body.replace('"request":"2"', '"request":2'));
  return { parked, mirrored: await mirrored(world), body: bodies[1] };
}

/** What somebody else writes into the topic, under a key that has facts. */
async function foreignLine(worlds: Worlds) {
  const world = await worlds.fresh();
  await world.countAll('a', ['1']);
  await world.ship();
  await inject(world, 'a', [foreign]);
  await world.countAll('a', ['2']);
  await settle(world);
  return { world, parked: await world.groups.mirror.parking.list(), mirrored: await mirrored(world) };
}

onBothLogs('a line that is no fact as expected', (worlds) => {
  it('of an unknown type is recorded as seen, and skipped; its key goes on', async () => {
    expect(await unknownType(worlds)).toEqual({
      parked: [],
      mirrored: [1, 3],
      seen: '3',
      skipped: ['not-invented-yet 2'],
    });
  });

  it('of a known type with a wrong payload is parked with its text; its key waits', async () => {
    const { parked, mirrored, body } = await wrongPayload(worlds);
    expect(parked).toMatchObject([
      { key: 'a', seq: 2n, kind: 'poison', body, error: expect.stringContaining('expected string') },
    ]);
    expect(mirrored).toEqual([1]);
  });

  it('of somebody else is parked as it came, and holds nothing up', async () => {
    const { world, parked, mirrored } = await foreignLine(worlds);
    expect(parked).toMatchObject([{ key: 'a', seq: 0n, kind: 'foreign', body: foreign }]);
    expect(mirrored).toEqual([1, 2]);
    await world.groups.mirror.parking.discard(parked[0]!, by, 'was meant for another topic');
    expect(await world.groups.mirror.parking.list()).toEqual([]);
  });
});

/** Bytes that no text of PostgreSQL holds, under keys that are none either. */
const hostile = [
  { key: 'no-utf8', value: Buffer.from([0xff, 0xfe, 0x00, 0x7b]) },
  { key: 'nul', value: Buffer.from('{"a":"\u0000"}') },
  { key: 'cut', value: Buffer.from('{"specversion":"1.0"\u0000') },
  { key: 'k\u0000y', value: Buffer.from(foreign) },
  { key: null, value: Buffer.from(foreign) },
  { key: 'nothing', value: null },
];

// PostgreSQL's log takes nothing but texts.
onKafka('a message that is no text', (worlds) => {
  it('is parked with its bytes, stays what it is when tried again, and holds nothing up', async () => {
    const world = await worlds.fresh();
    const { name, partitions } = world.domain.counters;
    const partition = partitionOf('a', partitions);
    if (world.place.log.kind !== 'kafka') throw new Error('this needs Kafka');
    const producer = connectKafka({ brokers: world.place.log.brokers, clientId: 'stranger' }).producer();
    await producer.connect();
    await producer.send({ topic: name, messages: hostile.map((message) => ({ ...message, partition })) });
    // As one of ours, but under a key that holds a NUL.
    await world.countAll('a', ['1']);
    await world.ship();
    const [line] = await linesOf(world, 'a');
    await producer.send({ topic: name, messages: [{ key: 'a\u0000', value: line!.body, partition }] });
    await producer.disconnect();
    await world.countAll('a', ['2']);
    await settle(world, 40_000);
    expect(await mirrored(world)).toEqual([1, 2]);

    const { parking } = world.groups.mirror;
    const parked = await parking.list();
    expect(parked.map(({ key, kind }) => [key, kind]).sort()).toEqual(
      ['', 'a\\u0000', 'cut', 'k\\u0000y', 'no-utf8', 'nothing', 'nul'].map((key) => [key, 'foreign']),
    );
    const bytes = Object.fromEntries(parked.map((head) => [head.key, head.bytes && Buffer.from(head.bytes)]));
    for (const { key, value } of hostile.slice(0, 3)) expect([key, bytes[key!]]).toEqual([key, value]);
    for (const { topic, key } of parked) expect(await parking.redrive(topic, key, by)).toBe('drained');
    expect(await parking.list()).toHaveLength(parked.length);
  }, 60_000);
});

onPostgres('the tests of unreadable lines notice', (worlds) => {
  const asInvalid = (item: Incoming): Incoming =>
    ({ ...item, kind: 'invalid', error: new Error('unknown type') }) as Incoming;
  const asEvent = (item: Incoming): Incoming => ({ ...item, kind: 'event' }) as Incoming;
  const asOther = (item: Incoming): Incoming => ({ ...item, kind: 'other' }) as Incoming;
  const throwingAway: Mutation = {
    discarded: (ids) => Object.assign(Object.create(ids) as typeof ids, { hasLine: () => true }),
  };
  it.each<[string, (worlds: Worlds) => Promise<{ parked: unknown[]; mirrored: number[] }>, Mutation, object]>([
    ['a consumer that stops at what it does not know', unknownType, misreading('other', asInvalid), { parked: [], mirrored: [1, 3] }], // prettier-ignore
    ['a consumer that hands over what does not fit', wrongPayload, misreading('invalid', asEvent), { mirrored: [1] }],
    ['a consumer that throws away what it cannot read', foreignLine, throwingAway, { parked: [{ kind: 'foreign' }] }],
    ['a consumer that passes over what does not fit', wrongPayload, misreading('invalid', asOther), { mirrored: [1] }],
  ])('%s', async (_, scenario, mutation, whole) => {
    expect(await breaking(mutation, () => scenario(worlds))).not.toMatchObject(whole);
  });
});
