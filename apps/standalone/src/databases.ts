import path from 'node:path';
import { connectEmbedded, mayProvision, provision, startEmbedded } from '@zhitong/persistence';
import { serviceNames, type Environment, type ServiceName } from './environment.js';
import { prepareLog } from './log.js';

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
  let adminUrl = databaseUrl;
  let stop = async () => undefined as void;
  if (adminUrl === undefined) {
    if (whole) {
      const server = await startEmbedded({ dir: dataDir });
      ({ adminUrl } = server);
      stop = server.stop;
    } else ({ adminUrl } = await connectEmbedded(dataDir));
  } else if (!(await mayProvision(adminUrl))) {
    if (services.length !== 1) throw new Error('DATABASE_URL is the login of one service: start one at a time with it, or give an administrator’s login');
    return { urlOf: () => adminUrl!, logUrlOf: () => logUrl, stop };
  }
  try {
    const provisioned = await provision(adminUrl, [...serviceNames, 'log'], path.join(dataDir, 'secrets'));
    const at = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).toString();
    if (!environment.kafkaBrokers) await prepareLog(at(adminUrl, 'log'));
    const urlOf = (service: ServiceName) => provisioned.get(service)!.url;
    return { urlOf, logUrlOf: (service) => logUrl ?? at(urlOf(service), 'log'), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
