import { Inject, Injectable } from '@nestjs/common';
import type { Language, Records } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { render } from '../messages/texts.js';

/** `$1` the account. No hash, secret or token leaves: whoever reads the file could act as its person. */
const queries: Readonly<Record<string, string>> = {
  person: `
    SELECT p.account, p.login, p.name, p.email, p.mobile, p.language, p.roles, o.name AS organisation,
      p.created_at AS "createdAt", p.mail, p.mail_off AS "mailOff"
    FROM person p LEFT JOIN organisation o ON o.id = p.organisation WHERE p.account = $1`,
  consent: `SELECT kind, version, given_at AS "givenAt" FROM consent WHERE account = $1 ORDER BY given_at, kind`,
  session: `
    SELECT role, agent, address, created_at AS "createdAt", seen_at AS "seenAt" FROM session
    WHERE account = $1 ORDER BY created_at`,
  origin: `SELECT address, agent, at FROM origin WHERE account = $1 ORDER BY at`,
  second_factor: `SELECT confirmed_at AS "confirmedAt" FROM second_factor WHERE account = $1`,
  oidc_identity: `SELECT issuer, subject FROM oidc_identity WHERE account = $1 ORDER BY issuer`,
  email_change: `SELECT email FROM email_change WHERE account = $1`,
  invitation: `
    SELECT i.email, i.name, i.roles, i.at, i.status FROM invitation i
    WHERE i.account = $1 OR lower(i.email) = (SELECT lower(email) FROM person WHERE account = $1) ORDER BY i.at`,
  sign_up: `
    SELECT s.name, s.login, s.email, s.mobile, s.at FROM sign_up s
    WHERE lower(s.email) = (SELECT lower(email) FROM person WHERE account = $1) ORDER BY s.at`,
  link: `SELECT purpose, expires_at AS "expiresAt" FROM link WHERE account = $1 ORDER BY expires_at`,
  mail: `
    SELECT subject, due FROM mail WHERE lower(recipient) = (SELECT lower(email) FROM person WHERE account = $1)
    ORDER BY due`,
  trail_entry: `
    SELECT at, kind, data->>'role' AS role, data->>'what' AS what, data->>'change' AS change FROM trail_entry
    WHERE account = $1 AND actor = $1 ORDER BY nth`,
};

/** What the gateway itself keeps about a person. */
@Injectable()
export class OwnRecords {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async of(account: string, language: Language): Promise<Records> {
    const records: Record<string, object[]> = {};
    for (const [table, query] of Object.entries(queries))
      records[table] = await this.dataSource.query(query, [account]);
    return { ...records, message: await this.messages(account, language) };
  }

  private async messages(account: string, language: Language): Promise<object[]> {
    const rows = await this.dataSource.query<{ kind: string; params: Record<string, string | number>; at: Date }[]>(
      `SELECT kind, params, at FROM message WHERE account = $1 ORDER BY at, id`,
      [account],
    );
    return rows.map(({ kind, params, at }) => ({ kind, at, ...render(kind, params, language) }));
  }
}
