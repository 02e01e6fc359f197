import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { KafkaUnavailable } from './kafka-unavailable.js';

export interface Java {
  command: string;
  version: string;
}

/** The Java of JAVA_HOME, or else of PATH. @throws KafkaUnavailable */
export async function findJava(): Promise<Java> {
  const command = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const { stderr } = await promisify(execFile)(command, ['-version']).catch(() => {
    throw new KafkaUnavailable('there is no Java (neither in JAVA_HOME nor in PATH): Apache Kafka 4 needs Java 17');
  });
  const version = /version "([^"]+)"/.exec(stderr)?.[1] ?? 'unknown';
  if (!(Number.parseInt(version) >= 17))
    throw new KafkaUnavailable(`Apache Kafka 4 needs Java 17, but this is ${version}`);
  return { command, version };
}
