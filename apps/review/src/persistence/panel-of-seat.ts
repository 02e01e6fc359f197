import type { EntityManager } from 'typeorm';

/** Locks the panel that a seat belongs to, which never changes. Panels are locked before seats. */
export const lockPanelOf = (manager: EntityManager, seat: string): Promise<unknown> =>
  manager.query(`SELECT id FROM panel WHERE id = (SELECT panel FROM seat WHERE id = $1) FOR UPDATE`, [seat]);
