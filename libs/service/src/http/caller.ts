import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FieldProblem } from '@zhitong/contracts';
import type { Why } from '@zhitong/events';
import type { Actor } from '@zhitong/identity';
import type { FastifyRequest } from 'fastify';

export type Language = 'zh' | 'en';

/** What a request brings besides its body. */
export interface Command {
  actor: Actor;
  at: Date;
  /** From `If-Match`; 'any' where absent. */
  expected: bigint | 'any';
  why: Why;
  /** `Idempotency-Key`. */
  key?: string;
  /** Keyed hash of method, path and body: tells a repeat from another request under the same key. Empty without one. */
  fingerprint: string;
  language: Language;
  /** Where bytes are taken: aborted when the caller does not wait for the answer any more. */
  gone?: AbortSignal;
}

/** Set by the guard, and by the hook that reads headers. */
export interface CallerRequest extends FastifyRequest {
  actor?: Actor;
  command?: Command;
}

export const requestOf = (context: ExecutionContext): CallerRequest =>
  context.switchToHttp().getRequest<CallerRequest>();

/** The verified caller. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new Error('a public route has no caller');
  return actor;
});

/** Caller, time, expected version, cause and idempotency key of a command. */
export const Cmd = createParamDecorator((_: unknown, context: ExecutionContext): Command => {
  const { command } = requestOf(context);
  if (!command) throw new Error('a public route has no command');
  return command;
});

/** `en` when the caller asks for English first; Chinese otherwise. */
export const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';

/** A remark on a field, as a caller reads it. */
export interface FieldRemark {
  field: string;
  code: string;
  message: string;
}

/** What is wrong with fields, or to be looked at once more, in the caller's language. */
export const remarksIn = (language: Language, problems: readonly FieldProblem[]): FieldRemark[] =>
  problems.map(({ field, code, message }) => ({ field, code, message: message[language] }));
