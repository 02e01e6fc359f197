import { ask, type Tx } from '@zhitong/events';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../domain/standing.js';

/** How an organisation stands; `unknown` until the gateway's facts about it have arrived. */
export async function standingOf(of: Tx | EntityManager, creditCode: string): Promise<Standing> {
  const [row] = await ask<{ standing: Standing }>(
    of,
    { name: 'standing of', text: `SELECT standing FROM organisation_standing WHERE credit_code = $1` },
    [creditCode],
  );
  return row?.standing ?? 'unknown';
}

export async function keepStanding(
  manager: EntityManager,
  creditCode: string,
  standing: Exclude<Standing, 'unknown'>,
): Promise<void> {
  await manager.query(
    `INSERT INTO organisation_standing (credit_code, standing) VALUES ($1, $2)
     ON CONFLICT (credit_code) DO UPDATE SET standing = $2`,
    [creditCode, standing],
  );
}
