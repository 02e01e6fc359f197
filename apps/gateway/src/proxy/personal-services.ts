import { HttpException, Inject, Injectable, Logger } from '@nestjs/common';
import type { Actor, TokenIssuer } from '@zhitong/identity';
import type { Duty, Kept, Records } from '@zhitong/service';
import { GATEWAY_OPTIONS, SERVICE_TOKENS, type GatewayOptions } from '../options.js';

/** Services that keep personal data. Tracking keeps ids alone. */
const keepers = ['intake', 'review', 'research', 'briefs'] as const;

/** What a service says of somebody who wants to go, or has gone. */
export interface PersonStanding {
  service: string;
  duties: Duty[];
  kept: Kept[];
  erasedAt: string | null;
}

/** How long a service may take to look, ms. */
const patience = 10_000;

/** Asks the services about one person, in the name of who asks the gateway. Each decides itself what it tells whom. */
@Injectable()
export class PersonalServices {
  private readonly logger = new Logger('personal data');

  constructor(
    @Inject(GATEWAY_OPTIONS) private readonly options: GatewayOptions,
    @Inject(SERVICE_TOKENS) private readonly issuer: TokenIssuer,
  ) {}

  /** The services that are asked. */
  get names(): readonly string[] {
    return keepers.filter((service) => this.options.serviceUrls[service] !== undefined);
  }

  /** What each keeps about the person. @throws a 503 where one does not answer: half an answer looks like a whole one */
  async records(actor: Actor, account: string): Promise<Record<string, Records>> {
    const answers = await this.all<{ records: Records }>(actor, account, '');
    return Object.fromEntries(answers.map(({ service, body }) => [service, body.records]));
  }

  /** @throws a 503 where one does not answer */
  async standing(actor: Actor, account: string): Promise<PersonStanding[]> {
    const answers = await this.all<Omit<PersonStanding, 'service'>>(actor, account, '/standing');
    return answers.map(({ service, body }) => ({ service, ...body }));
  }

  private all<T>(actor: Actor, account: string, what: string): Promise<{ service: string; body: T }[]> {
    return Promise.all(
      this.names.map(async (service) => ({ service, body: await this.ask<T>(service, actor, account, what) })),
    );
  }

  private async ask<T>(service: string, actor: Actor, account: string, what: string): Promise<T> {
    const bearer = await this.issuer.forActor(actor, service);
    try {
      const response = await fetch(
        `${this.options.serviceUrls[service]}/personal-data/${encodeURIComponent(account)}${what}`,
        { headers: { authorization: `Bearer ${bearer}` }, signal: AbortSignal.timeout(patience) },
      );
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as T;
    } catch (error) {
      this.logger.warn(`${service} does not say what it keeps: ${String(error)}`);
      throw new HttpException('a service does not answer', 503);
    }
  }
}
