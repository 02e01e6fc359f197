import { accountStatuses, organisationKinds, organisationStatuses } from '@zhitong/contracts';
import { roles } from '@zhitong/identity';
import { mayAnswer } from '@zhitong/service';
import { z } from 'zod';

const name = z.string().meta({ examples: ['王小明'] });
const organisationName = z.string().meta({ examples: ['沙湾绿源节水设备有限公司'] });
const creditCode = z.string().meta({ examples: ['91654203M00010006G'] });

/** What a mail says. Answered in demo mode alone, where mail goes nowhere. */
export const letterAnswer = z
  .object({
    subject: z.string().meta({ examples: ['请确认注册'] }),
    text: z.string(),
    link: z.string().optional(),
  })
  .meta({ id: 'Letter', description: '仅演示模式：邮件内容 · in demo mode only: what the mail says' });

export const organisationAnswer = z
  .object({
    id: z.string(),
    name: organisationName,
    creditCode,
    kind: z.enum(organisationKinds),
    status: z.enum(organisationStatuses),
    refusal: z.object({ reason: z.string(), text: z.string() }).optional(),
    registeredAt: z.iso.datetime().nullable(),
    contact: z
      .object({ account: z.string(), name, email: z.string().nullable(), mobile: z.string().nullable() })
      .nullable()
      .optional(),
    may: mayAnswer,
  })
  .meta({ id: 'Organisation' });

export const organisationListAnswer = z.object({
  items: z.array(organisationAnswer),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
});

export const accountAnswer = z
  .object({
    account: z.string(),
    login: z.string().meta({ examples: ['wang.xm'] }),
    name,
    status: z.enum(accountStatuses),
    roles: z.array(z.enum(roles)),
    organisation: z.object({ id: z.string(), name: organisationName, creditCode }).optional(),
    secondFactor: z.boolean(),
    createdAt: z.iso.datetime().nullable(),
    email: z.string().nullable().optional(),
    mobile: z.string().nullable().optional(),
    may: mayAnswer,
  })
  .meta({ id: 'Account' });

export const accountListAnswer = z.object({
  items: z.array(accountAnswer),
  total: z.number().int(),
  page: z.number().int(),
  size: z.number().int(),
});

export const profileAnswer = z
  .object({
    account: z.string(),
    login: z.string(),
    name,
    email: z.string().nullable(),
    /** Entered, and not confirmed yet. */
    newEmail: z.string().optional(),
    mobile: z.string().nullable(),
    language: z.enum(['zh', 'en']),
    mail: z.boolean(),
    mailOff: z.array(z.string()),
    messageKinds: z.array(z.object({ kind: z.string(), name: z.string() })),
  })
  .meta({ id: 'Profile' });

export const invitationAnswer = z
  .object({
    id: z.string(),
    name,
    email: z.string(),
    roles: z.array(z.enum(roles)),
    organisation: z.object({ id: z.string(), name: organisationName }).optional(),
    inviter: name,
    status: z
      .enum(['open', 'accepted', 'revoked', 'expired', 'void'])
      .describe('void：邀请人已无权邀请，可重新发送 · who sent it may no longer invite; it can be sent again'),
    at: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });
