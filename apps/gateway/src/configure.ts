import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { TokenVerifier } from '@zhitong/identity';
import { serveBrief } from './brief-page/serve-brief.js';
import { GATEWAY_OPTIONS, SERVICE_CALLERS, type GatewayOptions } from './options.js';
import { configureProxy } from './proxy/proxy.js';
import { Budgets } from './safety/budgets.js';
import { sendSafetyHeaders } from './safety/headers.js';
import { guardInternal } from './safety/internal.js';
import { limitAddresses } from './safety/limit.js';
import { dropPlainCookies } from './safety/plain-cookies.js';
import { refuseForged } from './safety/same-origin.js';
import { serveSite } from './web/serve-site.js';
import { readSite } from './web/site.js';

/** What stands before every route of the gateway, in this order: headers, limits, services among themselves, cookies, origin; then the way to the services, and the pages. */
export async function configureGateway(app: NestFastifyApplication): Promise<void> {
  const { publicUrl, siteDir } = app.get<GatewayOptions>(GATEWAY_OPTIONS);
  const server = app.getHttpAdapter().getInstance();
  await sendSafetyHeaders(server, publicUrl);
  const budgets = app.get(Budgets);
  limitAddresses(server, budgets);
  guardInternal(server, app.get<TokenVerifier>(SERVICE_CALLERS), budgets);
  dropPlainCookies(server, publicUrl);
  refuseForged(server, publicUrl);
  await configureProxy(app);
  if (siteDir === undefined) return;
  const site = readSite(siteDir);
  serveBrief(server, site);
  serveSite(server, site);
}
