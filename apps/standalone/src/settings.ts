import { Logger } from '@nestjs/common';
import { systemClock, type Courier, type EventLog, type Reached } from '@zhitong/events';
import { fileStore, placeIn } from '@zhitong/files';
import { DataKeys, KeyRing, Signer, TokenIssuer, TokenVerifier, type RefusalReason } from '@zhitong/identity';
import {
  countRefusedTokens,
  noMetrics,
  PositionSeal,
  randomIds,
  type FilePlaces,
  type Metrics,
  type Settings,
  type Tracing,
} from '@zhitong/service';
import type { Environment, ServiceName } from './environment.js';
import { folderOf, type FilesSettings } from './files-settings.js';

/** Positions as tokens for tracking. */
class SignedSeal extends PositionSeal {
  constructor(
    private readonly issuer: TokenIssuer,
    private readonly verifier: TokenVerifier,
  ) {
    super();
  }

  seal(reached: readonly Reached[]): Promise<string> {
    return this.issuer.seal({ reached: reached.map(({ topic, key, seq }) => [topic, key, String(seq)]) }, 'tracking');
  }

  async open(sealed: string): Promise<Reached[] | undefined> {
    const payload = await this.verifier.open(sealed).catch(() => undefined);
    return (payload?.reached as [string, string, string][] | undefined)?.map(([topic, key, seq]) => ({
      topic,
      key,
      seq: BigInt(seq),
    }));
  }
}

/** Hands messages to the gateway under the service's own token. */
const courierTo =
  (gatewayUrl: () => string, issuer: TokenIssuer): Courier =>
  async (messages) => {
    const response = await fetch(`${gatewayUrl()}/internal/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.forService('gateway')}` },
      body: JSON.stringify({ messages }),
      signal: AbortSignal.timeout(2_000),
    });
    if (!response.ok) throw new Error(`the gateway answered ${response.status} to messages`);
  };

/** Says that tokens are refused, and why: once a minute for each reason, whatever callers send. */
function warnOfRefusals(service: ServiceName, count: (reason: RefusalReason) => void): (reason: RefusalReason) => void {
  const logger = new Logger(service);
  const said = new Map<RefusalReason, { at: number; since: number }>();
  return (reason) => {
    count(reason);
    const { at, since } = said.get(reason) ?? { at: -Infinity, since: 0 };
    if (Date.now() - at < 60_000) return void said.set(reason, { at, since: since + 1 });
    said.set(reason, { at: Date.now(), since: 0 });
    logger.warn(`token refused: ${reason}${since > 0 ? ` (and ${since} more since)` : ''}`);
  };
}

/** Folders whose disk is watched. */
export function foldersOf({ dataDir, files }: Pick<Environment, 'dataDir' | 'files'>): Record<string, string> {
  const folder = folderOf(files);
  return { data: dataDir, ...(folder === undefined ? {} : { files: folder }) };
}

/** A service's places for files. */
export const filePlacesOf = (service: ServiceName, { url, credentials }: FilesSettings): FilePlaces => ({
  own: fileStore(placeIn(url, service), { credentials }),
  blinded: fileStore(placeIn(url, 'blinded'), { credentials }),
});

/** What one service runs with. */
export async function settingsOf(
  service: ServiceName,
  environment: Environment,
  given: {
    databaseUrl: string;
    log: EventLog;
    port: number;
    gatewayUrl: () => string;
    extras?: Settings['extras'];
    metrics?: Metrics | undefined;
    tracing?: Tracing | undefined;
  },
): Promise<Settings> {
  const issuer = await TokenIssuer.open(environment.keysDir, service);
  const ring = new KeyRing(environment.keysDir);
  const heard = warnOfRefusals(service, countRefusedTokens(given.metrics ?? noMetrics));
  const verifier = new TokenVerifier(ring, service, undefined, heard);
  return {
    databaseUrl: given.databaseUrl,
    log: given.log,
    host: environment.host,
    ...(service === 'gateway' ? { trustedProxies: environment.trustedProxies } : {}),
    port: given.port,
    rules: environment.rules,
    clock: systemClock,
    ids: randomIds,
    authenticate: (token) => verifier.actor(token),
    seal: new SignedSeal(issuer, new TokenVerifier(ring, 'tracking')),
    dataKeys: new DataKeys(environment.keysDir, service),
    signer: new Signer(environment.keysDir, service),
    folders: foldersOf(environment),
    files: filePlacesOf(service, environment.files),
    courier: courierTo(given.gatewayUrl, issuer),
    refusedTokens: () => Object.fromEntries(verifier.refusals),
    ...(given.extras ? { extras: given.extras } : {}),
    ...(given.metrics ? { metrics: given.metrics } : {}),
    ...(given.tracing ? { tracing: given.tracing } : {}),
  };
}
