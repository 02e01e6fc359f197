import { Controller, Get, Inject } from '@nestjs/common';
import { Answers, assembleDocument, Public } from '@zhitong/service';
import { z } from 'zod';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';
import { ApiParts } from './api-parts.js';

/** The one description of the whole API. */
@Controller('api/openapi.json')
export class ApiDocumentController {
  constructor(
    private readonly parts: ApiParts,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {}

  @Get()
  @Public()
  @Answers(
    '接口说明（OpenAPI 3.1）',
    'The description of this API (OpenAPI 3.1)',
    z.looseObject({ openapi: z.string() }),
  )
  async read() {
    return assembleDocument(await this.parts.all(), this.options.publicUrl.origin);
  }
}
