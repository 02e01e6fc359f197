import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeProtectedHeader, SignJWT, UnsecuredJWT } from 'jose';
import type { Actor } from './actor.js';
import { ensureKeys, KeyRing, retireSigningKeys, rotateSigningKey, signingKey } from './key-ring.js';
import { TokenIssuer, TokenRefused, TokenVerifier } from './tokens.js';

const clerk: Actor = { account: 'clerk', role: 'secretariat' };
const boss: Actor = {
  account: 'boss',
  role: 'enterprise',
  organisation: { id: 'o1', name: '润禾', creditCode: '91654203M00010006G' },
};

describe('forged token: a token between services', () => {
  let folder: string;
  let now = new Date('2026-03-02T01:00:00Z');
  const clock = () => now;
  const verifier = (audience = 'intake') => new TokenVerifier(new KeyRing(folder), audience, clock);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'zhitong-keys-'));
    await ensureKeys(folder, ['gateway', 'intake']);
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(() => {
    now = new Date('2026-03-02T01:00:00Z');
  });
  const gateway = () => TokenIssuer.open(folder, 'gateway', clock);

  it.each([clerk, boss])('says who calls ($account)', async (actor) => {
    expect(await verifier().actor(await (await gateway()).forActor(actor, 'intake'))).toEqual(actor);
  });

  it('is accepted from all who come at the same moment, also the first ones', async () => {
    const token = await (await gateway()).forActor(clerk, 'intake');
    const first = verifier();
    expect(await Promise.all([1, 2, 3].map(() => first.actor(token)))).toEqual([clerk, clerk, clerk]);
  });

  it('is refused by another service, and counted', async () => {
    const other = verifier('review');
    await expect(other.actor(await (await gateway()).forActor(clerk, 'intake'))).rejects.toThrow(TokenRefused);
    expect([other.refused, ...other.refusals]).toEqual([1, ['other-audience', 1]]);
  });

  it('is refused after a minute', async () => {
    const token = await (await gateway()).forActor(clerk, 'intake');
    now = new Date('2026-03-02T01:01:01Z');
    const late = verifier();
    await expect(late.actor(token)).rejects.toThrow(TokenRefused);
    expect([...late.refusals]).toEqual([['expired', 1]]);
  });

  it('is refused when a character was altered, anywhere', async () => {
    const token = await (await gateway()).forActor(clerk, 'intake');
    for (let at = 0; at < token.length; at += 7) {
      if (token[at] === '.') continue;
      const altered = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      await expect(verifier().actor(altered)).rejects.toThrow(TokenRefused);
    }
  });

  it('is refused unsigned, or signed in another way', async () => {
    const unsigned = new UnsecuredJWT({ role: 'administrator' })
      .setSubject('x')
      .setIssuer('gateway')
      .setAudience('intake')
      .setIssuedAt(now)
      .setExpirationTime('1m')
      .encode();
    const { kid } = await signingKey(folder, 'gateway');
    const shared = await new SignJWT({ role: 'administrator' })
      .setProtectedHeader({ alg: 'HS256', kid })
      .setSubject('x')
      .setIssuer('gateway')
      .setAudience('intake')
      .setIssuedAt(now)
      .setExpirationTime('1m')
      .sign(new TextEncoder().encode('x'.repeat(32)));
    const strict = verifier();
    for (const token of [unsigned, shared, '', 'a.b.c'])
      await expect(strict.actor(token)).rejects.toThrow(TokenRefused);
    expect([...strict.refusals]).toEqual([
      ['unsigned', 2],
      ['unreadable', 2],
    ]);
  });

  it('of a service cannot speak for a person, nor the gateway for a service', async () => {
    const intake = await TokenIssuer.open(folder, 'intake', clock);
    await expect(verifier('gateway').actor(await intake.forActor(clerk, 'gateway'))).rejects.toThrow(TokenRefused);
    expect(await verifier('gateway').service(await intake.forService('gateway'))).toBe('intake');
    await expect(verifier().service(await (await gateway()).forActor(clerk, 'intake'))).rejects.toThrow(TokenRefused);
  });
});

describe('the keys of an installation', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'zhitong-keys-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const works = async () => {
    const token = await (await TokenIssuer.open(folder, 'gateway')).forActor(clerk, 'intake');
    return new TokenVerifier(new KeyRing(folder), 'intake').actor(token);
  };

  it('are completed where the first start was killed between the two halves', async () => {
    await ensureKeys(folder, ['gateway']);
    const before = await readFile(path.join(folder, 'gateway.public.jwk.json'), 'utf8');
    await rm(path.join(folder, 'gateway.public.jwk.json'));
    await ensureKeys(folder, ['gateway']);
    expect(await readFile(path.join(folder, 'gateway.public.jwk.json'), 'utf8')).toBe(before);
    expect(await works()).toEqual(clerk);
  });

  it("are one pair, whoever makes them at the same moment; the private half is nobody else's to read or copy", async () => {
    await Promise.all([1, 2, 3].map(() => ensureKeys(folder, ['gateway'])));
    expect(await works()).toEqual(clerk);
    expect((await readdir(folder)).sort()).toEqual(['gateway.private.jwk.json', 'gateway.public.jwk.json']);
    expect((await stat(path.join(folder, 'gateway.private.jwk.json'))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(path.join(folder, 'gateway.public.jwk.json'), 'utf8'))).not.toHaveProperty('d');
  });
});

describe('key rotation', () => {
  let folder: string;
  let time = 0;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'zhitong-keys-'));
    await ensureKeys(folder, ['gateway']);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets tokens of both keys in, until the old one is retired; nobody is restarted', async () => {
    const running = new TokenVerifier(new KeyRing(folder, () => time), 'intake');
    const issue = async () => (await TokenIssuer.open(folder, 'gateway')).forActor(clerk, 'intake');
    const old = await issue();
    await running.actor(old);
    const kid = await rotateSigningKey(folder, 'gateway');
    const renewed = await issue();
    expect(decodeProtectedHeader(renewed).kid).toBe(kid);
    expect(decodeProtectedHeader(old).kid).not.toBe(kid);
    time += 1_001;
    expect(await running.actor(renewed)).toEqual(clerk);
    expect(await running.actor(old)).toEqual(clerk);

    await expect(retireSigningKeys(folder, 'gateway')).rejects.toThrow('still be on their way');
    expect(await retireSigningKeys(folder, 'gateway', () => Date.now() + 60_000)).toBe(1);
    time += 30_001;
    expect(await running.actor(renewed)).toEqual(clerk);
    await expect(running.actor(old)).rejects.toThrow(TokenRefused);
    expect([...running.refusals]).toEqual([['unknown-key', 1]]);
    // Whoever checks an old checkpoint still finds the key.
    expect(await readdir(path.join(folder, 'retired'))).toHaveLength(1);
    expect((await readdir(folder)).sort()).toEqual(['gateway.private.jwk.json', 'gateway.public.jwk.json', 'retired']);
  });

  it('shows the public half before anything is signed with the private one', async () => {
    const before = (await signingKey(folder, 'gateway')).kid;
    let seen: string[] = [];
    const kid = await rotateSigningKey(folder, 'gateway', async () => {
      expect((await signingKey(folder, 'gateway')).kid).toBe(before);
      seen = await readdir(folder);
    });
    expect(seen).toContain(`gateway.${kid}.public.jwk.json`);
    expect((await signingKey(folder, 'gateway')).kid).toBe(kid);
  });
});
