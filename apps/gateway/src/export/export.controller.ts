import { Controller, Get, Header, Param } from '@nestjs/common';
import { Answers, Cmd, Exported, May, type Command } from '@zhitong/service';
import { z } from 'zod';
import { PersonalExport } from './personal-export.js';

const file = z
  .object({
    format: z.literal('zhitong-personal-data@1'),
    account: z.string(),
    at: z.iso.datetime(),
    data: z
      .record(z.string(), z.record(z.string(), z.array(z.looseObject({}))))
      .describe('按服务和数据表 · by service and table, as in the register of personal data'),
    withheld: z.array(z.object({ what: z.string(), why: z.string() })),
  })
  .meta({ id: 'PersonalFile' });

const disposition = 'attachment; filename="zhitong-personal-data.json"';

/** Everything that the platform keeps about somebody, as a file that stays in no cache. Who took it stands in the trail. */
@Controller('api')
export class ExportController {
  constructor(private readonly exports: PersonalExport) {}

  @Get('account/export')
  @May('gateway.account.export-own')
  @Exported('personal-data')
  @Header('content-disposition', disposition)
  @Header('cache-control', 'no-store')
  @Answers('导出我的个人信息', 'Everything that is kept about me', file)
  own(@Cmd() { actor, language }: Command) {
    return this.exports.of(actor, actor.account, language);
  }

  /** For a person who cannot sign in any more. */
  @Get('accounts/:id/export')
  @May('gateway.account.export-personal')
  @Exported('personal-data', { subject: 'id' })
  @Header('content-disposition', disposition)
  @Header('cache-control', 'no-store')
  @Answers('导出一个人的个人信息', 'Everything that is kept about somebody', file)
  ofSomebody(@Cmd() { actor, language }: Command, @Param('id') id: string) {
    return this.exports.of(actor, id, language);
  }
}
