import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GATEWAY_OPTIONS, type GatewayOptions } from './options.js';
import { configureProxy } from './proxy/proxy.js';
import { Budgets } from './safety/budgets.js';
import { sendSafetyHeaders } from './safety/headers.js';
import { limitAddresses } from './safety/limit.js';
import { refuseForged } from './safety/same-origin.js';

/** What stands before every route of the gateway, in this order: headers, limits, origin; then the way to the services. */
export async function configureGateway(app: NestFastifyApplication): Promise<void> {
  const { publicUrl } = app.get<GatewayOptions>(GATEWAY_OPTIONS);
  const server = app.getHttpAdapter().getInstance();
  await sendSafetyHeaders(server, publicUrl);
  limitAddresses(server, app.get(Budgets));
  refuseForged(server, publicUrl);
  await configureProxy(app);
}
