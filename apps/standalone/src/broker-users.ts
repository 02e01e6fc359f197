/**
 * The users that an Apache Kafka broker knows, as the file of Java's `java.security.auth.login.config` (SASL PLAIN).
 * @param self who the broker is to itself
 * @param passwords of all users, `self` among them; letters, digits, `-` and `_`
 */
export function brokerUsers(self: string, passwords: ReadonlyMap<string, string>): string {
  const users = [...passwords].map(([name, password]) => `    user_${name}="${password}"`);
  return [
    'KafkaServer {',
    '  org.apache.kafka.common.security.plain.PlainLoginModule required',
    `    username="${self}"`,
    `    password="${passwords.get(self)}"`,
    `${users.join('\n')};`,
    '};',
    '',
  ].join('\n');
}
