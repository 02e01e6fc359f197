import type { EntityManager } from 'typeorm';
import type { Sheet } from '../domain/rubric.js';

/** Keeps what was sealed, with its salt. */
export const keepSheet = (
  manager: EntityManager,
  { seat, pass, panel, round, sheet, salt }: SealedSheet,
): Promise<unknown> =>
  manager.query(`INSERT INTO sheet (seat, pass, panel, round, body, salt) VALUES ($1, $2, $3, $4, $5, $6)`, [
    seat,
    pass,
    panel,
    round,
    JSON.stringify(sheet),
    salt,
  ]);

export interface SealedSheet {
  seat: string;
  pass: number;
  panel: string;
  round: number;
  sheet: Sheet;
  salt: string;
}

/** The sheets of a pass that count: those of a seat that was left for a conflict are kept, and count no more. */
export async function sheetsOf(manager: EntityManager, panel: string, round: number, pass: number): Promise<Sheet[]> {
  const rows = await manager.query<{ body: Sheet }[]>(
    `SELECT sheet.body FROM sheet JOIN seat ON seat.id = sheet.seat
     WHERE sheet.panel = $1 AND sheet.round = $2 AND sheet.pass = $3 AND seat.status = 'accepted' ORDER BY sheet.seat`,
    [panel, round, pass],
  );
  return rows.map(({ body }) => body);
}

/** The own sheet of a seat, once sealed. */
export async function sealedSheet(manager: EntityManager, seat: string, pass: number): Promise<Sheet | undefined> {
  const [row] = await manager.query<{ body: Sheet }[]>(`SELECT body FROM sheet WHERE seat = $1 AND pass = $2`, [
    seat,
    pass,
  ]);
  return row?.body;
}
