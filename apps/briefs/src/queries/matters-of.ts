import type { EntityManager } from 'typeorm';

/** A problem by the number and title that people know it by. */
export interface NamedMatter {
  problem: string;
  number: string;
  title: string;
}

/** What a brief is about, in words. */
export const mattersOf = (manager: EntityManager, problems: readonly string[]): Promise<NamedMatter[]> =>
  manager.query(`SELECT problem, number, title FROM submitter WHERE problem = ANY($1) ORDER BY number`, [problems]);
