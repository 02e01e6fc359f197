import { isIP } from 'node:net';
import path from 'node:path';
import type { Printing } from '@zhitong/documents/nest';
import type { OidcSettings } from '@zhitong/gateway';
import type { LogForm } from '@zhitong/service';
import { isSheltered, readDemo } from './demo-mode.js';
import { readFiles, type FilesSettings } from './files-settings.js';
import { readKafka, type KafkaSettings } from './kafka-settings.js';
import { isLoopback } from './loopback.js';
import { readPrinting } from './printing-settings.js';
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
  files: FilesSettings;
  smtpUrl: string | undefined;
  trustedProxies: readonly string[];
  rateLimits: boolean;
  oidc: OidcSettings | undefined;
  printing: Printing;
  serviceUrls: Readonly<Record<ServiceName, string>>;
  /** Where metrics are shown; nowhere unless a port is named. */
  metrics: { port: number; host: string } | undefined;
  /** Whether traces are sent: to whom, OpenTelemetry's own variables say. */
  traces: boolean;
  logForm: LogForm;
}

/** Everything that is wrong with the environment, a sentence each. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment';
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

const isService = (name: string): name is ServiceName => (serviceNames as readonly string[]).includes(name);
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

  const kafka = readKafka(variables, wrong);
  const gatewayPort = whole || services.includes('gateway') ? port : undefined;
  const publicUrl = new URL(
    variables.url('PUBLIC_URL', http, 'https://zhitong.example.cn') ??
      `http://127.0.0.1:${gatewayPort ?? defaultPorts.gateway}`,
  );
  const host = variables.text('HOST') ?? '127.0.0.1';
  const demo = readDemo(variables, { host, publicUrl }, wrong);
  const rules = variables.choice('RULES', ['standard', 'demo']) ?? (demo ? 'demo' : 'standard');

  const trustedProxies = variables.list('TRUSTED_PROXIES') ?? [];
  for (const entry of trustedProxies)
    if (!isNetwork(entry))
      wrong(`TRUSTED_PROXIES must be addresses or networks like 10.0.0.0/8, separated by commas; '${entry}' is not.`);
  const rateLimits = (variables.choice('RATE_LIMITS', ['on', 'off']) ?? (demo ? 'off' : 'on')) === 'on';
  if (!rateLimits && !demo && !isSheltered({ host, publicUrl }))
    wrong('RATE_LIMITS=off wants HOST and PUBLIC_URL on loopback: without limits anybody can flood the platform.');

  const issuer = variables.url('OIDC_ISSUER', http, 'https://id.example.gov.cn');
  const [clientId, clientSecret] = [variables.text('OIDC_CLIENT_ID'), variables.text('OIDC_CLIENT_SECRET')];
  if (issuer !== undefined && (clientId === undefined || clientSecret === undefined))
    wrong('OIDC_ISSUER wants OIDC_CLIENT_ID and OIDC_CLIENT_SECRET (or OIDC_CLIENT_SECRET_FILE) too.');
  if (issuer?.startsWith('http:') === true && !isLoopback(new URL(issuer).hostname))
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

  const printing = readPrinting(variables, wrong);

  const urlOf = (name: ServiceName) => {
    const usual = `http://127.0.0.1:${defaultPorts[name]}`;
    return variables.url(`${name.toUpperCase()}_URL`, http, usual) ?? usual;
  };
  const serviceUrls = Object.fromEntries(serviceNames.map((name) => [name, urlOf(name)])) as Record<
    ServiceName,
    string
  >;

  const metricsPort = variables.port('METRICS_PORT');
  const collector = variables.url('OTEL_EXPORTER_OTLP_ENDPOINT', http, 'http://collector:4318');
  const logForm = variables.choice('LOG_FORMAT', ['text', 'json']) ?? 'text';

  const dataDir = path.resolve(variables.text('DATA_DIR') ?? '.data');
  const files = readFiles(variables, dataDir, wrong);
  if (mistakes.length > 0) throw new WrongEnvironment(mistakes);
  return {
    services,
    whole,
    port,
    host,
    dataDir,
    databaseUrl,
    logUrl,
    kafka,
    publicUrl,
    demo,
    rules,
    keysDir: path.resolve(variables.text('KEYS_DIR') ?? path.join(dataDir, 'keys')),
    files,
    mailDir: path.resolve(variables.text('MAIL_DIR') ?? path.join(dataDir, 'mail')),
    smtpUrl,
    trustedProxies,
    rateLimits,
    oidc,
    printing,
    serviceUrls,
    metrics:
      metricsPort === undefined
        ? undefined
        : { port: metricsPort, host: variables.text('METRICS_HOST') ?? '127.0.0.1' },
    traces: collector !== undefined,
    logForm,
  };
}
