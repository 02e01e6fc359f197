import type { ServerResponse } from 'node:http';
import { HttpException, Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { FieldsInvalid, Forbidden, Refusal } from '@zhitong/contracts';
import type { Clock } from '@zhitong/events';
import { DataKeys, inScope, permissionFor, type Actor } from '@zhitong/identity';
import type { FastifyReply } from 'fastify';
import { CLOCK } from '../tokens.js';
import type { BytesConfig } from './bytes.js';
import { languageOf, requestOf, type CallerRequest, type Command } from './caller.js';
import { MAY, PUBLIC } from './may.js';

/** Verifies the bearer token of a request. @throws when it is not one that this service accepts */
export type Authenticate = (token: string) => Promise<Actor>;
export const AUTHENTICATE = Symbol('Authenticate');

/** Lets through who has a valid token and whose role stands in the table for the route's command. Deny by default. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATE) private readonly authenticate: Authenticate,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DataKeys) private readonly keys: DataKeys,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, route)) return true;
    const command = this.reflector.getAllAndOverride<string>(MAY, route);
    const permission = command === undefined ? undefined : permissionFor(command);
    if (!permission) throw new Forbidden();
    const request = requestOf(context);
    const actor = await this.identify(request);
    if (!permission.roles.includes(actor.role) || !inScope(actor.scope, permission.command)) throw new Forbidden();
    const params = Object.values((request.params ?? {}) as Record<string, string>);
    if (actor.object !== undefined && !params.includes(actor.object)) throw new Forbidden();
    request.actor = actor;
    request.command = await this.commandOf(request, actor);
    if (takesBytes(request)) request.command.gone = goneFrom(context.switchToHttp().getResponse<FastifyReply>().raw);
    return true;
  }

  private async identify(request: CallerRequest): Promise<Actor> {
    const token = tokenOf(request);
    if (token === undefined) throw new HttpException('no token', 401);
    return this.authenticate(token).catch((error: unknown) => {
      // Known, but not now: that is told as it is.
      throw error instanceof Refusal ? error : new HttpException('token refused', 401);
    });
  }

  /** Keyed: whoever has the table cannot try out which body a request had. */
  private fingerprintOf(request: CallerRequest): Promise<string> {
    const { method, url, body, headers } = request;
    // Bytes are not read before somebody may send them: their number stands for them.
    const told = (takesBytes(request) ? headers['content-length'] : body) ?? null;
    return this.keys.fingerprint(`${method} ${url}\n${JSON.stringify(told)}`, 'request');
  }

  private async commandOf(request: CallerRequest, actor: Actor): Promise<Command> {
    const key = single(request.headers['idempotency-key']);
    if (key !== undefined && !/^[\x21-\x7e]{8,100}$/.test(key))
      throw new FieldsInvalid([
        {
          field: 'Idempotency-Key',
          code: 'idempotency-key',
          message: { zh: '应为 8–100 个可见 ASCII 字符', en: 'must be 8 to 100 visible ASCII characters' },
        },
      ]);
    const traceparent = request.span?.traceparent;
    return {
      actor,
      at: this.clock.now(),
      expected: expectedOf(single(request.headers['if-match'])),
      why: { actor: actor.account, ...(traceparent === undefined ? {} : { traceparent }) },
      ...(key === undefined ? {} : { key }),
      fingerprint: key === undefined ? '' : await this.fingerprintOf(request),
      language: languageOf(request),
    };
  }
}

const takesBytes = ({ routeOptions }: CallerRequest): boolean =>
  (routeOptions.config as BytesConfig).takesBytes !== undefined;

/** Aborted when an answer is closed, sent or not: a request is over as soon as its last byte has come. */
function goneFrom(answer: ServerResponse): AbortSignal {
  const gone = new AbortController();
  answer.once('close', () => gone.abort());
  return gone.signal;
}

/** The bearer token, or the session's cookie where a browser calls the gateway. */
export function tokenOf({ headers }: Pick<CallerRequest, 'headers'>): string | undefined {
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  return bearer ?? /(?:^|;\s*)(?:__Host-)?zhitong-session=([^;]+)/.exec(headers.cookie ?? '')?.[1];
}

const single = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

/** `If-Match: "7"` → 7n; absent or `*` → 'any'. */
function expectedOf(header: string | undefined): bigint | 'any' {
  if (header === undefined || header.trim() === '*') return 'any';
  const version = /^(?:W\/)?"(\d{1,18})"$/.exec(header.trim())?.[1];
  if (version === undefined)
    throw new FieldsInvalid([
      {
        field: 'If-Match',
        code: 'if-match',
        message: { zh: '应为引号中的版本号，如 "3"', en: 'must be a version in quotes, e.g. "3"' },
      },
    ]);
  return BigInt(version);
}
