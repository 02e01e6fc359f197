import { Controller, Get, Query } from '@nestjs/common';
import { choiceRule } from '@zhitong/contracts';
import { Answers, Field, May } from '@zhitong/service';
import { z } from 'zod';
import { colleagueRoles, Colleagues, type Colleague, type ColleagueRole } from '../accounts/colleagues.js';

const roleRule = choiceRule('role', '身份', 'Role', colleagueRoles);

class ColleaguesQuery {
  @Field(roleRule) role: ColleagueRole;
}

const answer = z.array(
  z
    .object({
      account: z.string(),
      name: z.string(),
      organisation: z.string().optional(),
      role: z.enum(colleagueRoles),
    })
    .meta({ id: 'Colleague' }),
);

/** Whom to send a brief to, and whom to entrust a task to: names, no addresses. */
@Controller('api/colleagues')
export class ColleaguesController {
  constructor(private readonly colleagues: Colleagues) {}

  @Get()
  @May('gateway.colleague.list')
  @Answers('可报送、可承办的人', 'Whom to send to, or entrust with a task', answer)
  list(@Query() { role }: ColleaguesQuery): Promise<Colleague[]> {
    return this.colleagues.in([role]);
  }
}
