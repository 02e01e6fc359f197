import { readFileSync } from 'node:fs';

/** Settings that hold passwords may lie in a file, whose path NAME_FILE gives, so that no list of processes or containers shows them. */
const secretSettings = [
  ...['DATABASE_URL', 'LOG_URL', 'KAFKA_LOGIN', 'SMTP_URL', 'OIDC_CLIENT_SECRET'],
  ...['FILES_S3_KEY', 'FILES_S3_SECRET'],
] as const;

/** @returns the environment with the files' contents, and a sentence for each file that cannot be read */
export function readSecretFiles(env: NodeJS.ProcessEnv): { env: NodeJS.ProcessEnv; mistakes: string[] } {
  const complete = { ...env };
  const mistakes: string[] = [];
  for (const name of secretSettings) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    if (env[name]) mistakes.push(`${name} and ${name}_FILE are both set: give one of them.`);
    try {
      complete[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      mistakes.push(`${name}_FILE cannot be read: ${(error as Error).message}.`);
    }
  }
  return { env: complete, mistakes };
}
