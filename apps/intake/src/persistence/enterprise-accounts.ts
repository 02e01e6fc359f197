import type { EntityManager } from 'typeorm';

/** What is known of an account; what a fact does not say stays as it is. */
interface Known {
  /** Credit code; null where it belongs to no organisation any more. */
  creditCode?: string | null;
  /** Whether it works as an enterprise. */
  acts?: boolean;
  disabled?: boolean;
}

export async function keepAccount(manager: EntityManager, account: string, known: Known): Promise<void> {
  const { creditCode, acts, disabled } = known;
  await manager.query(
    `INSERT INTO enterprise_account (account, credit_code, acts, disabled)
     VALUES ($1, $2, coalesce($3, false), coalesce($4, false))
     ON CONFLICT (account) DO UPDATE SET
       credit_code = CASE WHEN $5 THEN $2 ELSE enterprise_account.credit_code END,
       acts = coalesce($3, enterprise_account.acts),
       disabled = coalesce($4, enterprise_account.disabled)`,
    [account, creditCode ?? null, acts ?? null, disabled ?? null, creditCode !== undefined],
  );
}

/** Who of an enterprise has been here longest, and is told what a clerk entered for it. Anybody of it may confirm. */
export async function accountOf(manager: EntityManager, creditCode: string): Promise<string | undefined> {
  const [row] = await manager.query<{ account: string }[]>(
    `SELECT account FROM enterprise_account WHERE credit_code = $1 AND acts AND NOT disabled ORDER BY nth LIMIT 1`,
    [creditCode],
  );
  return row?.account;
}
