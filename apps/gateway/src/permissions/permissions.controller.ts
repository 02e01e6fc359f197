import { Controller, Get } from '@nestjs/common';
import { permissions, roles } from '@zhitong/identity';
import { Answers, May } from '@zhitong/service';
import { z } from 'zod';
import { ApiParts } from '../openapi/api-parts.js';
import { summariesOf } from './summaries.js';

const text = z.object({ zh: z.string(), en: z.string() });
const answer = z.object({
  permissions: z.array(
    z
      .object({
        command: z.string().meta({ examples: ['intake.problem.accept'] }),
        does: z.array(text).meta({ examples: [[{ zh: '受理问题', en: 'Accept a problem' }]] }),
        roles: z.array(z.enum(roles)),
        condition: text.optional().meta({ examples: [{ zh: '本单位的问题', en: 'own problems' }] }),
      })
      .meta({ id: 'Permission' }),
  ),
});

/** The table by which every service decides. It is data, and this is all of it. */
@Controller('api/permissions')
export class PermissionsController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @May('gateway.permission.read')
  @Answers('权限表：身份 × 操作 × 条件', 'The permission table: role × command × condition', answer)
  async read(): Promise<z.infer<typeof answer>> {
    // While a service is away the table is there all the same, without the words for what it does.
    const does = summariesOf(await this.parts.all().catch(() => [this.parts.own()]));
    return {
      permissions: permissions.map(({ command, roles: held, condition }) => ({
        command,
        does: [...(does.get(command) ?? [])],
        roles: [...held],
        ...(condition === undefined ? {} : { condition }),
      })),
    };
  }
}
