import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { Answer, Versioned } from '../http/answer.js';
import { requestOf } from '../http/caller.js';
import { LOOKS, type Looks } from './decorators.js';
import { LookRecorder } from './look-recorder.js';
import type { Look } from './look.js';

/** Records what routes show that say so by {@link Viewed} or {@link Exported}, before the answer leaves. */
@Injectable()
export class LookInterceptor implements NestInterceptor {
  constructor(private readonly recorder: LookRecorder) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const looks = Reflect.getMetadata(LOOKS, context.getHandler()) as Looks | undefined;
    if (!looks) return next.handle();
    const request = requestOf(context);
    return next.handle().pipe(
      mergeMap(async (result: unknown) => {
        const body = result instanceof Answer || result instanceof Versioned ? result.body : result;
        const { actor } = request;
        if (!actor) throw new Error('what is recorded needs a caller');
        if (looks.when && !looks.when(body, actor)) return result;
        const params = (request.params ?? {}) as Record<string, string>;
        const { format } = (request.query ?? {}) as { format?: unknown };
        const look: Look = {
          kind: looks.kind,
          what: looks.what,
          ...(looks.object === undefined ? {} : { object: params[looks.object]! }),
          ...(looks.subject === undefined ? {} : { subject: params[looks.subject]! }),
          ...(looks.kind === 'exported' && typeof format === 'string' ? { format } : {}),
        };
        await this.recorder.record(look, request, context.switchToHttp().getResponse<FastifyReply>());
        return result;
      }),
    );
  }
}
