import { Inject, Injectable } from '@nestjs/common';
import { API_PART, type ApiPart } from '@zhitong/service';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

/** How long the gateway goes on with what the services told of themselves, ms. */
const fresh = 60_000;

/** What each service tells of its own part of the API, as it runs. */
@Injectable()
export class ApiParts {
  private told: { at: number; parts: Promise<ApiPart[]> } | undefined;

  constructor(
    @Inject(API_PART) readonly own: () => ApiPart,
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
  ) {}

  /** The gateway's own part first. @throws where a service is away */
  async all(): Promise<ApiPart[]> {
    const now = performance.now();
    if (this.told === undefined || now - this.told.at > fresh) {
      this.told = { at: now, parts: this.ask() };
      // A service that is away is asked again by the next who wants to know.
      this.told.parts.catch(() => (this.told = undefined));
    }
    return [this.own(), ...(await this.told.parts)];
  }

  private ask(): Promise<ApiPart[]> {
    const others = Object.entries(this.options.serviceUrls).filter(([service]) => service !== 'gateway');
    return Promise.all(
      others.map(async ([service, url]) => {
        const response = await fetch(`${url}/internal/openapi.json`, { signal: AbortSignal.timeout(5_000) });
        const part = (await response.json()) as Partial<ApiPart>;
        if (!response.ok || part.paths === undefined) throw new Error(`${service} tells nothing of its API`);
        return part as ApiPart;
      }),
    );
  }
}
