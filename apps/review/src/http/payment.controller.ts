import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { NotFound, paymentRules as r } from '@zhitong/contracts';
import { DataKeys, type Actor } from '@zhitong/identity';
import { Answers, Caller, Cmd, Commands, Field, May, Versioned, Viewed, type Command } from '@zhitong/service';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { keepPayment, readPayment, type Payment } from '../persistence/payments.js';

class PaymentDto implements Payment {
  @Field(r.identityNumber) identityNumber: string;
  @Field(r.bank) bank: string;
  @Field(r.account) account: string;
  @Field(r.taxCategory) taxCategory: Payment['taxCategory'];
  @Field(r.fee) fee: Payment['fee'];
}

const payment = z
  .object({
    expert: z.string().meta({ examples: ['expert-01'] }),
    identityNumber: z.string().meta({ examples: ['11010519491231002X'] }),
    bank: z.string().meta({ examples: ['中国农业银行沙湾市支行'] }),
    account: z.string().meta({ examples: ['6222020200112233445'] }),
    taxCategory: z.enum(['labour', 'business', 'non-resident']),
    fee: z.enum(['senior', 'other', 'none']),
  })
  .meta({ id: 'Payment' });
const kept = z.object({ expert: z.string(), version: z.number() });

const ofSomebodyElse = ({ expert }: { expert: string }, actor: Actor) => expert !== actor.account;

/** What an expert's fee is paid by: for the expert, and for the secretariat, which pays; who looked is recorded. */
@Controller('experts/:id/payment')
export class PaymentController {
  constructor(
    private readonly commands: Commands,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(DataKeys) private readonly keys: DataKeys,
  ) {}

  @Get()
  @May('review.payment.read')
  @Viewed('payment', { subject: 'id', when: ofSomebodyElse })
  @Answers('专家的收款、计税与身份信息', 'What an expert’s fee is paid by', payment)
  async read(@Caller() actor: Actor, @Param('id') id: string) {
    await this.assertMay(this.dataSource.manager, actor, id);
    const found = await readPayment(this.dataSource.manager, this.keys, id);
    if (!found) throw new NotFound();
    const { version, ...details } = found;
    return new Versioned({ expert: id, ...details }, version);
  }

  /** The answer repeats nothing of it: answers are kept for repeated requests. */
  @Put()
  @May('review.payment.write')
  @Answers('登记收款、计税与身份信息', 'Keeps what an expert’s fee is paid by', kept)
  write(@Cmd() command: Command, @Param('id') id: string, @Body() body: PaymentDto) {
    return this.commands.run(command, async (tx) => {
      await this.assertMay(tx.manager, command.actor, id);
      const version = await keepPayment(tx, this.keys, id, { ...body }, command);
      return { body: { expert: id, version: Number(version) }, version };
    });
  }

  /** Whom it does not concern does not learn whether the expert exists. */
  private async assertMay(manager: EntityManager, { account, role }: Actor, expert: string): Promise<void> {
    if (role !== 'secretariat' && account !== expert) throw new NotFound();
    const [row] = await manager.query<object[]>(`SELECT FROM expert WHERE id = $1`, [expert]);
    if (!row) throw new NotFound();
  }
}
