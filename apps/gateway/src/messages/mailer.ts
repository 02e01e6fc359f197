import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { IdleLoop, UnitOfWork } from '@zhitong/events';
import { createTransport } from 'nodemailer';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

interface Mail {
  message: string;
  recipient: string;
  subject: string;
  body: string;
}

/** Sends queued mail: by SMTP, or into a folder. A mail leaves the queue in the transaction in which it went. */
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

  /** One mail. @returns how many went */
  async pass(): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const [mail] = await tx.query<Mail & Record<string, unknown>>({
        name: 'claim mail',
        text: `DELETE FROM mail WHERE message = (SELECT message FROM mail LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING message, recipient, subject, body`,
      });
      if (!mail) return 0;
      await this.send(mail);
      return 1;
    });
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
    await mkdir(this.options.mailDir, { recursive: true });
    const file = path.join(this.options.mailDir, `${message}.eml`);
    await writeFile(`${file}.part`, eml as Buffer);
    await rename(`${file}.part`, file);
  }
}
