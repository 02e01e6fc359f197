import { randomUUID } from 'node:crypto';
import {
  Catch,
  HttpException,
  Inject,
  Logger,
  Optional,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { NotAllowedNow, Refusal, type Text } from '@zhitong/contracts';
import { AlreadyExists, classify, VersionConflict } from '@zhitong/events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Entry } from '../log/entry.js';
import { SERVICE_NAME } from '../tokens.js';
import { languageOf, remarksIn, type FieldRemark, type Language } from './caller.js';

/** RFC 9457. `code` is stable; `title` and `detail` are in the caller's language. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  errors?: FieldRemark[];
  state?: string;
  allowed?: readonly string[];
  incident?: string;
}

export const problemType = 'application/problem+json; charset=utf-8';

const texts: Record<number, Text> = {
  400: { zh: '请求无法读取', en: 'The request cannot be read' },
  401: { zh: '请先登录', en: 'Please sign in' },
  403: { zh: '您没有权限执行此操作', en: 'You may not do this' },
  404: { zh: '没有找到，或者您无权查看', en: 'Not found, or not for you to see' },
  405: { zh: '不支持这个方法', en: 'This method is not supported' },
  408: { zh: '请求未在规定时间内发完', en: 'The request did not arrive in time' },
  413: { zh: '内容太大', en: 'The content is too large' },
  415: { zh: '不支持这种格式，请用 application/json', en: 'This format is not supported; send application/json' },
  431: { zh: '网址或请求头太长', en: 'The address or a header is too long' },
  503: {
    zh: '服务暂时不可用，请稍后再试；已填写的内容没有丢失',
    en: 'The service is not available for a moment; try again, nothing was lost',
  },
};
const failure: Text = { zh: '系统出错，已记录', en: 'Something went wrong; it was recorded' };
const codes: Record<number, string> = {
  400: 'unreadable',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'timeout',
  413: 'too-large',
  415: 'unsupported-format',
  431: 'headers-too-large',
  503: 'unavailable',
};

/** Describes an error to a caller. Unknown errors show nothing of the inside. */
export function problemOf(error: unknown, language: Language): ProblemDocument {
  const document = (status: number, code: string, text: Text): ProblemDocument => ({
    type: `urn:zhitong:problem:${code}`,
    title: text[language],
    status,
    code,
  });
  if (error instanceof Refusal) {
    const problem = document(error.status, error.code, error.text);
    if (error instanceof NotAllowedNow) return { ...problem, state: error.state, allowed: error.allowed };
    return error.fields ? { ...problem, errors: remarksIn(language, error.fields) } : problem;
  }
  if (error instanceof VersionConflict)
    return document(412, 'version-conflict', {
      zh: '内容已被他人修改，请查看最新版本后再试',
      en: 'It was changed meanwhile; look at the latest version and try again',
    });
  if (error instanceof AlreadyExists)
    return document(409, 'already-exists', { zh: '已经存在', en: 'It exists already' });
  const status = statusOf(error);
  if (status !== undefined && status < 500)
    return document(status, codes[status] ?? 'refused', texts[status] ?? texts[400]!);
  if (status === 503 || classify(error) === 'transient') return document(503, 'unavailable', texts[503]!);
  return { ...document(500, 'internal', failure), incident: randomUUID() };
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  // No id of ours is so long: an address that bears one names nothing.
  return status === 414 ? 404 : typeof status === 'number' ? status : undefined;
}

/** Answers a request with a problem document. `more` is what it says besides. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
  more: Readonly<Record<string, string>> = {},
): ProblemDocument {
  const found = problemOf(error, languageOf(request));
  // What the caller is told to name is what logs and traces are searched for.
  const problem = found.incident && request.trace ? { ...found, incident: request.trace.trace } : found;
  const wait = problem.status === 503 ? 1 : (error as { retryAfter?: number } | undefined)?.retryAfter;
  if (wait !== undefined) void reply.header('retry-after', String(wait));
  void reply
    .status(problem.status)
    .header('content-type', problemType)
    .send(JSON.stringify({ ...problem, ...more }));
  return problem;
}

/** Every error leaves as a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  constructor(@Optional() @Inject(SERVICE_NAME) private readonly service?: string) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = sendProblem(request, reply, error);
    if (problem.status >= 500)
      this.logger.error(
        // The route, not the address: an address may hold what opens something.
        new Entry(`${problem.code} ${request.method} ${request.routeOptions.url ?? ''}`, {
          ...(this.service === undefined ? {} : { service: this.service }),
          trace: request.trace?.trace,
          request: request.trace?.span,
        }),
        error instanceof Error ? error.stack : String(error),
      );
  }
}
