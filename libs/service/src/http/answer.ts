import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import type { ExportFormat } from '@zhitong/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { ListFile } from '../exports/list-file.js';
import { sendList } from '../exports/send-list.js';
import { checkAnswer } from '../openapi/answer-check.js';
import { ANSWERS, type RouteAnswers } from '../openapi/answers.js';
import type { Settings } from '../run/settings.js';
import { SETTINGS } from '../tokens.js';
import { Download, sendDownload } from './download.js';

/** The answer to a command: status, representation, ETag, and how far the writer has come. */
export class Answer {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly version?: string,
    readonly position?: string,
  ) {}
}

/** A representation with its version, for reads that answer an ETag. */
export class Versioned {
  constructor(
    readonly body: unknown,
    readonly version: bigint | string,
  ) {}
}

/**
 * Turns {@link Answer}, {@link Versioned}, {@link Download} and {@link ListFile} into status, headers and body. In tests,
 * holds them to their description.
 */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(@Inject(SETTINGS) private readonly settings: Pick<Settings, 'checksAnswers'>) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      mergeMap(async (result: unknown) => {
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        if (result instanceof Download) return sendDownload(result, context.switchToHttp().getRequest(), reply);
        // The form was checked with the query.
        if (result instanceof ListFile) return sendList(result, formatOf(context), reply);
        const body = unwrap(result, reply);
        // A route that has answered by itself, with a stream or a redirection, is none of ours.
        if (this.settings.checksAnswers === true && !reply.sent) check(context, result, body);
        return body;
      }),
    );
  }
}

const formatOf = (context: ExecutionContext): ExportFormat =>
  (context.switchToHttp().getRequest<FastifyRequest>().query as { format?: ExportFormat }).format ?? 'csv';

function unwrap(result: unknown, reply: FastifyReply): unknown {
  if (!(result instanceof Answer) && !(result instanceof Versioned)) return result;
  if (result.version !== undefined) void reply.header('etag', `"${result.version}"`);
  if (result instanceof Answer) {
    void reply.status(result.status);
    if (result.position !== undefined) void reply.header('zhitong-position', result.position);
  }
  return result.body;
}

function check(context: ExecutionContext, result: unknown, body: unknown): void {
  const handler = context.getHandler();
  const answers = Reflect.getMetadata(ANSWERS, handler) as RouteAnswers | undefined;
  if (!answers) return;
  const code = Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined;
  const isPost = context.switchToHttp().getRequest<FastifyRequest>().method === 'POST';
  const status = result instanceof Answer ? result.status : (code ?? (isPost ? 201 : 200));
  checkAnswer(`${context.getClass().name}.${handler.name}`, answers, status, code ?? 200, body);
}
