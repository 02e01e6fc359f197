import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@zhitong/events';
import { CLOCK, type Clock, type Language } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
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
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  /** Stores each message once per cause, account and kind, with its mail for whom has an address and wants it. */
  async take(messages: readonly Taken[]): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      for (const { account, kind, params, cause, at } of messages) {
        const id = messageId({ cause, account, kind });
        const stored = await tx.query(
          {
            name: 'take message',
            text: `INSERT INTO message (id, account, kind, params, cause, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
          },
          [id, account, kind, JSON.stringify(params), cause, at],
        );
        const [person] =
          stored.length === 0
            ? []
            : await tx.query<{ email: string; language: Language }>(
                {
                  name: 'mail address',
                  text: `SELECT email, language FROM person WHERE account = $1 AND mail AND email IS NOT NULL`,
                },
                [account],
              );
        if (!person) continue;
        const { subject, text } = render(kind, params, person.language);
        const body = `${text}\n\n${this.options.publicUrl.origin}`;
        await tx.query(
          {
            name: 'queue mail',
            text: `INSERT INTO mail (message, recipient, subject, body, due) VALUES ($1, $2, $3, $4, $5)`,
          },
          [id, person.email, subject, body, this.clock.now()],
        );
        tx.afterCommit(() => this.mailer.wake());
      }
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

  /** @returns false when there is no such message of this account */
  async read(account: string, id: string, at: Date): Promise<boolean> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `UPDATE message SET read_at = coalesce(read_at, $3) WHERE account = $1 AND id = $2`,
      [account, id, at],
    );
    return count > 0;
  }
}
