import type { EntityManager } from 'typeorm';
import type { Message } from '../aggregate.js';

/** The fact that somebody is told of. */
export interface Cause {
  id: string;
  at: Date;
}

/**
 * Writes messages in the transaction that decided them: for recipients that the aggregate's state must not name, and
 * whom the service knows otherwise. The same cause tells an account of one kind once.
 */
export const tell = async (manager: EntityManager, { id, at }: Cause, messages: readonly Message[]): Promise<void> => {
  if (messages.length === 0) return;
  await manager.query(
    `INSERT INTO events.messages (cause, account, kind, params, at)
     SELECT $1, m.account, m.kind, m.params, $2
     FROM unnest($3::text[], $4::text[], $5::jsonb[]) m(account, kind, params)
     ON CONFLICT (cause, account, kind) DO NOTHING`,
    [
      id,
      at,
      messages.map(({ account }) => account),
      messages.map(({ kind }) => kind),
      messages.map(({ params }) => JSON.stringify(params)),
    ],
  );
};
