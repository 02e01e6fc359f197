import type { Why } from '../change.js';
import type { Tx } from '../store/transaction.js';

/** What a person did about something that was set aside. */
export interface ParkingDeed {
  group: string;
  topic: string;
  key: string;
  seq?: bigint;
  act: 'redrive' | 'discard';
  by: Why;
  reason?: string;
  /** Missing while a redrive goes on, and for good when it was broken off. */
  outcome?: string;
  at: Date;
}

/** Notes a deed in the transaction that begins it, so that no crash can hide it. @returns the number of the note */
export async function auditDeed(tx: Tx, { group, topic, key, seq, act, by, reason, outcome, at }: ParkingDeed) {
  const [row] = await tx.query<{ id: string }>(
    {
      text: `INSERT INTO events.parking_audit (grp, topic, key, seq, act, actor, reason, outcome, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    },
    [group, topic, key, seq ?? null, act, by.actor, reason ?? null, outcome ?? null, at],
  );
  return row!.id;
}

/** Adds what came of it. */
export async function auditOutcome(tx: Tx, id: string, outcome: string): Promise<void> {
  await tx.query({ text: `UPDATE events.parking_audit SET outcome = $2 WHERE id = $1` }, [id, outcome]);
}
