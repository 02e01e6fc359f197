import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ensureDataKeys, ensureKeys, retireSigningKeys, rotateSigningKey } from '@zhitong/identity';
import { provision, secret } from '@zhitong/persistence';
import { brokerUsers } from './broker-users.js';
import { serviceNames, type ServiceName } from './environment.js';
import { kafkaLoginText } from './kafka-settings.js';
import { replaceFile } from './replace-file.js';

/** Both have users of their own, and nobody else mounts their folders. */
const readableByServers = 0o444;

/**
 * The secrets of an installation whose services run apart: a folder per holder, of which each mounts its own alone.
 *
 *     postgres/password        of the database server's administrator, which it reads at its first start
 *     kafka/users.conf         who may speak to the broker, and the broker's own password
 *     administrator/           database-url and kafka-login, for what makes databases and topics
 *     SERVICE/                 database-url and kafka-login of the service itself
 *     SERVICE/keys/            its private key, the keys of its encrypted columns, and everybody's public ones: those that
 *                              the issuer has, and none that it has retired
 *
 * What is there stays as it is; what is missing is made.
 */
export class SecretFolders {
  /** @param noticed waits until every service that meets an unknown key looks into its folder again */
  constructor(
    private readonly root: string,
    private readonly noticed: () => Promise<void> = () => pause(2_000),
  ) {}

  /** Passwords and keys; needs no server. @param databaseServer `host:port` */
  async make(databaseServer: string): Promise<void> {
    const password = await secret(this.of('postgres'), 'password');
    await chmod(this.of('postgres', 'password'), readableByServers);
    await mkdir(this.of('administrator'), { recursive: true });
    await replaceFile(
      this.of('administrator', 'database-url'),
      `postgres://postgres:${password}@${databaseServer}/postgres`,
    );
    await this.makeBrokerUsers();
    for (const service of serviceNames) {
      await ensureKeys(this.of(service, 'keys'), [service]);
      await ensureDataKeys(this.of(service, 'keys'), [service]);
    }
    for (const issuer of serviceNames) await this.publishKeys(issuer);
  }

  /** A login and a database per service. @param adminUrl a login that may make others */
  async makeDatabases(adminUrl: string): Promise<void> {
    for (const service of serviceNames) {
      const logins = await provision(adminUrl, [service], this.of(service));
      await replaceFile(this.of(service, 'database-url'), logins.get(service)!.url);
    }
  }

  /**
   * A service signs with a new key from now on, which everybody has by then; nobody is started again. What the old one
   * signed is accepted until it is retired.
   *
   * @returns the new key's id
   */
  async rotateKey(service: ServiceName): Promise<string> {
    return rotateSigningKey(this.of(service, 'keys'), service, async () => {
      await this.publishKeys(service);
      await this.noticed();
    });
  }

  /** Nobody accepts the older keys of a service any more, half a minute later. @returns how many there were */
  async retireKeys(service: ServiceName): Promise<number> {
    const count = await retireSigningKeys(this.of(service, 'keys'), service);
    await this.publishKeys(service);
    return count;
  }

  private async makeBrokerUsers(): Promise<void> {
    const passwords = new Map([['broker', await secret(this.of('kafka'), 'password')]]);
    for (const username of ['administrator', ...serviceNames]) {
      const password = await secret(this.of(username), 'kafka');
      passwords.set(username, password);
      const login = kafkaLoginText({ mechanism: 'plain', username, password });
      await replaceFile(this.of(username, 'kafka-login'), login);
    }
    await replaceFile(this.of('kafka', 'users.conf'), brokerUsers('broker', passwords), readableByServers);
  }

  /** Hands an issuer's public keys to all the others, and takes away from them what the issuer has retired. */
  private async publishKeys(issuer: string): Promise<void> {
    const own = await this.publicKeys(issuer, issuer);
    for (const reader of serviceNames) {
      if (reader === issuer) continue;
      for (const name of own) {
        const target = this.of(reader, 'keys', name);
        await copyFile(this.of(issuer, 'keys', name), `${target}.part`);
        await rename(`${target}.part`, target);
      }
      for (const name of await this.publicKeys(reader, issuer))
        if (!own.includes(name)) await rm(this.of(reader, 'keys', name));
    }
  }

  /** Files in a holder's folder with public keys of an issuer. */
  private async publicKeys(holder: string, issuer: string): Promise<string[]> {
    const names = await readdir(this.of(holder, 'keys'));
    return names.filter((name) => name.startsWith(`${issuer}.`) && name.endsWith('.public.jwk.json'));
  }

  private of(...parts: string[]): string {
    return path.join(this.root, ...parts);
  }
}
