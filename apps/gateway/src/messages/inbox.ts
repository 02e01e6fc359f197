import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@zhitong/events';
import type { Language } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import type { Role } from '@zhitong/identity';
import { TaskLinks } from '../task-links/task-links.js';
import { goesAnyway } from './kinds.js';
import { Mailer } from './mailer.js';
import { messageId } from './message-id.js';
import { render } from './texts.js';

/** A message as a service hands it over. */
export interface Taken {
  account: string;
  kind: string;
  params: Record<string, string | number>;
  cause: string;
  at: string;
  /** Trace context of what it is about. */
  traceparent?: string | undefined;
}

/** A message as its recipient sees it. */
export interface InboxMessage {
  id: string;
  kind: string;
  subject: string;
  text: string;
  at: Date;
  read: boolean;
}

interface Row {
  id: string;
  kind: string;
  params: Record<string, string | number>;
  at: Date;
  read_at: Date | null;
}

/** Messages by person, with read marks; mail goes out for who wants it. */
@Injectable()
export class Inbox {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    private readonly mailer: Mailer,
    private readonly taskLinks: TaskLinks,
  ) {}

  /** Stores each message once per cause, account and kind, with its mail for whom has an address and wants it. */
  async take(messages: readonly Taken[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const message of messages) await this.notify(tx, message);
    });
  }

  /** One message, in a transaction that does more. Its link goes into the mail and is kept nowhere else. */
  async notify(
    tx: Tx,
    { account, kind, params, cause, at, link, traceparent }: Taken & { link?: string },
  ): Promise<void> {
    const id = messageId({ cause, account, kind });
    const [person] = await tx.query<{
      email: string | null;
      mail: boolean;
      mail_off: string[];
      language: Language;
      roles: Role[];
    }>({ name: 'mail address', text: `SELECT email, mail, mail_off, language, roles FROM person WHERE account = $1` }, [
      account,
    ]);
    const stored = await tx.query(
      {
        name: 'take message',
        text: `INSERT INTO message (id, account, kind, params, cause, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
      },
      [id, account, kind, JSON.stringify(params), cause, at],
    );
    const wanted = person?.mail === true && !person.mail_off.includes(kind);
    // What has a link is of no use without its mail, whatever else somebody wants by mail.
    const goes = wanted || link !== undefined || goesAnyway(kind);
    if (stored.length === 0 || !person?.email || !goes) return;
    const path = link ?? (await this.taskLinks.linkFor(tx, account, person.roles, kind, params)) ?? '';
    const { subject, text } = render(kind, params, person.language);
    await this.mailer.post(tx, {
      message: id,
      recipient: person.email,
      subject,
      body: `${text}\n\n${this.options.publicUrl.origin}${path}`,
      traceparent,
      account,
    });
  }

  /** The newest 100. */
  async list(account: string, language: Language): Promise<InboxMessage[]> {
    const rows = await this.dataSource.query<Row[]>(
      `SELECT id, kind, params, at, read_at FROM message WHERE account = $1 ORDER BY at DESC, id DESC LIMIT 100`,
      [account],
    );
    return rows.map(({ id, kind, params, at, read_at }) => ({
      id,
      kind,
      ...render(kind, params, language),
      at,
      read: read_at !== null,
    }));
  }

  /** Changes whenever a message has come or was read. */
  async stamp(account: string): Promise<string> {
    const [row] = await this.dataSource.query<{ stamp: string }[]>(
      `SELECT count(*) || '-' || count(read_at) AS stamp FROM message WHERE account = $1`,
      [account],
    );
    return row!.stamp;
  }

  /** @returns false when there is no such message of this account */
  async read(account: string, id: string, at: Date): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `UPDATE message SET read_at = coalesce(read_at, $3) WHERE account = $1 AND id = $2`,
      [account, id, at],
    );
    return count > 0;
  }
}
