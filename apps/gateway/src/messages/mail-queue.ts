import { Inject, Injectable } from '@nestjs/common';
import { beijingDate } from '@zhitong/contracts';
import { UnitOfWork, type Tx } from '@zhitong/events';
import { messageId } from './message-id.js';

export interface Mail extends Record<string, unknown> {
  message: string;
  recipient: string;
  subject: string;
  body: string;
  tries: number;
  queued_at: Date;
  /** When it was due before it was taken. */
  was_due: Date;
  /** Trace context of what it is about. */
  traceparent?: string | null | undefined;
  /** Of whoever it is for, where there is one. */
  account?: string | null | undefined;
}

/** A mail as it is written. */
export type NewMail = Pick<Mail, 'message' | 'recipient' | 'subject' | 'body' | 'traceparent' | 'account'>;

/** How long a mail that was taken is nobody else's, ms: longer than any attempt lasts. Then its process has died. */
export const lease = 600_000;

/** Mail that waits. Taking one is a transaction, sending it is none: a slow server keeps no row locked. */
@Injectable()
export class MailQueue {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  async add(tx: Tx, mail: NewMail, now: Date): Promise<void> {
    await tx.query(
      {
        name: 'queue mail',
        text: `INSERT INTO mail (message, recipient, subject, body, due, queued_at, traceparent, account)
               VALUES ($1, $2, $3, $4, $5, $5, $6, $7)`,
      },
      [mail.message, mail.recipient, mail.subject, mail.body, now, mail.traceparent, mail.account],
    );
  }

  /** The mail that has waited longest, but for those to the domains named. */
  async take(now: Date, avoided: readonly string[]): Promise<Mail | undefined> {
    const [mail] = await this.run<Mail>(
      'take mail',
      `WITH next AS (
         SELECT message, due FROM mail
         WHERE refused IS NULL AND due <= $1 AND lower(substring(recipient FROM '[^@]*$')) <> ALL ($3)
         ORDER BY due, message LIMIT 1 FOR UPDATE SKIP LOCKED)
       UPDATE mail SET due = $2 FROM next WHERE mail.message = next.message
       RETURNING mail.message, recipient, subject, body, tries, queued_at, traceparent, account, next.due AS was_due`,
      [now, new Date(now.getTime() + lease), avoided],
    );
    return mail;
  }

  async went({ message }: Mail): Promise<void> {
    await this.run('mail went', `DELETE FROM mail WHERE message = $1`, [message]);
  }

  /** As if it had not been taken. */
  async putBack({ message, was_due }: Mail): Promise<void> {
    await this.run('mail back', `UPDATE mail SET due = $2 WHERE message = $1`, [message, was_due]);
  }

  async later({ message }: Mail, due: Date): Promise<void> {
    await this.run('mail later', `UPDATE mail SET tries = tries + 1, due = $2 WHERE message = $1`, [message, due]);
  }

  /** Stays aside with the reason, and administrators are told, in the app alone and once a day. */
  async giveUp({ message }: Mail, reason: string, now: Date): Promise<void> {
    const cause = `mail-given-up ${beijingDate(now)}`;
    await this.unitOfWork.run(async (tx) => {
      const text = `UPDATE mail SET refused = $2, refused_at = $3 WHERE message = $1 RETURNING message`;
      const found = await tx.query({ name: 'mail given up', text }, [message, reason, now]);
      if (found.length === 0) return;
      const administrators = await tx.query<{ account: string }>({
        name: 'administrators',
        text: `SELECT p.account FROM person p JOIN account a ON a.id = p.account
               WHERE a.status = 'active' AND 'administrator' = ANY(p.roles) ORDER BY p.account`,
      });
      for (const { account } of administrators)
        await tx.query(
          {
            name: 'tell of mail given up',
            text: `INSERT INTO message (id, account, kind, params, cause, at)
                   VALUES ($1, $2, 'mail.given-up', '{}', $3, $4) ON CONFLICT DO NOTHING`,
          },
          [messageId({ cause, account, kind: 'mail.given-up' }), account, cause, now],
        );
    });
  }

  private run<Row extends Record<string, unknown>>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.run((tx) => tx.query<Row>({ name, text }, values));
  }
}
