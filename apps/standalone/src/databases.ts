import path from 'node:path';
import { connectEmbedded, mayProvision, provision, startEmbedded } from '@zhitong/persistence';
import { serviceNames, type Environment, type ServiceName } from './environment.js';
import { prepareLog } from './log.js';
import { concerning } from './sentence.js';

/** Where each service's data lie. */
export interface Databases {
  urlOf(service: ServiceName): string;
  /** The embedded log, with the service's login; undefined when the installation has none. */
  logUrlOf(service: ServiceName): string | undefined;
  /** Ends the server, if this process started it. */
  stop(): Promise<void>;
}

/**
 * The embedded server, or the one of DATABASE_URL. With a login that may create others, each service gets its own
 * login and database; otherwise DATABASE_URL is the login of the one service that starts.
 */
export async function openDatabases(environment: Environment): Promise<Databases> {
  const { databaseUrl, dataDir, whole, services, logUrl } = environment;
  const nothing = () => Promise.resolve();
  if (databaseUrl === undefined) {
    const { adminUrl, stop } = whole
      ? await startEmbedded({ dir: dataDir })
      : { ...(await connectEmbedded(dataDir)), stop: nothing };
    return provisioned(adminUrl, stop, environment).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
  }
  if (await concerning('DATABASE_URL', mayProvision(databaseUrl)))
    return concerning('DATABASE_URL', provisioned(databaseUrl, nothing, environment));
  if (services.length !== 1)
    throw new Error(
      "DATABASE_URL is the login of one service: start one at a time with it, or give an administrator's login",
    );
  return { urlOf: () => databaseUrl, logUrlOf: () => logUrl, stop: nothing };
}

async function provisioned(
  adminUrl: string,
  stop: Databases['stop'],
  { dataDir, kafka, logUrl }: Environment,
): Promise<Databases> {
  const logins = await provision(adminUrl, [...serviceNames, 'log'], path.join(dataDir, 'secrets'));
  const urlOf = (service: ServiceName) => logins.get(service)!.url;
  if (!kafka) await prepareLog(logins.get('log')!.url);
  const logUrlOf = (service: ServiceName) =>
    logUrl ?? Object.assign(new URL(urlOf(service)), { pathname: '/log' }).toString();
  return { urlOf, logUrlOf, stop };
}
