import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KeyRing, TokenIssuer, TokenVerifier } from '@zhitong/identity';
import { serviceNames } from './environment.js';
import { SecretFolders } from './secret-folders.js';

describe('the secrets of services that run apart', () => {
  let root: string;
  const folder = (...parts: string[]) => path.join(root, ...parts);
  const make = () => new SecretFolders(root).make('postgres:5432');
  /** Everything below the folder, by path. */
  const contents = async () =>
    Object.fromEntries(
      await Promise.all(
        (await readdir(root, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => path.join(parentPath, name))
          .map(async (file) => [path.relative(root, file), await readFile(file, 'utf8')] as const),
      ),
    );

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'zhitong-secrets-'));
    await make();
  });
  afterAll(() => rm(root, { recursive: true }));

  it.each(serviceNames)('give %s its own private keys alone, and the public keys of all', async (service) => {
    const names = await readdir(folder(service, 'keys'));
    expect(names.sort()).toEqual(
      [
        `${service}.data-keys.json`,
        `${service}.private.jwk.json`,
        ...serviceNames.map((name) => `${name}.public.jwk.json`),
      ].sort(),
    );
    const mode = (await stat(folder(service, 'keys', `${service}.private.jwk.json`))).mode & 0o777;
    expect(mode.toString(8)).toBe('600');
  });

  it('of one holder are in no folder of another', async () => {
    const all = Object.entries(await contents());
    const holdersOf = (text: string) =>
      new Set(all.filter(([, content]) => content.includes(text)).map(([name]) => name.split(path.sep)[0]));
    expect(holdersOf(await readFile(folder('postgres', 'password'), 'utf8'))).toEqual(
      new Set(['postgres', 'administrator']),
    );
    for (const service of serviceNames) {
      expect(holdersOf(await readFile(folder(service, 'kafka'), 'utf8'))).toEqual(new Set(['kafka', service]));
      const { d } = JSON.parse(await readFile(folder(service, 'keys', `${service}.private.jwk.json`), 'utf8')) as {
        d: string;
      };
      expect(holdersOf(d)).toEqual(new Set([service]));
    }
  });

  it('let each service believe the gateway', async () => {
    const issuer = await TokenIssuer.open(folder('gateway', 'keys'), 'gateway');
    const clerk = { account: 'clerk', role: 'secretariat' } as const;
    for (const service of serviceNames) {
      const verifier = new TokenVerifier(new KeyRing(folder(service, 'keys')), service);
      expect(await verifier.actor(await issuer.forActor(clerk, service))).toEqual(clerk);
    }
  });

  it('stay as they are when made again', async () => {
    const before = await contents();
    await make();
    expect(await contents()).toEqual(before);
  });

  describe('key rotation', () => {
    const clerk = { account: 'clerk', role: 'secretariat' } as const;
    const privateKey = folder.bind(undefined, 'gateway', 'keys', 'gateway.private.jwk.json');
    const token = async (service: string) =>
      (await TokenIssuer.open(folder('gateway', 'keys'), 'gateway')).forActor(clerk, service);
    /** Services that believe their token, of those that have one. */
    const believers = async (tokens: ReadonlyMap<string, string>) => {
      const found = [];
      for (const [service, one] of tokens) {
        const verifier = new TokenVerifier(new KeyRing(folder(service, 'keys')), service);
        if (await verifier.actor(one).catch(() => undefined)) found.push(service);
      }
      return found;
    };
    const forAll = async () =>
      new Map(await Promise.all(serviceNames.map(async (service) => [service, await token(service)] as const)));

    it('reaches every service before anything is signed, and the old key is gone from all of them once it is retired', async () => {
      const before = await readFile(privateKey(), 'utf8');
      const old = await forAll();
      let seen: string[] = [];
      const folders = new SecretFolders(root, async () => {
        // Whoever meets the new key knows it, and nothing was signed with it yet.
        expect(await readFile(privateKey(), 'utf8')).toBe(before);
        for (const service of serviceNames)
          seen = [...seen, ...(await readdir(folder(service, 'keys'))).filter((name) => name.startsWith('gateway.'))];
      });
      const kid = await folders.rotateKey('gateway');
      expect(seen.filter((name) => name === `gateway.${kid}.public.jwk.json`)).toHaveLength(serviceNames.length);
      expect(await believers(await forAll())).toEqual(serviceNames);
      expect(await believers(old)).toEqual(serviceNames);

      await expect(folders.retireKeys('gateway')).rejects.toThrow('try again in a minute');
      const aMinuteAgo = new Date(Date.now() - 61_000);
      await utimes(privateKey(), aMinuteAgo, aMinuteAgo);
      expect(await folders.retireKeys('gateway')).toBe(1);
      expect(await believers(old)).toEqual([]);
      expect(await believers(await forAll())).toEqual(serviceNames);
      // Nor does the next start bring it back.
      await make();
      expect(await believers(old)).toEqual([]);
      for (const service of serviceNames)
        expect((await readdir(folder(service, 'keys'))).filter((name) => name.startsWith('gateway.p'))).toEqual(
          service === 'gateway' ? ['gateway.private.jwk.json', 'gateway.public.jwk.json'] : ['gateway.public.jwk.json'],
        );
    });
  });

  it('come back for a service that lost its own, and reach the others', async () => {
    await rm(folder('review'), { recursive: true });
    await make();
    const name = 'review.public.jwk.json';
    const fresh = await readFile(folder('review', 'keys', name), 'utf8');
    for (const service of serviceNames) expect(await readFile(folder(service, 'keys', name), 'utf8')).toBe(fresh);
  });
});
