import { Controller, Get, Param, type Type } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import type { Actor, Role } from '@zhitong/identity';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../http/caller.js';
import { May } from '../http/may.js';
import { Answers } from '../openapi/answers.js';
import { Exported } from '../viewed/decorators.js';
import { erasedAt } from './erasures.js';
import { PersonalData, type Asking } from './personal-data.js';

const text = z.object({ zh: z.string(), en: z.string() });

const recordsAnswer = z.object({ account: z.string(), records: z.record(z.string(), z.array(z.looseObject({}))) });
const standingAnswer = z.object({
  duties: z.array(z.object({ code: z.string(), text })),
  kept: z.array(z.object({ what: text, why: text })),
  erasedAt: z.iso.datetime().nullable(),
});

/**
 * Whoever else asks does not learn whether there is such an account; nor does a machine, whatever its token may do.
 * @param others roles that may ask about anybody
 * @throws NotFound
 */
function askingOf({ account: caller, role, scope }: Actor, account: string, ...others: Role[]): Asking {
  const own = caller === account;
  if (scope !== undefined || (!own && !others.includes(role))) throw new NotFound();
  return { account, own };
}

/** What a service knows about a person, for the gateway, which puts it together; and for whoever asks it directly. */
export function personalDataController(command: string): Type {
  @Controller('personal-data/:account')
  class PersonalDataController {
    constructor(
      private readonly personal: PersonalData,
      private readonly dataSource: DataSource,
    ) {}

    @Get()
    @May(command)
    @Exported('personal-data', {
      subject: 'account',
      when: ({ account }: { account: string }, actor) => account !== actor.account,
    })
    @Answers('一个人的个人信息', 'The personal data of somebody', recordsAnswer)
    async gather(@Caller() actor: Actor, @Param('account') account: string) {
      const records = await this.personal.gather(this.dataSource.manager, askingOf(actor, account, 'administrator'));
      return { account, records: { ...records } };
    }

    @Get('standing')
    @May(command)
    @Answers(
      '注销前的未了事项、留存内容和办理情况',
      'What speaks against erasing it, what would stay, and whether it is done',
      standingAnswer,
    )
    async standing(@Caller() actor: Actor, @Param('account') account: string) {
      const asking = askingOf(actor, account, 'administrator', 'auditor');
      const { manager } = this.dataSource;
      // Who audits looks whether an erasure was carried out. What somebody has to do would tell who sits on a panel.
      const audits = !asking.own && actor.role === 'auditor';
      return {
        duties: audits ? [] : await this.personal.duties(manager, asking),
        kept: [...this.personal.kept],
        erasedAt: (await erasedAt(manager, account)) ?? null,
      };
    }
  }
  return PersonalDataController;
}
