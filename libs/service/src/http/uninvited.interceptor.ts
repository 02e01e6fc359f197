import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { FieldsInvalid } from '@zhitong/contracts';
import type { Observable } from 'rxjs';
import { BytesExpected, TAKES_BYTES } from './bytes.js';
import { requestOf } from './caller.js';
import { unknownFields } from './unknown-field.js';

type Arguments = Readonly<Record<string, { data?: unknown }>>;

/** What a route reads of the body, or of the query: nothing, fields by name, or all of it, which its DTO then checks. */
function namesRead(context: ExecutionContext, kind: RouteParamtypes): 'all' | string[] {
  const route = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as
    Arguments | undefined;
  const read = Object.entries(route ?? {}).filter(([key]) => key.startsWith(`${kind}:`));
  if (read.some(([, { data }]) => data === undefined)) return 'all';
  return read.map(([, { data }]) => String(data));
}

function uninvited(given: unknown, read: 'all' | string[]): string[] {
  if (read === 'all' || typeof given !== 'object' || given === null) return [];
  return Object.keys(given).filter((name) => !read.includes(name));
}

/**
 * Refuses fields that a route does not read: most of all the body of a command that takes none. What a DTO reads it
 * checks itself.
 */
@Injectable()
export class UninvitedInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { actor, body, query } = requestOf(context);
    // What is public is asked by machines too, which may add what they like to the address of a health check.
    if (!actor) return next.handle();
    if (body !== undefined && Reflect.hasMetadata(TAKES_BYTES, context.getHandler())) throw new BytesExpected();
    const names = [
      ...uninvited(body, namesRead(context, RouteParamtypes.BODY)),
      ...uninvited(query, namesRead(context, RouteParamtypes.QUERY)),
    ];
    if (names.length > 0) throw new FieldsInvalid(unknownFields(names));
    return next.handle();
  }
}
