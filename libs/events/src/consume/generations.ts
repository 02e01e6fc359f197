import type { DataSource, EntityManager } from 'typeorm';
import { ask, type Tx } from '../store/transaction.js';
import type { UnitOfWork } from '../store/unit-of-work.js';
import { Positions } from './positions.js';

/** The tables of a projection, made anew for each generation, and shown through views of the same names. */
export interface ProjectionTables {
  /** Consumer group, e.g. `tracking-timeline`. */
  group: string;
  /** Tables that readers see as views in the schema `public`. */
  views: readonly string[];
  /** CREATE statements for one generation. */
  create(schema: string): readonly string[];
}

/** This generation no longer serves: a rebuild has taken over. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
  constructor(readonly group: string) {
    super(`${group} was replaced by a rebuild`);
  }
}

/** Under which name a generation consumes: `tracking-board@2`. */
export const generationGroup = (group: string, generation: number): string => `${group}@${generation}`;
/** The schema of a generation's tables: `tracking_board_g2`. */
export const generationSchema = (group: string, generation: number): string =>
  `${group.replaceAll('-', '_')}_g${generation}`;

/** What groups have rows in, parked lines first: they are the largest. */
const rowsOfGroups = ['events.parked', 'events.seen', 'events.positions'];
/** Rows of one statement. */
const piece = 10_000;

/** Generations of a projection: one serves, a next one may be filled beside it, the switch is one transaction. */
export class Generations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: ProjectionTables,
  ) {}

  /** The generation that serves; the first is made when there is none. */
  async active(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query({ text: `SELECT pg_advisory_xact_lock(hashtext('events.generations'), hashtext($1))` }, [
        this.tables.group,
      ]);
      const [row] = await tx.query<{ active: number }>(
        { text: `SELECT active FROM events.generations WHERE grp = $1` },
        [this.tables.group],
      );
      if (row) return row.active;
      await this.createTables(tx.manager, 1);
      await this.showTables(tx.manager, 1);
      await tx.query({ text: `INSERT INTO events.generations (grp, active) VALUES ($1, 1)` }, [this.tables.group]);
      return 1;
    });
  }

  /** Inside a consumer's transaction. @throws Superseded when another generation serves */
  async assertServing(of: Pick<Tx, 'manager' | 'query'> | EntityManager, generation: number): Promise<void> {
    const statement = { name: 'generation', text: `SELECT active FROM events.generations WHERE grp = $1` };
    const [row] = await ask<{ active: number }>(of, statement, [this.tables.group]);
    if (row && row.active > generation) throw new Superseded(generationGroup(this.tables.group, generation));
  }

  /**
   * Makes empty tables for the next generation; what earlier and abandoned rebuilds left is removed. Nobody reads the rows
   * of an earlier one any more: they go in bounded pieces.
   */
  async begin(): Promise<number> {
    const active = await this.active();
    const next = active + 1;
    for (let earlier = 1; earlier < active; earlier += 1) {
      await this.unitOfWork.run((tx) => this.dropTables(tx, earlier));
      for (const table of rowsOfGroups) await this.removeRows(table, earlier);
    }
    // Where another rebuild is filling it, all of it begins anew at the same moment.
    await this.unitOfWork.run(async (tx) => {
      await this.dropTables(tx, next);
      for (const table of rowsOfGroups)
        await tx.query({ text: `DELETE FROM ${table} WHERE grp = $1` }, [generationGroup(this.tables.group, next)]);
      await this.createTables(tx.manager, next);
    });
    return next;
  }

  /**
   * Lets `next` serve, if it has come at least as far as the one that serves, in every partition; both stand still
   * meanwhile. @returns false when it is still behind: go on consuming and try again
   */
  async switchTo(next: number): Promise<boolean> {
    const { group } = this.tables;
    const [older, newer] = [generationGroup(group, next - 1), generationGroup(group, next)];
    return this.unitOfWork.run(async (tx) => {
      const rows = await tx.query<{ grp: string; topic: string; part: number; next: string }>(
        {
          text: `SELECT grp, topic, part, next FROM events.positions WHERE grp = ANY($1) ORDER BY grp, topic, part FOR UPDATE`,
        },
        [[older, newer]],
      );
      const reached = new Map(
        rows.filter(({ grp }) => grp === newer).map((row) => [`${row.topic}/${row.part}`, BigInt(row.next)]),
      );
      const behind = rows.some(
        (row) => row.grp === older && (reached.get(`${row.topic}/${row.part}`) ?? 0n) < BigInt(row.next),
      );
      if (behind) return false;
      await this.showTables(tx.manager, next);
      await tx.query({ text: `UPDATE events.generations SET active = $2 WHERE grp = $1` }, [group, next]);
      return true;
    });
  }

  /**
   * Removes the tables of a generation that does not serve. Where it stood and what it had seen stay until the next
   * rebuild: a consumer that has not noticed yet must meet {@link Superseded}, not a gap. The one that serves is left
   * alone: two rebuilds at once fill the same generation.
   */
  async drop(generation: number): Promise<void> {
    const serves = await this.active();
    if (generation === serves) return;
    await this.unitOfWork.run((tx) => this.dropTables(tx, generation));
    await this.removeRows('events.parked', generation);
  }

  /** Positions of a generation, e.g. to wait until it has seen a fact. */
  positions(generation: number): Positions {
    return new Positions(this.dataSource, generationGroup(this.tables.group, generation));
  }

  private async dropTables(tx: Tx, generation: number): Promise<void> {
    await tx.query({ text: `DROP SCHEMA IF EXISTS ${generationSchema(this.tables.group, generation)} CASCADE` });
  }

  private async removeRows(table: string, generation: number): Promise<void> {
    for (let gone = piece; gone === piece;) {
      const [row] = await this.dataSource.query<{ gone: number }[]>(
        `WITH gone AS (
           DELETE FROM ${table} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${table} WHERE grp = $1 LIMIT ${piece})) RETURNING 1)
         SELECT count(*)::int AS gone FROM gone`,
        [generationGroup(this.tables.group, generation)],
      );
      gone = row!.gone;
    }
  }

  private async createTables(manager: EntityManager, generation: number): Promise<void> {
    const schema = generationSchema(this.tables.group, generation);
    await manager.query(`CREATE SCHEMA ${schema}`);
    for (const statement of this.tables.create(schema)) await manager.query(statement);
  }

  private async showTables(manager: EntityManager, generation: number): Promise<void> {
    const schema = generationSchema(this.tables.group, generation);
    for (const view of this.tables.views) {
      await manager.query(`DROP VIEW IF EXISTS public.${view}`);
      await manager.query(`CREATE VIEW public.${view} AS SELECT * FROM ${schema}.${view}`);
    }
  }
}
