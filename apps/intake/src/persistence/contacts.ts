import type { Contact } from '@zhitong/contracts';
import type { Tx } from '@zhitong/events';
import type { EntityManager } from 'typeorm';

/** Keeps whom to call about a problem. */
export function keepContact(tx: Tx, problem: string, { name, mobile, email }: Contact): void {
  tx.send(
    {
      name: 'keep contact',
      text: `INSERT INTO contact (problem, name, mobile, email) VALUES ($1, $2, $3, $4)
             ON CONFLICT (problem) DO UPDATE SET name = $2, mobile = $3, email = $4`,
    },
    [problem, name, mobile, email],
  );
}

export async function readContact(manager: EntityManager, problem: string): Promise<Contact | undefined> {
  const [row] = await manager.query<Contact[]>(`SELECT name, mobile, email FROM contact WHERE problem = $1`, [problem]);
  return row;
}
