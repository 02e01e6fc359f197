import { readFileSync } from 'node:fs';
import type { KafkaLogin, KafkaTls } from '@zhitong/events/kafka';
import type { Variables } from './variables.js';

/** Apache Kafka: where it is, what our topics and groups begin with there, who we are to it, whether the line is encrypted, and how many copies of a topic it must hold. */
export interface KafkaSettings {
  brokers: readonly string[];
  prefix: string;
  login: KafkaLogin | undefined;
  tls: KafkaTls | undefined;
  copies: number | undefined;
}

/** `MECHANISM:USER:PASSWORD`; the password may hold colons. @returns undefined for anything else */
export function parseKafkaLogin(text: string): KafkaLogin | undefined {
  const [, mechanism, username, password] = /^(plain|scram-sha-256|scram-sha-512):([^:]+):(.+)$/.exec(text) ?? [];
  if (mechanism === undefined) return undefined;
  return { mechanism: mechanism as KafkaLogin['mechanism'], username: username!, password: password! };
}

export const kafkaLoginText = ({ mechanism, username, password }: KafkaLogin): string =>
  `${mechanism}:${username}:${password}`;

const broker = /^(\[[0-9a-f:]+\]|[\w.-]+):\d{1,5}$/i;

/** @returns undefined where no brokers are named: the log lies in PostgreSQL */
export function readKafka(variables: Variables, wrong: (sentence: string) => void): KafkaSettings | undefined {
  const brokers = variables.list('KAFKA_BROKERS');
  for (const entry of brokers ?? [])
    if (!broker.test(entry)) wrong(`KAFKA_BROKERS must be host:port, several separated by commas; '${entry}' is not.`);
  const text = variables.text('KAFKA_LOGIN');
  const login = text === undefined ? undefined : parseKafkaLogin(text);
  if (text !== undefined && !login)
    wrong('KAFKA_LOGIN must be MECHANISM:USER:PASSWORD with plain, scram-sha-256 or scram-sha-512.');
  const prefix = variables.text('KAFKA_PREFIX') ?? '';
  if (!/^[a-z0-9._-]{0,60}$/i.test(prefix))
    wrong('KAFKA_PREFIX must be at most 60 letters, digits, dots, hyphens or underscores.');
  const copies = variables.text('KAFKA_COPIES');
  if (copies !== undefined && !/^[1-9]$/.test(copies)) wrong('KAFKA_COPIES must be a number from 1 to 9.');
  return (
    brokers && {
      ...{ brokers, prefix, login, tls: readKafkaTls(variables, wrong) },
      copies: copies === undefined ? undefined : Number(copies),
    }
  );
}

const pem = { CA: 'CERTIFICATE', CERT: 'CERTIFICATE', KEY: 'PRIVATE KEY' } as const;

/** KAFKA_TLS=1, with KAFKA_CA_FILE, KAFKA_CERT_FILE and KAFKA_KEY_FILE where they are wanted. */
function readKafkaTls(variables: Variables, wrong: (sentence: string) => void): KafkaTls | undefined {
  const [ca, cert, key] = (['CA', 'CERT', 'KEY'] as const).map((what) => {
    const name = `KAFKA_${what}_FILE`;
    const file = variables.text(name);
    if (file === undefined) return undefined;
    try {
      const text = readFileSync(file, 'utf8');
      if (text.includes(`${pem[what]}-----`)) return text;
      wrong(`${name} must name a file in PEM, with -----BEGIN ${pem[what]}-----.`);
    } catch (error) {
      wrong(`${name} cannot be read: ${(error as Error).message}.`);
    }
    return '';
  });
  if ((cert === undefined) !== (key === undefined))
    wrong('KAFKA_CERT_FILE and KAFKA_KEY_FILE belong together: give both, or neither.');
  const given = [ca, cert, key].some((text) => text !== undefined);
  const on = variables.choice('KAFKA_TLS', ['0', '1']);
  if (given && on !== '1') wrong('KAFKA_CA_FILE, KAFKA_CERT_FILE and KAFKA_KEY_FILE want KAFKA_TLS=1.');
  if (on !== '1') return undefined;
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}
