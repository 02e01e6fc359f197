import { PEERS, troubleOf, type Peers, type Readiness } from '@zhitong/service';
import { GATEWAY_OPTIONS, type GatewayOptions } from '../options.js';

async function ask(service: string, url: string): Promise<Readiness> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    return (await response.json()) as Readiness;
  } catch (error) {
    return {
      service,
      ready: false,
      parts: [{ part: 'http', ready: false, waitsFor: troubleOf(error) }],
    };
  }
}

/** The services behind the gateway say themselves what they wait for. */
export const peers = {
  provide: PEERS,
  inject: [GATEWAY_OPTIONS],
  useFactory:
    ({ serviceUrls }: GatewayOptions): Peers =>
    () =>
      Promise.all(
        Object.entries(serviceUrls)
          .filter(([service]) => service !== 'gateway')
          .map(([service, url]) => ask(service, url)),
      ),
};
