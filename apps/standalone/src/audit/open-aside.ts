import { gatewayExtras } from '@zhitong/gateway';
import { openService, type OpenedService } from '@zhitong/service';
import type { Databases } from '../databases.js';
import type { Environment, ServiceName } from '../environment.js';
import { services } from '../services.js';
import { settingsOf } from '../settings.js';
import { noLog } from '../tools/no-log.js';

/** A service's parts beside the running one: what they write lies in its tables, and it ships that within seconds. */
export async function openAside(
  service: ServiceName,
  environment: Environment,
  databases: Databases,
): Promise<OpenedService> {
  const settings = await settingsOf(service, environment, {
    databaseUrl: databases.urlOf(service),
    log: noLog,
    port: 0,
    gatewayUrl: () => environment.serviceUrls.gateway,
    extras: gatewayExtras(environment),
  });
  return openService(services[service], settings);
}
