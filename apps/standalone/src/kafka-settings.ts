import type { KafkaLogin } from '@zhitong/events/kafka';

/** Apache Kafka: where it is, what our topics and groups begin with there, and who we are to it. */
export interface KafkaSettings {
  brokers: readonly string[];
  prefix: string;
  login: KafkaLogin | undefined;
}

/** `MECHANISM:USER:PASSWORD`; the password may hold colons. @returns undefined for anything else */
export function parseKafkaLogin(text: string): KafkaLogin | undefined {
  const [, mechanism, username, password] = /^(plain|scram-sha-256|scram-sha-512):([^:]+):(.+)$/.exec(text) ?? [];
  if (mechanism === undefined) return undefined;
  return { mechanism: mechanism as KafkaLogin['mechanism'], username: username!, password: password! };
}

export const kafkaLoginText = ({ mechanism, username, password }: KafkaLogin): string =>
  `${mechanism}:${username}:${password}`;
