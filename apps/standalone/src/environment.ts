import { isIP } from 'node:net';
import path from 'node:path';
import type { OidcSettings } from '@zhitong/gateway';
import { parseKafkaLogin, type KafkaSettings } from './kafka-settings.js';
import { readSecretFiles } from './secret-files.js';
import { Variables } from './variables.js';

export const serviceNames = ['intake', 'review', 'research', 'briefs', 'tracking', 'gateway'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Ports of services that run as processes of their own. */
export const defaultPorts: Readonly<Record<ServiceName, number>> = {
  gateway: 3000,
  intake: 3001,
  review: 3002,
  research: 3003,
  briefs: 3004,
  tracking: 3005,
};

/** What the platform runs with, read from the environment. */
export interface Environment {
  services: readonly ServiceName[];
  /** Whether all run in this process. */
  whole: boolean;
  /** Port of the gateway, or of the only service named; undefined: the default. */
  port: number | undefined;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  logUrl: string | undefined;
  kafka: KafkaSettings | undefined;
  publicUrl: URL;
  demo: boolean;
  rules: 'standard' | 'demo';
  keysDir: string;
  mailDir: string;
  smtpUrl: string | undefined;
  trustedProxies: readonly string[];
  rateLimits: boolean;
  oidc: OidcSettings | undefined;
  serviceUrls: Readonly<Record<ServiceName, string>>;
}

/** Everything that is wrong with the environment, a sentence each. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment';
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

const isService = (name: string): name is ServiceName => (serviceNames as readonly string[]).includes(name);
const loopback = ({ hostname }: URL) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
/** `10.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
function isNetwork(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/');
  const family = isIP(address);
  return (
    family !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
  );
}
const broker = /^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i;

/**
 * @param args names of services; none: all in one process
 * @throws WrongEnvironment with all mistakes at once
 */
export function readEnvironment(given: NodeJS.ProcessEnv, args: readonly string[]): Environment {
  const { env, mistakes } = readSecretFiles(given);
  const wrong = (sentence: string) => void mistakes.push(sentence);
  const variables = new Variables(env, wrong);

  for (const arg of args)
    if (!isService(arg)) wrong(`There is no service '${arg}': choose from ${serviceNames.join(', ')}.`);
  const whole = args.length === 0;
  const services = whole ? serviceNames : [...new Set(args.filter(isService))];

  const port = variables.port('PORT');
  if (port !== undefined && !whole && services.length > 1)
    wrong('PORT names one port: start one service at a time with it, or leave it out.');

  const postgres = ['postgres:', 'postgresql:'];
  const http = ['http:', 'https:'];
  const databaseUrl = variables.url('DATABASE_URL', postgres, 'postgres://user:password@host:5432/postgres');
  const logUrl = variables.url('LOG_URL', postgres, 'postgres://user:password@host:5432/log');
  const smtpUrl = variables.url('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://host:25');

  const kafkaBrokers = variables.list('KAFKA_BROKERS');
  for (const entry of kafkaBrokers ?? [])
    if (!broker.test(entry)) wrong(`KAFKA_BROKERS must be host:port, several separated by commas; '${entry}' is not.`);
  const login = variables.text('KAFKA_LOGIN');
  const kafkaLogin = login === undefined ? undefined : parseKafkaLogin(login);
  if (login !== undefined && !kafkaLogin)
    wrong('KAFKA_LOGIN must be MECHANISM:USER:PASSWORD with plain, scram-sha-256 or scram-sha-512.');

  const kafkaPrefix = variables.text('KAFKA_PREFIX') ?? '';
  if (!/^[a-z0-9._-]{0,60}$/i.test(kafkaPrefix))
    wrong('KAFKA_PREFIX must be at most 60 letters, digits, dots, hyphens or underscores.');

  const gatewayPort = whole || services.includes('gateway') ? port : undefined;
  const publicUrl = new URL(
    variables.url('PUBLIC_URL', http, 'https://zhitong.example.cn') ??
      `http://127.0.0.1:${gatewayPort ?? defaultPorts.gateway}`,
  );
  const demo = (variables.choice('DEMO', ['0', '1']) ?? (loopback(publicUrl) ? '1' : '0')) === '1';
  if (demo && !loopback(publicUrl)) wrong('DEMO=1 wants a PUBLIC_URL on loopback: its logins are known to everybody.');
  const rules = variables.choice('RULES', ['standard', 'demo']) ?? (demo ? 'demo' : 'standard');

  const trustedProxies = variables.list('TRUSTED_PROXIES') ?? [];
  for (const entry of trustedProxies)
    if (!isNetwork(entry))
      wrong(`TRUSTED_PROXIES must be addresses or networks like 10.0.0.0/8, separated by commas; '${entry}' is not.`);
  const rateLimits = (variables.choice('RATE_LIMITS', ['on', 'off']) ?? (demo ? 'off' : 'on')) === 'on';
  if (!rateLimits && !demo && !loopback(publicUrl))
    wrong('RATE_LIMITS=off wants a PUBLIC_URL on loopback: without limits anybody can flood the platform.');

  const issuer = variables.url('OIDC_ISSUER', http, 'https://id.example.gov.cn');
  const [clientId, clientSecret] = [variables.text('OIDC_CLIENT_ID'), variables.text('OIDC_CLIENT_SECRET')];
  if (issuer !== undefined && (clientId === undefined || clientSecret === undefined))
    wrong('OIDC_ISSUER wants OIDC_CLIENT_ID and OIDC_CLIENT_SECRET (or OIDC_CLIENT_SECRET_FILE) too.');
  if (issuer?.startsWith('http:') === true && !loopback(new URL(issuer)))
    wrong('OIDC_ISSUER must be https, except on loopback.');
  const oidc =
    issuer === undefined
      ? undefined
      : {
          issuer: new URL(issuer),
          clientId: clientId ?? '',
          clientSecret: clientSecret ?? '',
          label: variables.text('OIDC_LABEL') ?? '统一身份认证',
          trustsMfa: variables.choice('OIDC_MFA', ['0', '1']) === '1',
        };

  const urlOf = (name: ServiceName) => {
    const usual = `http://127.0.0.1:${defaultPorts[name]}`;
    return variables.url(`${name.toUpperCase()}_URL`, http, usual) ?? usual;
  };
  const serviceUrls = Object.fromEntries(serviceNames.map((name) => [name, urlOf(name)])) as Record<
    ServiceName,
    string
  >;

  if (mistakes.length > 0) throw new WrongEnvironment(mistakes);
  const dataDir = path.resolve(variables.text('DATA_DIR') ?? '.data');
  return {
    services,
    whole,
    port,
    host: variables.text('HOST') ?? '127.0.0.1',
    dataDir,
    databaseUrl,
    logUrl,
    kafka: kafkaBrokers && { brokers: kafkaBrokers, prefix: kafkaPrefix, login: kafkaLogin },
    publicUrl,
    demo,
    rules,
    keysDir: path.resolve(variables.text('KEYS_DIR') ?? path.join(dataDir, 'keys')),
    mailDir: path.resolve(variables.text('MAIL_DIR') ?? path.join(dataDir, 'mail')),
    smtpUrl,
    trustedProxies,
    rateLimits,
    oidc,
    serviceUrls,
  };
}
