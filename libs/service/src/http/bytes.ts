import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import {
  applyDecorators,
  createParamDecorator,
  HttpException,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Refusal } from '@zhitong/contracts';
import { requestOf } from './caller.js';

/** The one content type of bodies that are bytes. What they are is found out from themselves, not from what is said. */
export const bytesType = 'application/octet-stream';

/** Metadata of a route that takes bytes: how many at most. */
export const TAKES_BYTES = 'zhitong:takes-bytes';

/** Config of a route that takes bytes, as the HTTP server reads it. */
export interface BytesConfig {
  takesBytes?: number;
}

const mebibytes = (bytes: number) => Math.floor((bytes / 1_048_576) * 10) / 10;

/** More bytes than the route takes (413). */
export class BytesTooMany extends Refusal {
  readonly status = 413;
  constructor(readonly most: number) {
    super('too-large', {
      zh: `内容太大，至多 ${mebibytes(most)} MB`,
      en: `The content is too large: at most ${mebibytes(most)} MB`,
    });
  }
}

/** Something else than bytes (415). */
export class BytesExpected extends Refusal {
  readonly status = 415;
  constructor() {
    super('unsupported-format', {
      zh: `请以 ${bytesType} 直接发送文件内容`,
      en: `Send the bytes of the file as ${bytesType}`,
    });
  }
}

/**
 * The bytes of a request as they come, counted.
 * The connection is left as it is when somebody stops reading: the refusal goes out on it.
 * @throws BytesTooMany before the first one where so many are announced, else with the first one too many;
 *   a 400 where the sender broke off
 */
export function countedBytes(request: IncomingMessage, most: number): Readable {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BytesTooMany(most);
  return Readable.from(counted(request, most), { objectMode: false });
}

async function* counted(request: IncomingMessage, most: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > most) throw new BytesTooMany(most);
      yield chunk;
    }
  } catch (error) {
    // Nobody is there any more to read what went wrong; it is no defect of ours.
    throw error instanceof Refusal ? error : new HttpException('broken off', 400);
  }
  if (!request.complete) throw new HttpException('broken off', 400);
}

/** The route takes bytes, at most so many, and only from who may: nothing of them is read before the guard has decided. */
export const TakesBytes = (most: number): MethodDecorator =>
  applyDecorators(RouteConfig({ takesBytes: most } satisfies BytesConfig), SetMetadata(TAKES_BYTES, most));

/** The body of a route that {@link TakesBytes}, as a stream. @throws BytesExpected, BytesTooMany */
export const Bytes = createParamDecorator((_: unknown, context: ExecutionContext): Readable => {
  const { headers, raw } = requestOf(context);
  const most = Reflect.getMetadata(TAKES_BYTES, context.getHandler()) as number | undefined;
  if (most === undefined) throw new Error('a route that takes bytes says how many');
  if (headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== bytesType) throw new BytesExpected();
  return countedBytes(raw, most);
});
