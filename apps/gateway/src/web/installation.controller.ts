import { Controller, Get, Inject } from '@nestjs/common';
import { roles } from '@zhitong/identity';
import { Answers, Public } from '@zhitong/service';
import { z } from 'zod';
import { demoPassword, demoPeople } from '../demo/people.js';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

const installationAnswer = z
  .object({
    demo: z
      .object({
        password: z.string(),
        logins: z.array(z.object({ login: z.string(), name: z.string(), roles: z.array(z.enum(roles)) })),
      })
      .optional()
      .describe('only where the installation is a demonstration'),
    identityProvider: z.string().optional().describe('what its button says'),
  })
  .meta({
    id: 'Installation',
    examples: [
      {
        demo: { password: '示例密码', logins: [{ login: 'clerk', name: '王小明', roles: ['secretariat'] }] },
        identityProvider: '政务统一身份认证',
      },
    ],
  });

/** What the page on which one signs in has to know before anybody is known. */
@Controller('api/installation')
export class InstallationController {
  constructor(@Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions) {}

  @Get()
  @Public()
  @Answers('登录页所需的信息', 'What the sign-in page needs', installationAnswer)
  read() {
    const { demo, oidc } = this.options;
    return {
      ...(demo
        ? {
            demo: {
              password: demoPassword,
              logins: demoPeople.map(({ id, name, roles }) => ({ login: id, name, roles })),
            },
          }
        : {}),
      ...(oidc ? { identityProvider: oidc.label } : {}),
    };
  }
}
