import { Controller, Get } from '@nestjs/common';
import { permissions, roles, type Permission } from '@zhitong/identity';
import { Answers, May } from '@zhitong/service';
import { z } from 'zod';

const answer = z.object({
  permissions: z.array(
    z
      .object({
        command: z.string().meta({ examples: ['intake.problem.accept'] }),
        roles: z.array(z.enum(roles)),
        condition: z
          .string()
          .optional()
          .meta({ examples: ['only of the own enterprise; others do not exist for the caller'] }),
      })
      .meta({ id: 'Permission' }),
  ),
});

/** The table by which every service decides. It is data, and this is all of it. */
@Controller('api/permissions')
export class PermissionsController {
  @Get()
  @May('gateway.permission.read')
  @Answers('权限表：身份 × 操作 × 条件', 'The permission table: role × command × condition', answer)
  read(): { permissions: readonly Permission[] } {
    return { permissions };
  }
}
