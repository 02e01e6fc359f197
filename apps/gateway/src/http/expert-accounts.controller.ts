import { Controller, Get, Query } from '@nestjs/common';
import { queryRules } from '@zhitong/contracts';
import { Answers, Field, May } from '@zhitong/service';
import { z } from 'zod';
import { ExpertAccounts, type ExpertAccount } from '../accounts/expert-accounts.js';

class ExpertAccountsQuery {
  @Field(queryRules.text) text: string;
}

const answer = z.array(
  z.object({ account: z.string(), name: z.string(), login: z.string() }).meta({
    id: 'ExpertAccount',
    examples: [{ account: 'account-8k2m4p6r8t0v2x4z6b8d', name: '王建国', login: 'wang.jianguo' }],
  }),
);

/** Which account is whose, for who adds an expert to the library. */
@Controller('api/expert-accounts')
export class ExpertAccountsController {
  constructor(private readonly accounts: ExpertAccounts) {}

  @Get()
  @May('gateway.expert-account.find')
  @Answers('按姓名或账号找专家账号', 'Accounts of experts, by name or login', answer)
  find(@Query() { text }: ExpertAccountsQuery): Promise<ExpertAccount[]> {
    return this.accounts.find(text);
  }
}
