import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { IdleLoop, UnitOfWork, type Tx } from '@zhitong/events';
import { createTransport } from 'nodemailer';
import { CLOCK, type Clock } from '@zhitong/service';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { verdictOn, type Verdict } from './refusal.js';

export interface Mail extends Record<string, unknown> {
  message: string;
  recipient: string;
  subject: string;
  body: string;
  tries: number;
}

/**
 * Sends queued mail: by SMTP, or into a folder. A mail leaves the queue in the transaction in which it went. One that
 * the server refuses is tried later, or stays aside with the reason; the others go on.
 */
@Injectable()
export class Mailer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly stop = new AbortController();
  private running: Promise<void> | undefined;
  private readonly loop = new IdleLoop({
    pass: async () => (await this.pass()) > 0,
    rest: () => 5_000,
    failed: (error, failures) => failures === 1 && this.logger.warn(String(error)),
  });

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.loop.run(this.stop.signal);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  wake(): void {
    this.loop.wake();
  }

  /** Queues a mail in the transaction; it goes once that is committed. */
  async post(
    tx: Tx,
    { message, recipient, subject, body }: Pick<Mail, 'message' | 'recipient' | 'subject' | 'body'>,
  ): Promise<void> {
    await tx.query(
      {
        name: 'queue mail',
        text: `INSERT INTO mail (message, recipient, subject, body, due) VALUES ($1, $2, $3, $4, $5)`,
      },
      [message, recipient, subject, body, this.clock.now()],
    );
    tx.afterCommit(() => this.wake());
  }

  /** One mail. @returns how many were dealt with */
  private async pass(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const [mail] = await tx.query<Mail>(
        {
          name: 'claim mail',
          text: `SELECT message, recipient, subject, body, tries FROM mail WHERE refused IS NULL AND due <= $1
                 ORDER BY due, message LIMIT 1 FOR UPDATE SKIP LOCKED`,
        },
        [now],
      );
      if (!mail) return 0;
      const refused = await this.send(mail).then(
        () => undefined,
        (error: unknown) => ({ error, verdict: verdictOn(error, mail.tries) }),
      );
      if (refused) await this.refused(tx, mail, refused.error, refused.verdict, now);
      else await tx.query({ name: 'mail went', text: `DELETE FROM mail WHERE message = $1` }, [mail.message]);
      return 1;
    });
  }

  private async refused(tx: Tx, { message }: Mail, error: unknown, verdict: Verdict, now: Date): Promise<void> {
    if (verdict.act === 'wait') throw error;
    this.logger.warn(`${message}: ${String(error)}`);
    if (verdict.act === 'later')
      await tx.query({ name: 'mail later', text: `UPDATE mail SET tries = tries + 1, due = $2 WHERE message = $1` }, [
        message,
        new Date(now.getTime() + verdict.minutes * 60_000),
      ]);
    else
      await tx.query({ name: 'mail refused', text: `UPDATE mail SET refused = $2 WHERE message = $1` }, [
        message,
        String(error),
      ]);
  }

  private async send({ message, recipient, subject, body }: Mail): Promise<void> {
    // The id is the same however often it is tried: a receiving server recognises a repeat.
    const mail = {
      messageId: `<${message}@${this.options.publicUrl.hostname}>`,
      from: `"智通" <no-reply@${this.options.publicUrl.hostname}>`,
      to: recipient,
      subject,
      text: body,
    };
    if (this.options.smtpUrl !== undefined) {
      const transport = createTransport(this.options.smtpUrl, {
        connectionTimeout: 2_000,
        greetingTimeout: 2_000,
        socketTimeout: 2_500,
      } as object);
      await transport.sendMail(mail).finally(() => transport.close());
      return;
    }
    const { message: eml } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
    // Mails hold names and links of one person each: nobody else on the machine reads them.
    await mkdir(this.options.mailDir, { recursive: true, mode: 0o700 });
    const file = path.join(this.options.mailDir, `${message}.eml`);
    await writeFile(`${file}.part`, eml as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  }
}
