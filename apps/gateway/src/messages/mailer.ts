import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { IdleLoop, type Tx } from '@zhitong/events';
import { CLOCK, METRICS, TRACING, troubleOf, type Clock, type Metrics, type Tracing } from '@zhitong/service';
import { DataSource } from 'typeorm';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { mailMetrics } from './mail-metrics.js';
import { MailQueue, type Mail, type NewMail } from './mail-queue.js';
import { sendMail } from './mail-transport.js';
import { domainOf, RecipientDomains } from './recipient-domains.js';
import { answerOf, verdictOn } from './refusal.js';

/** Mails that are under way at once, and how many of them to one domain. */
const lanes = { all: 4, domain: 2 };

/**
 * Sends queued mail, several at once, at least once each: a mail leaves the queue when it went. One that is refused, or
 * over which the server falls silent, is tried later, at last given up with the reason; the others go on.
 */
@Injectable()
export class Mailer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly stop = new AbortController();
  private readonly domains = new RecipientDomains(lanes.domain);
  private readonly loops: readonly IdleLoop[];
  private running: Promise<unknown> | undefined;
  /** Lanes take one after the other: a domain is not given to more than it may have. */
  private taking: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly queue: MailQueue,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TRACING) private readonly tracing: Tracing,
    @Inject(METRICS) metrics: Metrics,
    @Inject(DataSource) dataSource: DataSource,
  ) {
    mailMetrics(metrics, dataSource);
    const lane = (_: unknown, n: number) =>
      new IdleLoop({
        pass: () => this.pass(),
        // One looks by itself; the others are woken by it.
        rest: () => (n === 0 ? 5_000 : 60_000),
        failed: (error, failures) =>
          failures === 1 && n === 0 && this.logger.warn(`no mail goes out: ${answerOf(error)}`),
      });
    this.loops = Array.from({ length: lanes.all }, lane);
  }

  onApplicationBootstrap(): void {
    this.running = Promise.all(this.loops.map((loop) => loop.run(this.stop.signal)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  wake(): void {
    for (const loop of this.loops) loop.wake();
  }

  /** Queues a mail in the transaction; it goes once that is committed. */
  async post(tx: Tx, mail: NewMail): Promise<void> {
    await this.queue.add(tx, mail, this.clock.now());
    tx.afterCommit(() => this.wake());
  }

  /** One mail. @returns whether there was one */
  private async pass(): Promise<boolean> {
    const mail = await this.take();
    if (!mail) return false;
    this.wake();
    const domain = domainOf(mail.recipient);
    const span = this.tracing.start({
      name: 'send mail',
      kind: 'producer',
      parent: mail.traceparent ?? undefined,
      attributes: { 'messaging.system': 'mail', 'messaging.message.id': mail.message },
    });
    try {
      const sending = sendMail(mail, this.options, this.stop.signal);
      await sending.then(
        () => span.end(undefined),
        (error: unknown) => span.end(troubleOf(error)),
      );
      await sending;
      this.domains.answered(domain);
      await this.queue.went(mail);
    } catch (error) {
      await this.failed(mail, domain, error);
    } finally {
      this.domains.end(domain);
    }
    return true;
  }

  private take(): Promise<Mail | undefined> {
    const taken = this.taking.then(async () => {
      const now = this.clock.now();
      const mail = await this.queue.take(now, this.domains.avoided(now));
      if (mail) this.domains.begin(domainOf(mail.recipient));
      return mail;
    });
    this.taking = taken.catch(() => undefined);
    return taken;
  }

  /** @throws the error where the server is away: the lane rests */
  private async failed(mail: Mail, domain: string, error: unknown): Promise<void> {
    if (this.stop.signal.aborted) return this.queue.putBack(mail);
    const now = this.clock.now();
    const verdict = verdictOn(error, { tries: mail.tries, age: now.getTime() - mail.queued_at.getTime() });
    if (verdict.act === 'wait') {
      await this.queue.putBack(mail);
      throw error;
    }
    // What the server says may name the recipient: it stands with the mail, not in the log.
    this.logger.warn(`${mail.message}: refused (${answerOf(error)})`);
    if (verdict.act === 'never') return this.queue.giveUp(mail, String(error), now);
    if (verdict.quiet) this.domains.fellSilent(domain, now);
    else this.domains.answered(domain);
    await this.queue.later(mail, new Date(now.getTime() + verdict.after));
  }
}
