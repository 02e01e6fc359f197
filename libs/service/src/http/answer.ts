import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

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

/** Turns {@link Answer} and {@link Versioned} into status, headers and body. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((result: unknown) => {
        if (!(result instanceof Answer) && !(result instanceof Versioned)) return result;
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        if (result.version !== undefined) void reply.header('etag', `"${result.version}"`);
        if (result instanceof Answer) {
          void reply.status(result.status);
          if (result.position !== undefined) void reply.header('zhitong-position', result.position);
        }
        return result.body;
      }),
    );
  }
}
