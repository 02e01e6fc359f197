import { chmod, copyFile, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { ensureKeys } from '@zhitong/identity';
import { provision, secret } from '@zhitong/persistence';
import { serviceNames } from './environment.js';
import { replaceFile } from './replace-file.js';

/**
 * The secrets of an installation whose services run apart: a folder per holder, of which each mounts its own alone.
 *
 *     administrator/password   of the database server, which reads it at its first start
 *     administrator/url        the same as a DATABASE_URL
 *     SERVICE/keys/            the service's private key, and everybody's public ones
 *     SERVICE/database-url     the service's own login
 *
 * What is there stays as it is; what is missing is made.
 */
export class SecretFolders {
  constructor(private readonly root: string) {}

  /** Passwords and keys; needs no server. @param server `host:port` of the database server */
  async make(server: string): Promise<void> {
    const administrator = path.join(this.root, 'administrator');
    const password = await secret(administrator, 'password');
    // The server's user is another than ours; nobody else mounts this folder.
    await chmod(path.join(administrator, 'password'), 0o444);
    await replaceFile(path.join(administrator, 'url'), `postgres://postgres:${password}@${server}/postgres`);
    for (const service of serviceNames) await ensureKeys(this.keysOf(service), [service]);
    for (const issuer of serviceNames) await this.publish(issuer);
  }

  /** A login and a database per service. @param adminUrl a login that may make others */
  async makeDatabases(adminUrl: string): Promise<void> {
    for (const service of serviceNames) {
      const folder = path.join(this.root, service);
      const logins = await provision(adminUrl, [service], folder);
      await replaceFile(path.join(folder, 'database-url'), logins.get(service)!.url);
    }
  }

  /** Hands an issuer's public keys to all the others. */
  private async publish(issuer: string): Promise<void> {
    const own = (await readdir(this.keysOf(issuer))).filter((name) => isPublicKeyOf(issuer, name));
    for (const reader of serviceNames) {
      if (reader === issuer) continue;
      for (const name of own) {
        const target = path.join(this.keysOf(reader), name);
        await copyFile(path.join(this.keysOf(issuer), name), `${target}.part`);
        await rename(`${target}.part`, target);
      }
    }
  }

  private readonly keysOf = (service: string) => path.join(this.root, service, 'keys');
}

const isPublicKeyOf = (issuer: string, name: string): boolean =>
  name.startsWith(`${issuer}.`) && name.endsWith('.public.jwk.json');
