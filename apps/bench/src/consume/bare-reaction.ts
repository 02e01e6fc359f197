import { randomUUID } from 'node:crypto';
import { encode, hashOf, partitionOf, type Line } from '@zhitong/events';
import type pg from 'pg';
import { TotalRaised, totalsTopic, type Total } from '../subject/meters.js';
import { parsed, transaction } from './bare.js';

interface Row {
  id: string;
  version: number;
  head: string;
  state: Total;
}

const load = {
  name: 'bare load',
  text: `SELECT id, version::int, head, state FROM total WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
};
const save = {
  name: 'bare save',
  text: `INSERT INTO total (id, version, head, state) SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::jsonb[])
         ON CONFLICT (id) DO UPDATE SET version = excluded.version, head = excluded.head, state = excluded.state`,
};
const append = {
  name: 'bare append',
  text: `INSERT INTO events.outbox (shard, topic, part, key, body)
         SELECT part % 2, $1, part, key, body FROM unnest($2::int[], $3::text[], string_to_array($4::text, E'\\x1f')) WITH ORDINALITY u(part, key, body, ord)
         ORDER BY ord`,
};

/** JSON holds it only escaped. */
const separator = '\u001f';

/** Load, decide, save and append of a batch, set by set: the facts are as complete as the library's. */
export const bareReaction = (pool: pg.Pool) => (lines: readonly Line[]) =>
  transaction(pool, async (client) => {
    const events = parsed(lines);
    const keys = [...new Set(events.map(({ subject }) => subject))].sort();
    const { rows } = await client.query<Row>({ ...load, values: [keys] });
    const states = new Map<string, Row>(keys.map((id) => [id, { id, version: 0, head: '', state: { total: 0 } }]));
    for (const row of rows) states.set(row.id, row);
    const facts = events.map((event) => {
      const row = states.get(event.subject)!;
      const body = encode(
        {
          ...{ id: randomUUID(), type: TotalRaised.type, topic: totalsTopic.name, key: row.id, at: new Date() },
          ...{ data: { total: row.state.total + event.data.value, by: event.data.value }, actor: 'reader-7' },
          ...{ epoch: 1, seq: BigInt(row.version + 1), prev: row.head, cause: event.id },
        },
        'bench',
        TotalRaised.version,
      );
      states.set(row.id, {
        ...{ id: row.id, version: row.version + 1, head: hashOf(body) },
        state: { total: row.state.total + event.data.value },
      });
      return { key: row.id, part: partitionOf(row.id, totalsTopic.partitions), body };
    });
    const changed = [...states.values()];
    const columns = [
      changed.map(({ id }) => id),
      changed.map(({ version }) => version),
      changed.map(({ head }) => head),
      changed.map(({ state }) => JSON.stringify(state)),
    ];
    await client.query({ ...save, values: columns });
    const outbox = [
      facts.map(({ part }) => part),
      facts.map(({ key }) => key),
      facts.map(({ body }) => body).join(separator),
    ];
    await client.query({ ...append, values: [totalsTopic.name, ...outbox] });
  });
