import { roles } from '@zhitong/identity';
import { z } from 'zod';

export const organisationAnswer = z
  .object({
    id: z.string(),
    name: z.string().meta({ examples: ['沙湾润禾节水设备有限公司'] }),
    creditCode: z.string().meta({ examples: ['91654203M00010006G'] }),
    unconfirmed: z.literal(true).optional().meta({ description: '单位尚未确认 · nobody has confirmed it yet' }),
  })
  .meta({ id: 'OwnOrganisation' });

export const sessionAnswer = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string().meta({ examples: ['王小明'] }),
    roles: z.array(z.enum(roles)),
    role: z.enum(roles),
    organisation: organisationAnswer.optional(),
    secondFactor: z.boolean(),
    mustEnrol: z.boolean(),
    expiresAt: z.iso.datetime(),
    scope: z.array(z.string()).optional(),
    object: z.string().optional(),
  })
  .meta({ id: 'Session' });

/** The token is for scripts; browsers have it as a cookie. */
export const openedAnswer = sessionAnswer.extend({ token: z.string() }).meta({ id: 'OpenedSession' });

export const sessionList = z.array(
  z
    .object({
      id: z.string(),
      role: z.enum(roles),
      agent: z.string().nullable(),
      address: z.string().nullable(),
      createdAt: z.iso.datetime(),
      seenAt: z.iso.datetime(),
      current: z.boolean(),
    })
    .meta({ id: 'ListedSession' }),
);
