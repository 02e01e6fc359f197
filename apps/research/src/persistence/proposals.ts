import type { Organisation } from '@zhitong/contracts';
import type { EntityManager } from 'typeorm';
import type { Draft } from '../domain/draft.js';
import type { Bid, Proposal } from '../domain/proposal.js';

/** A bid as a row: a draft, or sealed since `submittedAt`. */
export interface ProposalRow {
  id: string;
  topic: string;
  round: number;
  team: Organisation;
  lead: string;
  version: bigint;
  content: Draft;
  hash: string | null;
  submittedAt: Date | null;
}

const columns = `id, topic, round, team, lead, version, content, hash, submitted_at AS "submittedAt"`;
type Stored = Omit<ProposalRow, 'version'> & { version: string };
const toRow = (row: Stored): ProposalRow => ({ ...row, version: BigInt(row.version) });

async function rows(manager: EntityManager, where: string, values: unknown[]): Promise<ProposalRow[]> {
  return (await manager.query<Stored[]>(`SELECT ${columns} FROM proposal WHERE ${where}`, values)).map(toRow);
}

/** The rows behind bids. What stands in them leaves this service only to the team, and after closing to the secretariat. */
export const proposals = {
  async byId(manager: EntityManager, id: string): Promise<ProposalRow | undefined> {
    return (await rows(manager, 'id = $1', [id]))[0];
  },

  /** Locked until the end of the transaction. */
  async locked(manager: EntityManager, id: string): Promise<ProposalRow | undefined> {
    return (await rows(manager, 'id = $1 FOR UPDATE', [id]))[0];
  },

  async ofTeam(manager: EntityManager, creditCode: string): Promise<ProposalRow[]> {
    return rows(manager, 'organisation = $1 ORDER BY id', [creditCode]);
  },

  async ofTeamForCall(
    manager: EntityManager,
    topic: string,
    round: number,
    creditCode: string,
  ): Promise<ProposalRow | undefined> {
    return (await rows(manager, 'topic = $1 AND round = $2 AND organisation = $3', [topic, round, creditCode]))[0];
  },

  /** The bids of a call. Ask only when the call has closed. */
  async sealed(manager: EntityManager, topic: string, round: number): Promise<Bid[]> {
    const found = await rows(
      manager,
      'topic = $1 AND round = $2 AND submitted_at IS NOT NULL ORDER BY submitted_at, id',
      [topic, round],
    );
    return found.map(({ id, lead, team, submittedAt, content }) => ({
      id,
      lead,
      team,
      submittedAt: submittedAt!.toISOString(),
      proposal: content as Proposal,
    }));
  },

  /** How many bids stand for the present call of a topic. Exact under the topic's lock: submitting takes it, too. */
  async count(manager: EntityManager, topic: string): Promise<number> {
    const [row] = await manager.query<{ bids: number }[]>(
      `SELECT count(*)::int AS bids FROM proposal p JOIN topic t ON t.id = p.topic AND t.round = p.round
       WHERE p.topic = $1 AND p.submitted_at IS NOT NULL`,
      [topic],
    );
    return row!.bids;
  },

  /** @returns false when the organisation has a bid for this call already */
  async create(manager: EntityManager, row: Omit<ProposalRow, 'version' | 'hash' | 'submittedAt'>): Promise<boolean> {
    const { id, topic, round, team, lead, content } = row;
    const created = await manager.query<unknown[]>(
      `INSERT INTO proposal (id, topic, round, organisation, team, lead, content) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (topic, round, organisation) DO NOTHING RETURNING id`,
      [id, topic, round, team.creditCode, JSON.stringify(team), lead, JSON.stringify(content)],
    );
    return created.length > 0;
  },

  async write(manager: EntityManager, id: string, content: Draft): Promise<void> {
    await manager.query(`UPDATE proposal SET content = $2, version = version + 1 WHERE id = $1`, [
      id,
      JSON.stringify(content),
    ]);
  },

  async seal(
    manager: EntityManager,
    id: string,
    seal: { content: Proposal; salt: string; hash: string; at: Date },
  ): Promise<void> {
    await manager.query(
      `UPDATE proposal SET content = $2, salt = $3, hash = $4, submitted_at = $5, version = version + 1 WHERE id = $1`,
      [id, JSON.stringify(seal.content), seal.salt, seal.hash, seal.at],
    );
  },

  /** Back to a draft. */
  async unseal(manager: EntityManager, id: string): Promise<void> {
    await manager.query(
      `UPDATE proposal SET salt = NULL, hash = NULL, submitted_at = NULL, version = version + 1 WHERE id = $1`,
      [id],
    );
  },

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query(`DELETE FROM proposal WHERE id = $1`, [id]);
  },

  /**
   * Bids of one call that are still sealed, but for one, and were so at that moment: to be released when the call led
   * elsewhere. Without a round, the last that had bids by then. A winner of an earlier call is not among them.
   */
  async toRelease(
    manager: EntityManager,
    topic: string,
    at: Date,
    { round, except }: { round?: number; except?: string | undefined },
  ): Promise<{ id: string; lead: string }[]> {
    return manager.query(
      `SELECT p.id, p.lead FROM proposal p JOIN bid b ON b.id = p.id AND b.status = 'sealed'
       WHERE p.topic = $1 AND p.submitted_at <= $2 AND p.id IS DISTINCT FROM $3
         AND p.round = coalesce($4::int, (SELECT round FROM proposal WHERE id = $3),
           (SELECT max(round) FROM proposal WHERE topic = $1 AND submitted_at <= $2))
       ORDER BY p.id`,
      [topic, at, except ?? null, round ?? null],
    );
  },
};
