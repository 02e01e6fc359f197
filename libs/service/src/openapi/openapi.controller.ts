import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Public } from '../http/may.js';
import type { ApiPart } from './document.js';

export const API_PART = Symbol('ApiPart');

/** Made when somebody first asks, and kept: a start has better to do. */
export function onceAsked(make: () => ApiPart): () => ApiPart {
  let part: ApiPart | undefined;
  return () => (part ??= make());
}

/** What this service contributes to the document that the gateway offers. */
@Controller('internal/openapi.json')
export class OpenApiController {
  constructor(@Inject(API_PART) private readonly part: () => ApiPart) {}

  @Get()
  @Public()
  @Header('cache-control', 'no-store')
  read(): ApiPart {
    return this.part();
  }
}
