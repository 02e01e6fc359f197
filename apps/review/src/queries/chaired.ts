import type { EntityManager } from 'typeorm';
import type { PanelState } from '../domain/panel/state.js';

export interface ChairedPanel {
  id: string;
  state: PanelState;
  /** Sheets of the present pass that count. */
  done: number;
  /** What the secretariat masked for experts. */
  masked: string[];
}

/** Panels whose present round an account chairs: what is due first comes first, what has ended comes last. */
export const chairedBy = (manager: EntityManager, account: string): Promise<ChairedPanel[]> =>
  manager.query(
    `SELECT p.id, p.state, coalesce(m.terms, '{}') AS masked,
            (SELECT count(*)::int FROM sheet JOIN seat s ON s.id = sheet.seat
             WHERE sheet.panel = p.id AND sheet.round = p.round AND sheet.pass = (p.state ->> 'pass')::int
               AND s.status = 'accepted') AS done
     FROM seat JOIN panel p ON p.id = seat.panel AND p.round = seat.round LEFT JOIN masking m ON m.panel = p.id
     WHERE seat.expert = $1 AND seat.duty = 'chair' AND seat.status = 'accepted'
     ORDER BY p.state -> 'conclusion' IS NOT NULL, p.due_at NULLS LAST, p.id LIMIT 200`,
    [account],
  );
