import { topics } from '@zhitong/contracts';
import { tableOf } from '@zhitong/events/postgres';
import { withClient } from '@zhitong/persistence';

/** The embedded log's lines lie in Kafka now: going on here would leave them behind. */
export class LogHasMoved extends Error {
  override readonly name = 'LogHasMoved';
  constructor(brokers: string, at: Date) {
    super(
      `事件日志已于 ${at.toISOString()} 迁往 Apache Kafka，请设置 KAFKA_BROKERS=${brokers} 后启动 · ` +
        `the event log has moved to Apache Kafka: start with KAFKA_BROKERS=${brokers}`,
    );
  }
}

/** @throws LogHasMoved */
export const assertNotMoved = (logUrl: string): Promise<void> =>
  withClient(logUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('moved') IS NOT NULL AS there`);
    if (!rows[0]!.there) return;
    const moved = await client.query<{ brokers: string; at: Date }>(`SELECT brokers, at FROM moved`);
    for (const { brokers, at } of moved.rows) throw new LogHasMoved(brokers, at);
  });

const tables = topics.map(({ name }) => tableOf(name)).join(', ');

/**
 * Keeps everybody from writing to the embedded log while `copy` runs, and for good once it has resolved: who still
 * tries has no right to its tables any more. Where it fails, all is as it was.
 * @param ownerUrl login of the log's owner, on its database
 */
export async function moveAway(ownerUrl: string, brokers: string, copy: () => Promise<void>): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(`SET LOCAL transaction_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0`);
    await client.query(`LOCK TABLE ${tables} IN EXCLUSIVE MODE`);
    await copy();
    await client.query(`REVOKE INSERT ON ${tables} FROM ${owners}`);
    await client.query(
      `CREATE TABLE IF NOT EXISTS moved (brokers text NOT NULL, at timestamptz NOT NULL DEFAULT now())`,
    );
    await client.query(`INSERT INTO moved (brokers) VALUES ($1)`, [brokers]);
    await client.query(`GRANT SELECT ON moved TO ${everybody}`);
    await client.query('COMMIT');
  });
}

const owners = [...new Set(topics.map(({ owner }) => owner))].join(', ');
const everybody = [...new Set(topics.flatMap(({ owner, readers }) => [owner, ...readers]))].join(', ');
