import path from 'node:path';

export const serviceNames = ['intake', 'review', 'research', 'briefs', 'tracking', 'gateway'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** Ports of services that run as processes of their own. */
export const defaultPorts: Readonly<Record<ServiceName, number>> = { gateway: 3000, intake: 3001, review: 3002, research: 3003, briefs: 3004, tracking: 3005 };

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
  kafkaBrokers: readonly string[] | undefined;
  publicUrl: URL;
  demo: boolean;
  rules: 'standard' | 'demo';
  keysDir: string;
  mailDir: string;
  smtpUrl: string | undefined;
  serviceUrls: Readonly<Record<ServiceName, string>>;
}

/** Everything that is wrong with the environment, a sentence each. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment';
  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

const loopback = (url: URL) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);

/**
 * @param args names of services; none: all in one process
 * @throws WrongEnvironment with all mistakes at once
 */
export function readEnvironment(env: NodeJS.ProcessEnv, args: readonly string[]): Environment {
  const mistakes: string[] = [];
  const wrong = (sentence: string) => void mistakes.push(sentence);
  const text = (name: string) => (env[name] === undefined || env[name] === '' ? undefined : env[name]);

  const services = args.filter((arg): arg is ServiceName => (serviceNames as readonly string[]).includes(arg));
  for (const arg of args) if (!(serviceNames as readonly string[]).includes(arg)) wrong(`There is no service '${arg}': choose from ${serviceNames.join(', ')}.`);
  const whole = args.length === 0;

  const port = text('PORT');
  const portNumber = Number(port);
  if (port !== undefined && !(Number.isInteger(portNumber) && portNumber >= 0 && portNumber <= 65_535)) wrong(`PORT must be a number from 0 to 65535, not '${port}'.`);
  if (port !== undefined && services.length > 1) wrong('PORT names one port: start one service at a time with it, or leave it out.');

  const url = (name: string, protocols: readonly string[], example: string): string | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
      wrong(`${name} must be a URL like ${example}.`);
      return undefined;
    }
    return value.replace(/\/$/, '');
  };
  const postgres = ['postgres:', 'postgresql:'];
  const databaseUrl = url('DATABASE_URL', postgres, 'postgres://user:password@host:5432/postgres');
  const logUrl = url('LOG_URL', postgres, 'postgres://user:password@host:5432/log');
  const smtpUrl = url('SMTP_URL', ['smtp:', 'smtps:'], 'smtp://host:25');
  const gatewayPort = port !== undefined && (whole || services.includes('gateway')) ? portNumber : defaultPorts.gateway;
  const publicUrl = new URL(url('PUBLIC_URL', ['http:', 'https:'], 'https://zhitong.example.cn') ?? `http://127.0.0.1:${gatewayPort}`);

  const brokers = text('KAFKA_BROKERS')?.split(',').map((broker) => broker.trim());
  for (const broker of brokers ?? []) if (!/^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i.test(broker)) wrong(`KAFKA_BROKERS must be host:port, several separated by commas; '${broker}' is not.`);

  const demoText = text('DEMO');
  if (demoText !== undefined && !['0', '1'].includes(demoText)) wrong(`DEMO must be 0 or 1, not '${demoText}'.`);
  const demo = demoText === undefined ? loopback(publicUrl) : demoText === '1';
  if (demo && !loopback(publicUrl)) wrong('DEMO=1 wants a PUBLIC_URL on loopback: its logins are known to everybody.');
  const rules = text('RULES') ?? (demo ? 'demo' : 'standard');
  if (rules !== 'demo' && rules !== 'standard') wrong(`RULES must be standard or demo, not '${rules}'.`);

  const host = text('HOST') ?? '127.0.0.1';
  const serviceUrls = Object.fromEntries(
    serviceNames.map((name) => [name, url(`${name.toUpperCase()}_URL`, ['http:', 'https:'], `http://127.0.0.1:${defaultPorts[name]}`) ?? `http://127.0.0.1:${defaultPorts[name]}`]),
  ) as Record<ServiceName, string>;

  if (mistakes.length > 0) throw new WrongEnvironment(mistakes);
  const dataDir = path.resolve(text('DATA_DIR') ?? '.data');
  return {
    services: whole ? serviceNames : services,
    whole,
    port: port === undefined ? undefined : portNumber,
    host,
    dataDir,
    databaseUrl,
    logUrl,
    kafkaBrokers: brokers,
    publicUrl,
    demo,
    rules: rules as Environment['rules'],
    keysDir: path.resolve(text('KEYS_DIR') ?? path.join(dataDir, 'keys')),
    mailDir: path.resolve(text('MAIL_DIR') ?? path.join(dataDir, 'mail')),
    smtpUrl,
    serviceUrls,
  };
}
