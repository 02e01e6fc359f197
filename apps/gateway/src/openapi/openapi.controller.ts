import { Controller, Get, Inject } from '@nestjs/common';
import { API_PART, Answers, assembleDocument, Public, type ApiPart } from '@zhitong/service';
import { z } from 'zod';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

/** How long the gateway goes on with what the services told of themselves, ms. */
const fresh = 60_000;

/** The one description of the whole API: each service tells its own part, as it runs. */
@Controller('api/openapi.json')
export class ApiDocumentController {
  private told: { at: number; parts: Promise<ApiPart[]> } | undefined;

  constructor(
    @Inject(API_PART) private readonly own: ApiPart,
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
    return assembleDocument([this.own, ...(await this.parts())], this.options.publicUrl.origin);
  }

  private parts(): Promise<ApiPart[]> {
    const now = performance.now();
    if (this.told === undefined || now - this.told.at > fresh) {
      this.told = { at: now, parts: this.ask() };
      // A service that is away is asked again by the next who wants to know.
      this.told.parts.catch(() => (this.told = undefined));
    }
    return this.told.parts;
  }

  private ask(): Promise<ApiPart[]> {
    const others = Object.entries(this.options.serviceUrls).filter(([service]) => service !== 'gateway');
    return Promise.all(
      others.map(async ([, url]) => {
        const response = await fetch(`${url}/internal/openapi.json`, { signal: AbortSignal.timeout(5_000) });
        return (await response.json()) as ApiPart;
      }),
    );
  }
}
